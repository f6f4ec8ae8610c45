import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { Journal } from '../journal/journal.js';
import { assertCanBecome, lockOpen } from './change-incident.js';
import type { DecisionMaker } from './decision-maker.js';
import { DISMISSING } from './gates.js';
import { Incidents } from './incidents.repository.js';
import { FollowIncidentTasks } from './tasks/follow-incident-tasks.service.js';

/** Opens an incident again. It has to be released again before anybody is paged: nothing old is replayed. */
@Injectable()
export class ReopenIncidentService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly incidents: Incidents,
    private readonly journal: Journal,
    private readonly clock: Clock,
    private readonly tasks: FollowIncidentTasks,
  ) {}

  async reopen(ref: string, by: DecisionMaker): Promise<void> {
    await this.uow.run(async (tx) => {
      const incident = await lockOpen(this.incidents, tx, ref);
      const to = incident.status === 'stood_down' ? 'responding' : 'triage';
      assertCanBecome(incident, to);
      const doubtful = DISMISSING.includes(incident.verificationStatus);
      const verificationStatus = doubtful ? 'unverified' : incident.verificationStatus;
      await this.incidents.update(
        tx,
        incident.id,
        { status: to, closedAt: null, alertLevel: null, verificationStatus },
        this.clock.now(),
      );
      await this.journal.append(tx, {
        kind: 'incident.reopened',
        actor: by.actor,
        incidentId: incident.id,
        regionCode: incident.regionCode,
        data: { from: incident.status, to },
      });
      await this.tasks.follow(tx, incident.id);
    });
  }
}
