import { Injectable } from '@nestjs/common';
import { Incidents } from '../../incident/incidents.repository.js';
import { BringTasksUpToDate } from '../../incident/tasks/bring-tasks-up-to-date.service.js';
import type { IncidentId } from '../../kernel/ids.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import { Outbox } from '../../outbox/outbox.js';
import { JobHandler } from '../../platform/queue/job.js';
import { BRING_TASKS, type TasksBehindData } from './tasks.job.js';

/** Tasks that could not follow a change of their incident. It fails, and is put in again, until they could. */
@Injectable()
export class TasksBehindHandler extends JobHandler<TasksBehindData> {
  readonly job = BRING_TASKS;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly incidents: Incidents,
    private readonly tasks: BringTasksUpToDate,
  ) {
    super();
  }

  async handle({ incidentId, deed }: TasksBehindData, key: string): Promise<void> {
    await this.uow.run(async (tx) => {
      const [mine, incident] = await Promise.all([
        this.outbox.take(tx, [key]),
        this.incidents.lock(tx, incidentId as IncidentId),
      ]);
      if (mine.length === 0 || incident === null) return;
      await this.tasks.bring(tx, incident.id, ...(deed === undefined ? [] : [deed]));
    });
  }
}
