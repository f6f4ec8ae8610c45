import { Injectable } from '@nestjs/common';
import { type Consent } from '../../../incident/consents/consents.repository.js';
import { ConsentLedger } from '../../../incident/consents/consent-ledger.service.js';
import type { Incident } from '../../../incident/incident.js';
import { type AlertView, ReadIncidents, type ReportView } from '../../api/incidents/read-incidents.repository.js';
import { ReadSourceView } from '../sources/read-source-view.service.js';
import type { SourceRow } from '../sources/source.view.js';
import {
  type FamilyRecord,
  IncidentRecords,
  type NoteRecord,
  type VerificationRecord,
} from '../records/incident-records.repository.js';

/** What is stored about one incident beside its log, with ids in place of names. */
export interface GatheredRecords {
  /** Each list oldest first. */
  readonly verifications: readonly VerificationRecord[];
  readonly family: readonly FamilyRecord[];
  readonly consents: readonly Consent[];
  readonly notes: readonly NoteRecord[];
  readonly alerts: readonly AlertView[];
  readonly reports: readonly ReportView[];
  /** With those of what was merged into it. */
  readonly sources: readonly SourceRow[];
}

@Injectable()
export class GatherRecords {
  constructor(
    private readonly records: IncidentRecords,
    private readonly incidents: ReadIncidents,
    private readonly consents: ConsentLedger,
    private readonly sources: ReadSourceView,
  ) {}

  async read({ id, ref }: Incident): Promise<GatheredRecords> {
    const [verifications, family, notes, alerts, reports, consents, { rows: sources }] = await Promise.all([
      this.records.verifications(id),
      this.records.family(id),
      this.records.notes(id),
      this.incidents.alerts(id),
      this.incidents.reports(id),
      this.consents.list(ref),
      this.sources.of({ id, ref }),
    ]);
    const oldestFirst = { verifications: verifications.toReversed(), family: family.toReversed() };
    return { ...oldestFirst, notes: notes.toReversed(), alerts, reports, consents, sources };
  }
}

/** Everybody who stands in them. */
export function peopleIn({
  verifications,
  family,
  notes,
  alerts,
  consents,
  sources,
}: GatheredRecords): readonly string[] {
  return [
    ...[...verifications, ...family, ...notes].map(({ byId }) => byId),
    ...alerts.map(({ responder }) => responder.id),
    ...consents.map(({ recordedBy }) => recordedBy),
    ...sources.flatMap(({ byId }) => byId ?? []),
  ];
}
