import { Injectable } from '@nestjs/common';
import { KeepTaskTemplates } from '../incident/tasks/keep-task-templates.service.js';

/** The list of tasks that comes with the program, and what a newer program adds to it. What is there stays as it is. */
@Injectable()
export class EnsureTaskTemplatesService {
  constructor(private readonly keeping: KeepTaskTemplates) {}

  ensure(): Promise<void> {
    return this.keeping.seed();
  }
}
