import { Injectable } from '@nestjs/common';
import type { Incident } from '../../incident/incident.js';
import { FollowIncidentTasks } from '../../incident/tasks/follow-incident-tasks.service.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import { TellReporter } from '../notice/tell-reporter.service.js';

/** What follows from a message to somebody who reported: they are told where they asked for it, and a task is done. */
@Injectable()
export class ReporterWritten {
  constructor(
    private readonly tell: TellReporter,
    private readonly tasks: FollowIncidentTasks,
  ) {}

  /** The caller holds the lock on the incident. */
  async written(tx: Tx, incident: Pick<Incident, 'id'>, reportId: string): Promise<void> {
    await this.tell.ofMessage(tx, reportId);
    await this.tasks.follow(tx, incident.id, 'reporter_written');
  }
}
