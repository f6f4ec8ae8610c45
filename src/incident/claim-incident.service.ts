import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock.js';
import { conflict } from '../kernel/app-error.js';
import { type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import { Journal } from '../journal/journal.js';
import { lockOpen } from './change-incident.js';
import type { DecisionMaker } from './decision-maker.js';
import type { Incident } from './incident.js';
import { IncidentFollower } from './incident-follower.js';
import { isOver } from './incident-values.js';
import { Incidents } from './incidents.repository.js';
import { FollowIncidentTasks } from './tasks/follow-incident-tasks.service.js';

/** A coordinator takes a report, or gives it to a colleague. */
@Injectable()
export class ClaimIncidentService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly incidents: Incidents,
    private readonly journal: Journal,
    private readonly follower: IncidentFollower,
    private readonly clock: Clock,
    private readonly tasks: FollowIncidentTasks,
  ) {}

  /** @param assigneeId the person who is to have it; the caller when absent. 409 when it is over. */
  async claim(ref: string, by: DecisionMaker, assigneeId?: string): Promise<void> {
    await this.uow.run(async (tx) => {
      const incident = await lockOpen(this.incidents, tx, ref);
      await this.claimLocked(tx, incident, by, assigneeId ?? by.personId);
    });
  }

  /** The same inside a transaction that holds the lock. Claiming what one has already changes nothing. */
  async claimLocked(tx: Tx, incident: Incident, by: DecisionMaker, assigneeId: string): Promise<void> {
    if (isOver(incident.status)) throw conflict('incident_over', 'This incident is over. Reopen it first.');
    if (incident.assigneeId === assigneeId && incident.status !== 'reported') return;
    const status = incident.status === 'reported' ? 'triage' : incident.status;
    await this.incidents.update(tx, incident.id, { assigneeId, status }, this.clock.now());
    await this.journal.append(tx, {
      kind: 'incident.claimed',
      actor: by.actor,
      incidentId: incident.id,
      regionCode: incident.regionCode,
      data: { assigneeId, status },
    });
    await this.tasks.follow(tx, incident.id);
    await this.follower.claimed(tx, { ...incident, assigneeId, status }, { personId: assigneeId, actor: by.actor });
  }
}
