import { Module } from '@nestjs/common';
import { KeepTaskTemplates } from './keep-task-templates.service.js';
import { PrismaTaskTemplates } from './prisma-task-templates.repository.js';
import { TaskTemplates } from './task-templates.repository.js';

/** The list of tasks, for whoever makes, shows or keeps them. */
@Module({
  providers: [KeepTaskTemplates, { provide: TaskTemplates, useClass: PrismaTaskTemplates }],
  exports: [KeepTaskTemplates, TaskTemplates],
})
export class TaskTemplatesModule {}
