import { Injectable } from '@nestjs/common';
import type { Action } from '../../../access/permissions.js';
import type { Principal } from '../../../access/principal.js';
import { RequireAccessService } from '../../../access/require-access.service.js';
import { EndTask } from '../../../incident/tasks/end-task.service.js';
import { KeepTasks } from '../../../incident/tasks/keep-tasks.service.js';
import { ReadTasks } from '../../../incident/tasks/read-tasks.service.js';
import type { TaskView } from '../../../incident/tasks/task-view.js';
import { invalid, notFound } from '../../../kernel/app-error.js';
import type { TaskChanges } from './tasks.schema.js';

/** Tasks for somebody: found, of a region that is theirs, changed one thing at a time. */
@Injectable()
export class TaskDesk {
  constructor(
    readonly reading: ReadTasks,
    readonly keeping: KeepTasks,
    readonly ending: EndTask,
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
    const { status, reason, confirm, ...fields } = changes;
    const given = Object.entries(fields).filter(([, value]) => value !== undefined);
    if (status === 'not_needed' && reason === undefined) {
      throw invalid('reason_missing', 'reason', 'Say in a few words why it is not needed.');
    }
    if (status === 'open' && (await this.reading.find(id))?.task.status !== 'open')
      await this.ending.reopen(id, caller);
    if (given.length > 0) await this.keeping.change(id, Object.fromEntries(given), caller);
    if (status === 'done') await this.ending.done(id, confirm === true, caller);
    if (status === 'not_needed' && reason !== undefined) await this.ending.notNeeded(id, reason, caller);
  }
}
