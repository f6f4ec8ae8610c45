import { Injectable } from '@nestjs/common';
import { lockOpen } from '../../incident/change-incident.js';
import type { DecisionMaker } from '../../incident/decision-maker.js';
import { assertHeldBack } from '../../incident/held-back.js';
import type { Incident } from '../../incident/incident.js';
import { reportedFact } from '../../incident/incident-facts.js';
import { Incidents } from '../../incident/incidents.repository.js';
import { Journal } from '../../journal/journal.js';
import { Clock } from '../../kernel/clock.js';
import { type Tx, UnitOfWork } from '../../kernel/unit-of-work.js';
import { Outbox } from '../../outbox/outbox.js';
import { mayBeSameEvent } from '../same-event.js';

/** A report that was kept back goes the way of any other: coordinators are paged, but for a possible duplicate. */
@Injectable()
export class TakeIn {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly incidents: Incidents,
    private readonly journal: Journal,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** 409 `not_held`. */
  async takeIn(ref: string, by: DecisionMaker): Promise<void> {
    await this.uow.run(async (tx) => {
      const incident = await lockOpen(this.incidents, tx, ref);
      assertHeldBack(incident);
      const original = await this.originalOf(tx, incident);
      const change = { heldReason: null, possibleDuplicateOfId: original?.id ?? null };
      await this.incidents.update(tx, incident.id, change, this.clock.now());
      if (original === null) await this.outbox.add(tx, [reportedFact(incident.id)]);
      const { id: incidentId, regionCode } = incident;
      const data = { reason: incident.heldReason, possibleDuplicateOfId: original?.id ?? null };
      await this.journal.append(tx, { kind: 'report.taken_in', actor: by.actor, incidentId, regionCode, data });
    });
  }

  /** An open incident of the place that may be the same event. Of a place in words nothing is known here: its people are paged. */
  private async originalOf(tx: Tx, incident: Incident): Promise<Incident | null> {
    const { facilityCode } = incident;
    if (facilityCode === null) return null;
    const place = [{ facilityCode, placeKey: null }];
    await this.incidents.lockPlaces(tx, place);
    const [there = []] = await this.incidents.openAtPlaces(tx, place);
    const same = there.filter((other) => other.id !== incident.id && mayBeSameEvent(window(incident), window(other)));
    return same.find(({ possibleDuplicateOfId }) => possibleDuplicateOfId === null) ?? same[0] ?? null;
  }
}

function window({ occurredEarliest, occurredLatest, createdAt }: Incident) {
  return { earliest: occurredEarliest, latest: occurredLatest, reportedAt: createdAt };
}
