import { Module } from '@nestjs/common';
import { DeliveryModule } from '../../delivery/delivery.module.js';
import { DirectoryModule } from '../../directory/directory.module.js';
import { IncidentModule } from '../../incident/incident.module.js';
import { AskAgainHandler } from './ask-again.handler.js';
import { AskAgainRecords } from './ask-again-records.service.js';
import { AskAgain } from './ask-again.service.js';
import { AskPart } from './ask-part.service.js';
import { FailedByProviders } from './failed-by-provider.repository.js';
import { PrismaFailedByProviders } from './prisma-failed-by-provider.repository.js';

/** Whom the provider would not take, for processes with workers. */
@Module({
  imports: [DeliveryModule, DirectoryModule, IncidentModule],
  providers: [
    AskAgain,
    AskAgainHandler,
    AskAgainRecords,
    AskPart,
    { provide: FailedByProviders, useClass: PrismaFailedByProviders },
  ],
  exports: [AskAgainHandler],
})
export class AskAgainModule {}
