import { Module } from '@nestjs/common';
import { DeliveryModule } from '../../delivery/delivery.module.js';
import { Heartbeat } from '../../platform/health/heartbeat.service.js';
import { JOB_DEFINITIONS, type JobDefinition } from '../../platform/queue/job.js';
import { AuditSchedule, BY_THE_CLOCK, SCHEDULES, type Schedules } from './audit-schedule.service.js';
import { AuditWatchModule } from './audit-watch.module.js';
import { AuditHandler } from './audit.handler.js';
import { AuditService } from './audit.service.js';
import { OverdueWork } from './overdue-work.repository.js';
import { PrismaOverdueWork } from './prisma-overdue-work.repository.js';
import { RepairOverdue } from './repair-overdue.service.js';

/** The schedules of this room and below, and those that jobs of rooms above bring along. */
function schedulesOf(jobs: readonly JobDefinition<unknown>[]): Schedules {
  const own = jobs.flatMap(({ fact, everyMs }) => (everyMs === undefined ? [] : [[fact, everyMs] as const]));
  return [...BY_THE_CLOCK, ...own];
}

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
