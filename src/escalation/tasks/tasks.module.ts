import { Module } from '@nestjs/common';
import { DeliveryModule } from '../../delivery/delivery.module.js';
import { DirectoryModule } from '../../directory/directory.module.js';
import { IncidentModule } from '../../incident/incident.module.js';
import { Notices } from '../duty/notices.service.js';
import { EscalationModule } from '../escalation.module.js';
import { OpenTaskGates } from './open-task-gates.service.js';
import { PageForTasks } from './page-for-tasks.service.js';
import { PrismaTaskWatch } from './prisma-task-watch.repository.js';
import { RemindOfTasks } from './remind-of-tasks.service.js';
import { TaskWatch } from './task-watch.repository.js';
import { TasksBehindHandler } from './tasks-behind.handler.js';
import { TasksHandler } from './tasks.handler.js';

/** Reminders of tasks, and pages for urgent ones, for processes with workers. */
@Module({
  imports: [DeliveryModule, DirectoryModule, EscalationModule, IncidentModule],
  providers: [
    Notices,
    OpenTaskGates,
    PageForTasks,
    RemindOfTasks,
    TasksBehindHandler,
    TasksHandler,
    { provide: TaskWatch, useClass: PrismaTaskWatch },
  ],
  exports: [TasksBehindHandler, TasksHandler],
})
export class TasksModule {}
