import { Injectable } from '@nestjs/common';
import { type Tx, UnitOfWork } from '../../kernel/unit-of-work.js';
import type { DecisionMaker } from '../decision-maker.js';
import { EndTask } from './end-task.service.js';
import { KeepTasks, type OwnTask } from './keep-tasks.service.js';
import { TaskRecords } from './task-records.service.js';

export type TaskStep =
  | { readonly status: 'open' }
  /** `confirmed`: whoever does it says that what its gate asks is so. */
  | { readonly status: 'done'; readonly confirmed: boolean }
  | { readonly status: 'not_needed'; readonly reason: string };

/** All that is changed of a task at once: all of it is kept, or nothing. */
@Injectable()
export class ChangeTask {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly records: TaskRecords,
    private readonly keeping: KeepTasks,
    private readonly ending: EndTask,
  ) {}

  /**
   * A task that is opened is opened first, and one that is ended is ended last. Throws AppError `not_found`, `task_ended`,
   * `not_your_words`, `unknown_assignee`, `incident_over`, `task_came_again`, the code of its gate, `confirm_needed`.
   */
  async change(id: string, fields: Partial<OwnTask>, step: TaskStep | null, by: DecisionMaker): Promise<void> {
    await this.uow.run(async (tx) => {
      if (step?.status === 'open') await this.open(tx, id, by);
      if (Object.keys(fields).length > 0) await this.keeping.change(tx, id, fields, by);
      if (step?.status === 'done') await this.ending.done(tx, id, step.confirmed, by);
      if (step?.status === 'not_needed') await this.ending.notNeeded(tx, id, step.reason, by);
    });
  }

  /** One that is open stays so. */
  private async open(tx: Tx, id: string, by: DecisionMaker): Promise<void> {
    const { task } = await this.records.lock(tx, id);
    if (task.status !== 'open') await this.ending.reopen(tx, id, by);
  }
}
