import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { Clock } from '../kernel/clock.js';
import { IdSource, type IncidentId } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { FacilityEntry } from '../directory/facility-register.js';
import { reportedFact } from '../incident/incident-facts.js';
import { makeIncidentRef } from '../incident/incident-ref.js';
import type { Incident } from '../incident/incident.js';
import { Incidents, type NewIncident } from '../incident/incidents.repository.js';
import { Journal } from '../journal/journal.js';
import { Outbox } from '../outbox/outbox.js';
import type { ReportChannel } from './report-values.js';
import type { ReportInput } from './report.schema.js';
import { mayBeSameEvent } from './same-event.js';

const REFS_TO_CHOOSE_FROM = 6;

export interface Place {
  readonly facility: FacilityEntry | null;
  /** As typed; null when it was chosen from the register. */
  readonly text: string | null;
  /** Normalised, for finding the same free-text place again. */
  readonly key: string | null;
}

export interface Opened {
  readonly incidentId: IncidentId;
  readonly ref: string;
  readonly reportId: string;
  readonly at: Date;
  readonly regionCode: string | null;
  readonly facilityCode: string | null;
  readonly possibleDuplicateOf: Incident | null;
}

/**
 * Every report opens an incident of its own: nothing is merged by itself. One that may be the same event as an open
 * incident joins its triage as a possible duplicate, and pages nobody again.
 */
@Injectable()
export class OpenIncident {
  constructor(
    private readonly incidents: Incidents,
    private readonly journal: Journal,
    private readonly outbox: Outbox,
    private readonly ids: IdSource,
    private readonly clock: Clock,
  ) {}

  async open(tx: Tx, input: ReportInput, place: Place): Promise<Opened> {
    const at = this.clock.now();
    const [original, ref] = await Promise.all([this.possibleOriginal(tx, input, place, at), this.unusedRef(tx)]);
    const incident = newIncident(input, place, original, { id: this.ids.next(), ref, at });
    await this.incidents.insert(tx, incident);
    if (original === null) await this.outbox.add(tx, [reportedFact(incident.id)]);
    return {
      incidentId: incident.id,
      ref: incident.ref,
      reportId: this.ids.next(),
      at,
      regionCode: incident.regionCode,
      facilityCode: incident.facilityCode,
      possibleDuplicateOf: original,
    };
  }

  /** One of a few: of some 39 million, a network of a million incidents has used every fortieth. */
  private async unusedRef(tx: Tx): Promise<string> {
    const refs = Array.from({ length: REFS_TO_CHOOSE_FROM }, () => makeIncidentRef(randomBytes));
    const ref = await this.incidents.unusedRef(tx, refs);
    if (ref === null) throw new Error('No unused reference was found');
    return ref;
  }

  async refOf(tx: Tx, id: IncidentId): Promise<string> {
    const incident = await this.incidents.lock(tx, id);
    if (incident === null) throw new Error('A report points to an incident that does not exist');
    return incident.ref;
  }

  async log(tx: Tx, opened: Opened, channel: ReportChannel): Promise<void> {
    const { incidentId, regionCode, possibleDuplicateOf } = opened;
    const shared = { actor: { type: 'reporter' }, regionCode } as const;
    const duplicate = possibleDuplicateOf?.id ?? null;
    await this.journal.appendAll(tx, [
      { ...shared, kind: 'report.received', incidentId, data: { reportId: opened.reportId, channel } },
      {
        ...shared,
        kind: 'incident.opened',
        incidentId,
        data: { facilityCode: opened.facilityCode, possibleDuplicateOfId: duplicate },
      },
      ...(possibleDuplicateOf === null
        ? []
        : [
            {
              ...shared,
              kind: 'incident.possible_duplicate' as const,
              incidentId: possibleDuplicateOf.id,
              data: { otherId: incidentId, reportId: opened.reportId },
            },
          ]),
    ]);
  }

  private async possibleOriginal(tx: Tx, input: ReportInput, place: Place, at: Date): Promise<Incident | null> {
    const query = { facilityCode: place.facility?.code ?? null, placeKey: place.key };
    if (query.facilityCode === null && query.placeKey === null) return null;
    await this.incidents.lockPlace(tx, query);
    const open = await this.incidents.openAtSamePlace(tx, query);
    const window = {
      earliest: input.occurred?.earliest ?? null,
      latest: input.occurred?.latest ?? null,
      reportedAt: at,
    };
    const same = open.filter((incident) =>
      mayBeSameEvent(window, {
        earliest: incident.occurredEarliest,
        latest: incident.occurredLatest,
        reportedAt: incident.createdAt,
      }),
    );
    return same.find((incident) => incident.possibleDuplicateOfId === null) ?? same[0] ?? null;
  }
}

function newIncident(
  input: ReportInput,
  place: Place,
  original: Incident | null,
  made: { readonly id: IncidentId; readonly ref: string; readonly at: Date },
): NewIncident {
  return {
    id: made.id,
    ref: made.ref,
    status: 'reported',
    facilityCode: place.facility?.code ?? null,
    placeText: place.facility === null ? place.text : null,
    placeKey: place.key,
    regionCode: place.facility?.regionCode ?? null,
    jurisdiction: place.facility?.jurisdiction ?? null,
    setting: place.facility?.setting ?? 'unknown',
    occurredEarliest: input.occurred?.earliest ?? null,
    occurredLatest: input.occurred?.latest ?? null,
    occurredPrecision: input.occurred?.precision ?? 'unknown',
    verificationStatus: 'new',
    // What a reporter says stands in the report; only a coordinator's record opens the public gates (R3).
    nokStatus: input.nokStatus === 'being_traced' ? 'being_traced' : 'unknown',
    namingStatus: 'withheld',
    publicState: 'internal',
    topics: input.topics ?? [],
    childrenAffected: input.childrenAffected ?? 'unknown',
    deceasedIsChild: false,
    alertLevel: null,
    assigneeId: null,
    possibleDuplicateOfId: original?.id ?? null,
    mergedIntoId: null,
    createdAt: made.at,
  };
}
