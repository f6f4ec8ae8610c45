import { Injectable } from '@nestjs/common';
import type { Action } from '../../../access/permissions.js';
import type { Principal } from '../../../access/principal.js';
import { RequireAccessService } from '../../../access/require-access.service.js';
import { ChangeTask, type TaskStep } from '../../../incident/tasks/change-task.service.js';
import { KeepTasks } from '../../../incident/tasks/keep-tasks.service.js';
import { ReadTasks } from '../../../incident/tasks/read-tasks.service.js';
import type { TaskView } from '../../../incident/tasks/task-view.js';
import { invalid, notFound } from '../../../kernel/app-error.js';
import type { TaskChanges } from './tasks.schema.js';

/** Tasks for somebody: found, of a region that is theirs, changed. */
@Injectable()
export class TaskDesk {
  constructor(
    readonly reading: ReadTasks,
    readonly keeping: KeepTasks,
    private readonly changing: ChangeTask,
    private readonly access: RequireAccessService,
  ) {}

  /** 404, or 403 `region_forbidden`. */
  async find(id: string, caller: Principal, action: Action): Promise<TaskView> {
    const view = await this.reading.find(id);
    if (view === null) throw notFound('task');
    const { id: incidentId, regionCode } = view.incident;
    await this.access.require(caller, action, { regionCode, incidentId });
    return view;
  }

  /** The caller has been let in. Throws AppError `reason_missing` and what the tasks themselves say. */
  async change(id: string, changes: TaskChanges, caller: Principal): Promise<void> {
    const { title, dueAt, assigneeId } = changes;
    const given = Object.entries({ title, dueAt, assigneeId }).filter(([, value]) => value !== undefined);
    await this.changing.change(id, Object.fromEntries(given), stepOf(changes), caller);
  }
}

function stepOf({ status, reason, confirm }: TaskChanges): TaskStep | null {
  switch (status) {
    case undefined:
      return null;
    case 'open':
      return { status };
    case 'done':
      return { status, confirmed: confirm === true };
    case 'not_needed':
      if (reason === undefined) throw invalid('reason_missing', 'reason', 'Say in a few words why it is not needed.');
      return { status, reason };
  }
}
