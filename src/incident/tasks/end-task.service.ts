import { Injectable } from '@nestjs/common';
import { conflict } from '../../kernel/app-error.js';
import { Clock } from '../../kernel/clock.js';
import { IdSource } from '../../kernel/ids.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import type { DecisionMaker } from '../decision-maker.js';
import { nextTurn } from './decide-tasks.js';
import { newTask } from './bring-tasks-up-to-date.service.js';
import { TaskRecords } from './task-records.service.js';
import { TaskRules } from './task-rules.service.js';
import { Tasks } from './tasks.repository.js';

/** Done, not needed, or open again after all, in the transaction of the caller. */
@Injectable()
export class EndTask {
  constructor(
    private readonly tasks: Tasks,
    private readonly records: TaskRecords,
    private readonly rules: TaskRules,
    private readonly ids: IdSource,
    private readonly clock: Clock,
  ) {}

  /**
   * One that comes again is due again. @param confirmed whoever does it says that what its gate asks is so. Throws AppError
   * `not_found`, `task_ended`, the code of its gate, `confirm_needed`.
   */
  async done(tx: Tx, id: string, confirmed: boolean, by: DecisionMaker): Promise<void> {
    const locked = await this.records.lockOpen(tx, id);
    const { task, incident } = locked;
    const at = this.clock.now();
    const rule = await this.rules.assertOpen(tx, locked, confirmed, at);
    await this.tasks.update(tx, id, { status: 'done', endedAt: at, endedBy: by.personId, endedWhy: 'by_hand' }, at);
    const asked = rule?.gate === undefined || rule.gate === 'none' ? {} : { gate: rule.gate };
    await this.records.log(tx, 'task.done', locked, by, asked);
    const next = nextTurn(task, rule, at);
    if (next === null) return;
    const again = { ...newTask(this.ids.next(), incident.id, next, at), assigneeId: task.assigneeId };
    await this.tasks.insert(tx, [again]);
  }

  /** Throws AppError `not_found`, `task_ended`. */
  async notNeeded(tx: Tx, id: string, reason: string, by: DecisionMaker): Promise<void> {
    const locked = await this.records.lockOpen(tx, id);
    const at = this.clock.now();
    const end = { status: 'not_needed', endedAt: at, endedBy: by.personId, endedWhy: 'by_hand', reason } as const;
    await this.tasks.update(tx, id, end, at);
    await this.records.log(tx, 'task.not_needed', locked, by);
  }

  /** Throws AppError `not_found`, `incident_over`, `task_open`, `task_came_again`. */
  async reopen(tx: Tx, id: string, by: DecisionMaker): Promise<void> {
    const locked = await this.records.lock(tx, id);
    const { task, incident } = locked;
    if (task.status === 'open') throw conflict('task_open', 'This task is open.');
    if (incident.mergedIntoId !== null || incident.status === 'closed' || incident.status === 'dismissed') {
      throw conflict('incident_over', 'This incident is over. Reopen it first.');
    }
    const others = await this.tasks.present(tx, incident.id);
    if (task.key !== null && others.some(({ key, turn }) => key === task.key && turn > task.turn)) {
      throw conflict('task_came_again', 'This task has come again since: work on that one.');
    }
    const open = { status: 'open', endedAt: null, endedBy: null, endedWhy: null, reason: null } as const;
    await this.tasks.update(tx, id, open, this.clock.now());
    await this.records.log(tx, 'task.reopened', locked, by);
  }
}
