import { Injectable } from '@nestjs/common';
import type { DecisionMaker } from '../../incident/decision-maker.js';
import { LegalHolds } from '../../incident/holds/legal-holds.repository.js';
import { Incidents } from '../../incident/incidents.repository.js';
import { Journal } from '../../journal/journal.js';
import { notFound } from '../../kernel/app-error.js';
import { Clock } from '../../kernel/clock.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import { heldByLaw } from './held-by-law.js';
import { ReportsStored } from './reports-stored.repository.js';

/** Why the words of a report are deleted before their time. */
export const ERASURE_REASONS = ['reporter_asked', 'person_named_asked', 'not_about_a_death', 'other'] as const;
export type ErasureReason = (typeof ERASURE_REASONS)[number];

/** Deletes what was written in one report and its mailbox; what is counted stays. It cannot be undone. */
@Injectable()
export class EraseReport {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly incidents: Incidents,
    private readonly holds: LegalHolds,
    private readonly reports: ReportsStored,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  /** Once more changes nothing. Throws AppError `not_found`, `legal_hold`. */
  async erase(ref: string, reportId: string, reason: ErasureReason, by: DecisionMaker): Promise<void> {
    await this.uow.run(async (tx) => {
      const incident = await this.incidents.lockByRef(tx, ref);
      if (incident === null) throw notFound('incident');
      const report = await this.reports.emptiedAt(tx, reportId, incident.id);
      if (report === null) throw notFound('report of this incident');
      const hold = await this.holds.inForce(tx, incident.id);
      if (hold !== null) throw heldByLaw([incident.ref], hold.reason);
      await this.reports.erase(tx, reportId, incident.id, this.clock.now());
      if (report.emptiedAt !== null) return;
      const { id: incidentId, regionCode } = incident;
      const data = { reportId, reason };
      await this.journal.append(tx, { kind: 'report.erased', actor: by.actor, incidentId, regionCode, data });
    });
  }
}
