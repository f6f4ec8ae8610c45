import { Module } from '@nestjs/common';
import { AccessModule } from '../../access/access.module.js';
import { NetworkModule } from '../../publication/network/network.module.js';
import { NetworkFiguresController } from './network-figures.controller.js';
import { ReadinessController } from './readiness.controller.js';

/** Pages of the console about what the network knows of itself. */
@Module({
  imports: [AccessModule, NetworkModule],
  controllers: [NetworkFiguresController, ReadinessController],
})
export class KnowingPagesModule {}
