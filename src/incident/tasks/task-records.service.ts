import { Injectable } from '@nestjs/common';
import { Journal, type JournalValue } from '../../journal/journal.js';
import type { JournalKind } from '../../journal/journal-kinds.js';
import { conflict, notFound } from '../../kernel/app-error.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import type { DecisionMaker } from '../decision-maker.js';
import type { Incident } from '../incident.js';
import { Incidents } from '../incidents.repository.js';
import type { Task } from './task.js';
import { Tasks } from './tasks.repository.js';

export interface LockedTask {
  readonly task: Task;
  readonly incident: Incident;
}

/** A task under lock with its incident, and what is written of it into the log: ids, states, field names. */
@Injectable()
export class TaskRecords {
  constructor(
    private readonly tasks: Tasks,
    private readonly incidents: Incidents,
    private readonly journal: Journal,
  ) {}

  /** The incident first, as everybody else does. Throws AppError `not_found`. */
  async lock(tx: Tx, id: string): Promise<LockedTask> {
    const found = await this.tasks.find(tx, id);
    const incident = found === null ? null : await this.incidents.lock(tx, found.incidentId);
    const task = incident === null ? null : await this.tasks.lock(tx, id);
    if (task === null || incident === null || task.incidentId !== incident.id) throw notFound('task');
    return { task, incident };
  }

  /** The same of one that is still to be done. Throws AppError `not_found`, `task_ended`. */
  async lockOpen(tx: Tx, id: string): Promise<LockedTask> {
    const locked = await this.lock(tx, id);
    if (locked.task.status === 'open') return locked;
    throw conflict('task_ended', 'This task has been done, or is not needed. Open it again first.');
  }

  async log(
    tx: Tx,
    kind: JournalKind,
    { task, incident }: { readonly task: Pick<Task, 'id' | 'key'>; readonly incident: Incident },
    by: DecisionMaker,
    data: Readonly<Record<string, JournalValue>> = {},
  ): Promise<void> {
    const { id: incidentId, regionCode } = incident;
    const named = { taskId: task.id, key: task.key, ...data };
    await this.journal.append(tx, { kind, actor: by.actor, incidentId, regionCode, data: named });
  }
}
