import { Module } from '@nestjs/common';
import { DirectoryModule } from '../../directory/directory.module.js';
import { IncidentModule } from '../../incident/incident.module.js';
import { Names } from './records/names.repository.js';
import { PrismaNames } from './records/prisma-names.repository.js';
import { DoWithTask } from './tasks/do-with-task.service.js';
import { ReadTaskPages } from './tasks/read-task-pages.service.js';
import { ReadTaskRows } from './tasks/read-task-rows.service.js';
import { TaskPagesController } from './tasks.controller.js';

/** Pages of the console about tasks; those of one incident are with the incident’s own pages, whose addresses they share. */
@Module({
  imports: [DirectoryModule, IncidentModule],
  controllers: [TaskPagesController],
  providers: [DoWithTask, ReadTaskPages, ReadTaskRows, { provide: Names, useClass: PrismaNames }],
  exports: [DoWithTask, ReadTaskRows],
})
export class TaskPagesModule {}
