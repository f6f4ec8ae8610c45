import { Injectable } from '@nestjs/common';
import type { IncidentId } from '../kernel/ids.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { isOver } from '../incident/incident-values.js';
import { Incidents } from '../incident/incidents.repository.js';
import { FollowIncidentTasks } from '../incident/tasks/follow-incident-tasks.service.js';
import { Outbox } from '../outbox/outbox.js';
import { type JobDefinition, JobHandler } from '../platform/queue/job.js';
import { NEEDS_HELP, RELEASED, REPORTED, type StartRunsData } from './escalation.job.js';
import type { Trigger } from './route.js';
import { StartRuns } from './start-runs.service.js';

/** Once for each fact: whoever takes the outbox row starts the runs, in the same transaction. */
@Injectable()
export class StartRunsOnce {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly incidents: Incidents,
    private readonly runs: StartRuns,
    private readonly tasks: FollowIncidentTasks,
  ) {}

  async start(data: StartRunsData, key: string, trigger: Trigger): Promise<void> {
    await this.uow.run(async (tx) => {
      const [mine, incident] = await Promise.all([
        this.outbox.take(tx, [key]),
        this.incidents.lock(tx, data.incidentId as IncidentId),
      ]);
      if (mine.length === 0) return;
      if (incident === null || isOver(incident.status) || incident.mergedIntoId !== null) return;
      // Claimed before anybody could be paged: nobody need be.
      if (trigger === 'reported' && incident.status !== 'reported') return;
      await this.runs.start(tx, incident, trigger);
    });
  }

  /**
   * The first tasks of a report, after its pages and in a transaction of their own: nothing about tasks may hold up a
   * page. Asked twice it changes nothing, so a job that comes again brings what is missing; taking the report does too.
   */
  async firstTasks({ incidentId }: StartRunsData): Promise<void> {
    await this.uow.run(async (tx) => {
      const incident = await this.incidents.lock(tx, incidentId as IncidentId);
      if (incident === null || isOver(incident.status) || incident.mergedIntoId !== null) return;
      await this.tasks.follow(tx, incident.id);
    });
  }
}

@Injectable()
export class ReportedHandler extends JobHandler<StartRunsData> {
  readonly job: JobDefinition<StartRunsData> = REPORTED;

  constructor(private readonly once: StartRunsOnce) {
    super();
  }

  async handle(data: StartRunsData, key: string): Promise<void> {
    await this.once.start(data, key, 'reported');
    await this.once.firstTasks(data);
  }
}

@Injectable()
export class ReleasedHandler extends JobHandler<StartRunsData> {
  readonly job: JobDefinition<StartRunsData> = RELEASED;

  constructor(private readonly once: StartRunsOnce) {
    super();
  }

  async handle(data: StartRunsData, key: string): Promise<void> {
    await this.once.start(data, key, 'verified');
  }
}

@Injectable()
export class NeedsHelpHandler extends JobHandler<StartRunsData> {
  readonly job: JobDefinition<StartRunsData> = NEEDS_HELP;

  constructor(private readonly once: StartRunsOnce) {
    super();
  }

  async handle(data: StartRunsData, key: string): Promise<void> {
    await this.once.start(data, key, 'needs_help');
  }
}
