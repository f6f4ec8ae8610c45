import { Module } from '@nestjs/common';
import { AuditWatch } from './audit-watch.service.js';
import { PrismaReadAudit } from './prisma-read-audit.repository.js';
import { ReadAudit } from './read-audit.repository.js';

/** What the auditor found, for every process that is asked. */
@Module({
  providers: [AuditWatch, { provide: ReadAudit, useClass: PrismaReadAudit }],
  exports: [ReadAudit],
})
export class AuditWatchModule {}
