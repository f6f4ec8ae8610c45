import { Module } from '@nestjs/common';
import { ApplyRetention } from './apply-retention.service.js';
import { PreviewRetention } from './preview-retention.service.js';
import { PrismaRetainedData } from './prisma-retained.repository.js';
import { RetainedData } from './retained.repository.js';
import { RetentionRecords } from './retention-records.service.js';

const SERVICES = [ApplyRetention, PreviewRetention, RetentionRecords];

/** Needs, from the composition root: UnitOfWork, Journal, Clock. */
@Module({
  providers: [...SERVICES, { provide: RetainedData, useClass: PrismaRetainedData }],
  exports: [ApplyRetention, PreviewRetention],
})
export class RetentionModule {}
