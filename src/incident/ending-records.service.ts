import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock.js';
import { type Tx } from '../kernel/unit-of-work.js';
import { Journal } from '../journal/journal.js';
import { Outbox } from '../outbox/outbox.js';
import type { DecisionMaker } from './decision-maker.js';
import type { Incident } from './incident.js';
import { type EndReason } from './incident-follower.js';
import { Incidents } from './incidents.repository.js';
import { FollowIncidentTasks } from './tasks/follow-incident-tasks.service.js';
import { reportedFact } from './incident-facts.js';

/** The states in which an incident is over. */
export type Ending = 'stood_down' | 'closed' | 'dismissed';

@Injectable()
export class EndingRecords {
  constructor(
    private readonly incidents: Incidents,
    private readonly journal: Journal,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly tasks: FollowIncidentTasks,
  ) {}

  async write(tx: Tx, incident: Incident, to: Ending, reason: EndReason, by: DecisionMaker): Promise<void> {
    const pending = await this.incidents.pendingRelease(tx, incident.id);
    if (pending !== null) {
      await this.incidents.endRelease(tx, pending.id, { state: 'superseded', by: by.personId, at: this.clock.now() });
    }
    await this.journal.append(tx, {
      kind: `incident.${to}`,
      actor: by.actor,
      incidentId: incident.id,
      regionCode: incident.regionCode,
      data: { from: incident.status, reason },
    });
    await this.tasks.follow(tx, incident.id);
  }

  async release(tx: Tx, waiting: Incident): Promise<void> {
    await this.incidents.update(tx, waiting.id, { possibleDuplicateOfId: null }, this.clock.now());
    await this.outbox.add(tx, [reportedFact(waiting.id)]);
  }
}
