import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import { ChangeTask } from '../../../incident/tasks/change-task.service.js';
import { KeepTasks, type OwnTask } from '../../../incident/tasks/keep-tasks.service.js';
import { ReadTasks } from '../../../incident/tasks/read-tasks.service.js';
import { notFound } from '../../../kernel/app-error.js';
import { Clock } from '../../../kernel/clock.js';
import type { TaskForm } from './task-forms.js';

/** What is pressed on the pages of tasks. The caller has been let in to the incident. */
@Injectable()
export class DoWithTask {
  constructor(
    private readonly keeping: KeepTasks,
    private readonly changing: ChangeTask,
    private readonly reading: ReadTasks,
    private readonly clock: Clock,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  colleagues(regionCode: string | null) {
    return this.reading.colleagues(regionCode);
  }

  add(ref: string, task: OwnTask, caller: Principal): Promise<string> {
    return this.keeping.create(ref, task, caller);
  }

  /** 404 where the task belongs to another incident. */
  async assertOf(ref: string, id: string): Promise<void> {
    if ((await this.reading.find(id))?.incident.ref !== ref) throw notFound('task of this incident');
  }

  /** Throws what the tasks themselves say. */
  async do(id: string, form: TaskForm, caller: Principal): Promise<void> {
    switch (form.do) {
      case 'done':
        return this.changing.change(id, {}, { status: 'done', confirmed: form.confirm === 'yes' }, caller);
      case 'not_needed':
        return this.changing.change(id, {}, { status: 'not_needed', reason: form.reason }, caller);
      case 'reopen':
        return this.changing.change(id, {}, { status: 'open' }, caller);
      case 'remove':
        return this.keeping.remove(id, caller);
      case 'mine':
        return this.changing.change(id, { assigneeId: caller.personId }, null, caller);
      case 'give':
        return this.changing.change(id, { assigneeId: form.assigneeId ?? null }, null, caller);
      case 'due':
        return this.changing.change(id, { dueAt: form.dueAt }, null, caller);
      case 'try':
        return this.keeping.addTry(id, { answered: form.answered === 'yes', said: form.said ?? null }, caller);
    }
  }
}
