import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { Clock } from '../kernel/clock.js';
import { IdSource } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';
import { reportedFact } from '../incident/incident-facts.js';
import { makeIncidentRef } from '../incident/incident-ref.js';
import { Incidents } from '../incident/incidents.repository.js';
import { Journal, type JournalEvent } from '../journal/journal.js';
import { Outbox } from '../outbox/outbox.js';
import { type Opened, Openings, type Place, type TakenDown } from './openings.js';
import type { KeepingConsent } from './report-values.js';

/** For each report; of some 39 million, a network of a million incidents has used every fortieth. */
const REFS_TO_CHOOSE_FROM = 6;

/**
 * Every report opens an incident of its own: nothing is merged by itself. One that may be the same event as an open
 * incident joins its triage as a possible duplicate, and pages nobody again. What is held back pages nobody either, and waits
 * to be looked at.
 */
@Injectable()
export class OpenIncidents {
  constructor(
    private readonly incidents: Incidents,
    private readonly journal: Journal,
    private readonly outbox: Outbox,
    private readonly ids: IdSource,
    private readonly clock: Clock,
  ) {}

  /** Locks the places until the end of the transaction. */
  async begin(tx: Tx, places: readonly Place[]): Promise<Openings> {
    const at = this.clock.now();
    const refs = Array.from({ length: places.length * REFS_TO_CHOOSE_FROM }, () => makeIncidentRef(randomBytes));
    const queries = places.map(({ facility, key }) => ({ facilityCode: facility?.code ?? null, placeKey: key }));
    const [, openThere, used] = await Promise.all([
      this.incidents.lockPlaces(tx, queries),
      this.incidents.openAtPlaces(tx, queries),
      this.incidents.usedRefs(tx, refs),
    ]);
    const freeRefs = [...new Set(refs)].filter((ref) => !used.has(ref));
    return new Openings({ at, freeRefs, openThere }, this.ids);
  }

  /** Resolves as soon as it is sent. */
  async keep(tx: Tx, { all }: Openings): Promise<void> {
    const incidents = all.map(({ incident }) => incident);
    const fresh = all.filter(({ original, incident }) => original === null && incident.heldReason === null);
    await Promise.all([
      this.incidents.insert(tx, incidents),
      this.outbox.add(
        tx,
        fresh.map(({ incident }) => reportedFact(incident.id)),
      ),
      this.journal.appendAll(tx, all.flatMap(entriesOf)),
    ]);
  }
}

function entriesOf({ incident, reportId, channel, takenDown, original }: Opened): readonly JournalEvent[] {
  const { id: incidentId, regionCode, facilityCode } = incident;
  const shared = { actor: takenDown?.actor ?? ({ type: 'reporter' } as const), regionCode };
  const opened = { facilityCode, possibleDuplicateOfId: original?.id ?? null };
  const entries: JournalEvent[] = [
    { ...shared, kind: 'report.received', incidentId, data: { reportId, channel, ...consentOf(takenDown) } },
    { ...shared, kind: 'incident.opened', incidentId, data: opened },
  ];
  if (incident.heldReason !== null) {
    entries.push({ ...shared, kind: 'report.held', incidentId, data: { reportId, reason: incident.heldReason } });
  }
  if (original === null) return entries;
  const duplicate = { otherId: incidentId, reportId };
  return [...entries, { ...shared, kind: 'incident.possible_duplicate', incidentId: original.id, data: duplicate }];
}

function consentOf(takenDown: TakenDown | null): { readonly consent?: KeepingConsent } {
  return takenDown?.consent == null ? {} : { consent: takenDown.consent };
}
