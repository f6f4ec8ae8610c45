import { type Ending, EndingRecords } from './ending-records.service.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock.js';
import { type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import { assertCanBecome, lockOpen } from './change-incident.js';
import type { DecisionMaker } from './decision-maker.js';
import type { Incident } from './incident.js';
import { type EndReason, IncidentFollower } from './incident-follower.js';
import { Incidents } from './incidents.repository.js';

/** Stand-down, close and dismissal: one way to end, so that silence follows each of them. */
@Injectable()
export class EndIncidentService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly incidents: Incidents,
    private readonly records: EndingRecords,
    private readonly follower: IncidentFollower,
    private readonly clock: Clock,
  ) {}

  /** 409 when the incident cannot end so from where it stands. Ending twice is refused, not repeated. */
  async end(ref: string, to: 'stood_down' | 'closed', by: DecisionMaker): Promise<void> {
    await this.uow.run(async (tx) => {
      const incident = await lockOpen(this.incidents, tx, ref);
      assertCanBecome(incident, to);
      await this.endLocked(tx, incident, to, to, by);
    });
  }

  /** The same inside a transaction that holds the lock and has checked that it may. */
  async endLocked(tx: Tx, incident: Incident, to: Ending, reason: EndReason, by: DecisionMaker): Promise<void> {
    const at = this.clock.now();
    const closedAt = to === 'stood_down' ? null : at;
    await this.incidents.update(tx, incident.id, { status: to, closedAt }, at);
    await this.records.write(tx, incident, to, reason, by);
    await this.follower.ended(tx, { ...incident, status: to, closedAt }, reason, by.actor);
    if (to !== 'stood_down') await this.pageWaitingDuplicates(tx, incident);
  }

  /** A report that waited as a possible duplicate of what has just ended stands alone again, and somebody must look. */
  private async pageWaitingDuplicates(tx: Tx, incident: Incident): Promise<void> {
    for (const waiting of await this.incidents.waitingDuplicatesOf(tx, incident.id)) {
      await this.records.release(tx, waiting);
    }
  }
}
