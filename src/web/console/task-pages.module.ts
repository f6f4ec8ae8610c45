import { Module } from '@nestjs/common';
import { DirectoryModule } from '../../directory/directory.module.js';
import { IncidentModule } from '../../incident/incident.module.js';
import { ConsoleRecordsModule } from './console-records.module.js';
import { DoWithTask } from './tasks/do-with-task.service.js';
import { ReadTaskPages } from './tasks/read-task-pages.service.js';
import { ReadTaskRows } from './tasks/read-task-rows.service.js';
import { TaskPagesController } from './tasks.controller.js';

/** Pages of the console about tasks; those of one incident are with the incident’s own pages, whose addresses they share. */
@Module({
  imports: [ConsoleRecordsModule, DirectoryModule, IncidentModule],
  controllers: [TaskPagesController],
  providers: [DoWithTask, ReadTaskPages, ReadTaskRows],
  exports: [DoWithTask, ReadTaskRows],
})
export class TaskPagesModule {}
