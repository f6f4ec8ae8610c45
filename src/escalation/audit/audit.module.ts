import { Module } from '@nestjs/common';
import { DeliveryModule } from '../../delivery/delivery.module.js';
import { Heartbeat } from '../../platform/health/heartbeat.service.js';
import { JOB_DEFINITIONS } from '../../platform/queue/job.js';
import { AuditSchedule, SCHEDULES, schedulesOf } from './audit-schedule.service.js';
import { AuditWatchModule } from './audit-watch.module.js';
import { AuditHandler } from './audit.handler.js';
import { AuditService } from './audit.service.js';
import { OverdueWork } from './overdue-work.repository.js';
import { PrismaOverdueWork } from './prisma-overdue-work.repository.js';
import { RepairOverdue } from './repair-overdue.service.js';

/** The auditor, for processes with workers. */
@Module({
  imports: [DeliveryModule, AuditWatchModule],
  providers: [
    AuditHandler,
    AuditSchedule,
    AuditService,
    Heartbeat,
    RepairOverdue,
    { provide: SCHEDULES, useFactory: schedulesOf, inject: [JOB_DEFINITIONS] },
    { provide: OverdueWork, useClass: PrismaOverdueWork },
  ],
  exports: [AuditHandler],
})
export class AuditModule {}
