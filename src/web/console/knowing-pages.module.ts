import { Module } from '@nestjs/common';
import { AccessModule } from '../../access/access.module.js';
import { DirectoryModule } from '../../directory/directory.module.js';
import { NetworkModule } from '../../publication/network/network.module.js';
import { PublicationModule } from '../../publication/publication.module.js';
import { BulletinController } from './bulletin.controller.js';
import { ReadBulletinPage } from './bulletin/read-bulletin-page.service.js';
import { NetworkFiguresController } from './network-figures.controller.js';
import { ReadinessController } from './readiness.controller.js';
import { ConsoleRecordsModule } from './console-records.module.js';

/** Pages of the console about what the network knows of itself. */
@Module({
  imports: [ConsoleRecordsModule, AccessModule, DirectoryModule, NetworkModule, PublicationModule],
  controllers: [NetworkFiguresController, ReadinessController, BulletinController],
  providers: [ReadBulletinPage],
})
export class KnowingPagesModule {}
