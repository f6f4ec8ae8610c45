import { Module } from '@nestjs/common';
import { IncidentModule } from '../../incident/incident.module.js';
import { ApplyRetention } from './apply-retention.service.js';
import { PreviewRetention } from './preview-retention.service.js';
import { PrismaRetainedData } from './prisma-retained.repository.js';
import { ReadKeeping } from './read-keeping.service.js';
import { RetainedData } from './retained.repository.js';
import { RetentionHandler } from './retention.handler.js';
import { RetentionRecords } from './retention-records.service.js';

const SERVICES = [ApplyRetention, PreviewRetention, ReadKeeping, RetentionHandler, RetentionRecords];

/** Needs, from the composition root: UnitOfWork, Journal, Clock. */
@Module({
  imports: [IncidentModule],
  providers: [...SERVICES, { provide: RetainedData, useClass: PrismaRetainedData }],
  exports: [ApplyRetention, PreviewRetention, ReadKeeping, RetentionHandler],
})
export class RetentionModule {}
