import { Injectable } from '@nestjs/common';
import { conflict, invalid } from '../../kernel/app-error.js';
import { Clock } from '../../kernel/clock.js';
import { IdSource } from '../../kernel/ids.js';
import { type Tx, UnitOfWork } from '../../kernel/unit-of-work.js';
import { lockOpen } from '../change-incident.js';
import type { DecisionMaker } from '../decision-maker.js';
import { Incidents } from '../incidents.repository.js';
import { TaskRecords } from './task-records.service.js';
import { type TaskChange, Tasks } from './tasks.repository.js';

export interface OwnTask {
  readonly title: string;
  readonly dueAt: Date | null;
  /** User id. */
  readonly assigneeId: string | null;
}

export interface TriedOnce {
  readonly answered: boolean;
  readonly said: string | null;
}

/** Tasks as coordinators keep them: written by hand, given to somebody, put off, tried. */
@Injectable()
export class KeepTasks {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly incidents: Incidents,
    private readonly tasks: Tasks,
    private readonly records: TaskRecords,
    private readonly ids: IdSource,
    private readonly clock: Clock,
  ) {}

  /** @returns its id. Throws AppError `not_found`, `incident_merged`, `incident_over`, `unknown_assignee`. */
  async create(ref: string, { title, dueAt, assigneeId }: OwnTask, by: DecisionMaker): Promise<string> {
    return this.uow.run(async (tx) => {
      const incident = await lockOpen(this.incidents, tx, ref);
      if (incident.status === 'closed' || incident.status === 'dismissed') {
        throw conflict('incident_over', 'This incident is over. Reopen it first.');
      }
      await this.assertMayHave(tx, assigneeId, incident.regionCode, by);
      const [id, at] = [this.ids.next(), this.clock.now()];
      await this.tasks.insert(tx, [
        {
          ...{
            id,
            incidentId: incident.id,
            key: null,
            templateCode: null,
            turn: 1,
            ownTitle: title,
            dueAt,
            assigneeId,
          },
          ...{ status: 'open', endedWhy: null, endedAt: null, createdBy: by.personId, createdAt: at },
        },
      ]);
      await this.records.log(tx, 'task.added', { task: { id, key: null }, incident }, by);
      return id;
    });
  }

  /** Throws AppError `not_found`, `task_ended`, `not_your_words`, `unknown_assignee`. In the transaction of the caller. */
  async change(tx: Tx, id: string, change: Partial<OwnTask>, by: DecisionMaker): Promise<void> {
    const locked = await this.records.lockOpen(tx, id);
    const { task, incident } = locked;
    if (change.title !== undefined && task.key !== null) {
      throw conflict('not_your_words', 'Its words come from the list of tasks: an admin changes them there.');
    }
    const { assigneeId, dueAt } = change;
    await this.assertMayHave(tx, assigneeId ?? null, incident.regionCode, by);
    // Somebody else, or another time: whoever has it is told once more.
    const told: TaskChange = assigneeId === undefined && dueAt === undefined ? {} : { remindedAt: null, pagedAt: null };
    const fields: TaskChange = {
      ...told,
      ...(change.title === undefined ? {} : { ownTitle: change.title }),
      ...(dueAt === undefined ? {} : { dueAt }),
      ...(assigneeId === undefined ? {} : { assigneeId }),
    };
    await this.tasks.update(tx, id, fields, this.clock.now());
    const data = { fields: Object.keys(change), ...(assigneeId === undefined ? {} : { assigneeId }) };
    await this.records.log(tx, 'task.changed', locked, by, data);
  }

  /** Only what was written by hand. Throws AppError `not_found`, `not_by_hand`. */
  async remove(id: string, by: DecisionMaker): Promise<void> {
    await this.uow.run(async (tx) => {
      const locked = await this.records.lock(tx, id);
      if (locked.task.key !== null) {
        throw conflict('not_by_hand', 'It comes from the list of tasks. Say that it is not needed, and why.');
      }
      await this.tasks.remove(tx, id);
      await this.records.log(tx, 'task.removed', locked, by);
    });
  }

  /** Rung, or written to. Throws AppError `not_found`, `task_ended`. */
  async addTry(id: string, { answered, said }: TriedOnce, by: DecisionMaker): Promise<void> {
    await this.uow.run(async (tx) => {
      const locked = await this.records.lockOpen(tx, id);
      const { task, incident } = locked;
      const at = this.clock.now();
      const entry = { id: this.ids.next(), taskId: id, answered, said, byId: by.personId, at };
      await this.tasks.addTry(tx, entry, incident.id);
      const unanswered = answered ? 0 : task.unanswered + 1;
      await this.tasks.update(tx, id, { tries: task.tries + 1, unanswered }, at);
      await this.records.log(tx, 'task.tried', locked, by, { answered, unanswered });
    });
  }

  private async assertMayHave(tx: Tx, id: string | null, regionCode: string | null, by: DecisionMaker): Promise<void> {
    if (id === null || id === by.personId || (await this.tasks.mayHave(tx, id, regionCode))) return;
    throw invalid('unknown_assignee', 'assigneeId', 'Choose a coordinator of this region who can sign in.');
  }
}
