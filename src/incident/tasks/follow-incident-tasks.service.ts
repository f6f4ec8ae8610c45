import { Injectable } from '@nestjs/common';
import type { IncidentId } from '../../kernel/ids.js';
import { type Tx, UnitOfWork } from '../../kernel/unit-of-work.js';
import { Outbox } from '../../outbox/outbox.js';
import { Logger } from '../../platform/logging/logger.js';
import { tasksBehindFact } from '../incident-facts.js';
import { BringTasksUpToDate } from './bring-tasks-up-to-date.service.js';
import type { TaskDeed } from './task-template.js';

/**
 * The tasks of an incident follow a change of it, in the transaction of the change. A fault among the tasks never refuses
 * the change itself, which may be a release or a stand-down: it is logged, and a job brings the tasks up to date.
 */
@Injectable()
export class FollowIncidentTasks {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly tasks: BringTasksUpToDate,
    private readonly logger: Logger,
  ) {}

  /** The caller holds the lock on the incident, and has written its change. */
  async follow(tx: Tx, incidentId: IncidentId, deed?: TaskDeed): Promise<void> {
    const deeds = deed === undefined ? [] : [deed];
    const error = await this.uow.runApart(tx, () => this.tasks.bring(tx, incidentId, ...deeds));
    if (error === null) return;
    this.logger.error('tasks did not follow a change of their incident; a job brings them', { incidentId, error });
    await this.outbox.add(tx, [tasksBehindFact(incidentId, deed ?? null)]);
  }

  /** Open tasks that were written by hand go on with the incident into which theirs is merged. */
  moveOwn(tx: Tx, from: IncidentId, to: IncidentId): Promise<void> {
    return this.tasks.moveOwn(tx, from, to);
  }
}
