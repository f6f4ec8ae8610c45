import { Injectable } from '@nestjs/common';
import type { JournalKind } from '../../journal/journal-kinds.js';
import { Journal, type JournalValue } from '../../journal/journal.js';
import { conflict, notFound } from '../../kernel/app-error.js';
import { Clock } from '../../kernel/clock.js';
import { IdSource } from '../../kernel/ids.js';
import { type Tx, UnitOfWork } from '../../kernel/unit-of-work.js';
import { lockOpen } from '../change-incident.js';
import type { DecisionMaker } from '../decision-maker.js';
import type { Incident } from '../incident.js';
import { Incidents } from '../incidents.repository.js';
import { type HoldReason, type LegalHold, reviewDay } from './legal-hold.js';
import { LegalHolds } from './legal-holds.repository.js';

export interface HoldInput {
  readonly reason: HoldReason;
  readonly note?: string | undefined;
  /** `2027-11-21`; left out: in a year. */
  readonly reviewOn?: string | undefined;
}

/** Places a legal hold, says that it was looked at, and lifts it. It never ends by itself. */
@Injectable()
export class HoldIncidentService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly incidents: Incidents,
    private readonly holds: LegalHolds,
    private readonly journal: Journal,
    private readonly ids: IdSource,
    private readonly clock: Clock,
  ) {}

  /** Throws AppError `not_found`, `incident_merged`, `already_on_hold`, `invalid_review_day`. */
  async place(ref: string, { reason, note, reviewOn }: HoldInput, by: DecisionMaker): Promise<void> {
    await this.uow.run(async (tx) => {
      const incident = await lockOpen(this.incidents, tx, ref);
      if ((await this.holds.inForce(tx, incident.id)) !== null) {
        throw conflict('already_on_hold', 'This incident is on hold already. Review that one, or lift it.');
      }
      const now = this.clock.now();
      const hold: LegalHold = {
        id: this.ids.next(),
        incidentId: incident.id,
        reason,
        note: note ?? null,
        placedBy: by.personId,
        placedAt: now,
        reviewOn: reviewDay(reviewOn ?? null, now),
        reviewedBy: null,
        reviewedAt: null,
      };
      await this.holds.insert(tx, hold);
      const data = { holdId: hold.id, reason, reviewOn: hold.reviewOn };
      await this.log(tx, 'incident.held_by_law', incident, by, data);
    });
  }

  /** It is still needed, and looked at again by then. Throws AppError `not_found`, `not_on_hold`, `invalid_review_day`. */
  async review(ref: string, wanted: string | undefined, by: DecisionMaker): Promise<void> {
    await this.uow.run(async (tx) => {
      const { incident, hold } = await this.lockHeld(tx, ref);
      const at = this.clock.now();
      const reviewOn = reviewDay(wanted ?? null, at);
      await this.holds.review(tx, hold.id, { by: by.personId, at, reviewOn });
      await this.log(tx, 'incident.hold_reviewed', incident, by, { holdId: hold.id, reviewOn });
    });
  }

  /** Throws AppError `not_found`, `not_on_hold`. */
  async lift(ref: string, reason: string, by: DecisionMaker): Promise<void> {
    await this.uow.run(async (tx) => {
      const { incident, hold } = await this.lockHeld(tx, ref);
      await this.holds.lift(tx, hold.id, { by: by.personId, at: this.clock.now(), reason });
      await this.log(tx, 'incident.hold_lifted', incident, by, { holdId: hold.id });
    });
  }

  /** One that was merged into another too, where it had a hold of its own before. */
  private async lockHeld(tx: Tx, ref: string): Promise<{ readonly incident: Incident; readonly hold: LegalHold }> {
    const incident = await this.incidents.lockByRef(tx, ref);
    if (incident === null) throw notFound('incident');
    const hold = await this.holds.inForce(tx, incident.id);
    if (hold === null || hold.incidentId !== incident.id) {
      throw conflict('not_on_hold', 'This incident is not on hold. Look at it again.');
    }
    return { incident, hold };
  }

  private async log(
    tx: Tx,
    kind: JournalKind,
    { id, regionCode }: Incident,
    by: DecisionMaker,
    data: Readonly<Record<string, JournalValue>>,
  ): Promise<void> {
    await this.journal.append(tx, { kind, actor: by.actor, incidentId: id, regionCode, data });
  }
}
