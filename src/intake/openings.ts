import type { IdSource, IncidentId } from '../kernel/ids.js';
import type { FacilityEntry } from '../directory/facility-register.js';
import type { Incident } from '../incident/incident.js';
import type { HeldReason } from '../incident/incident-values.js';
import type { NewIncident } from '../incident/incidents.repository.js';
import type { Actor } from '../kernel/actor.js';
import type { KeepingConsent, ReportChannel } from './report-values.js';
import type { ReportInput } from './report.schema.js';
import { mayBeSameEvent } from './same-event.js';

export interface Place {
  readonly facility: FacilityEntry | null;
  /** As typed; null when it was chosen from the register. */
  readonly text: string | null;
  /** Normalised, for finding the same free-text place again. */
  readonly key: string | null;
}

/** A report that somebody took down for another. */
export interface TakenDown {
  readonly personId: string;
  readonly actor: Actor;
  readonly consent: KeepingConsent | null;
}

export interface Submission {
  readonly input: ReportInput;
  readonly channel: ReportChannel;
  readonly place: Place;
  /** Nobody is paged for it until a coordinator has looked. */
  readonly held: HeldReason | null;
  /** Null: the person wrote it themselves. */
  readonly takenDown: TakenDown | null;
}

export interface Opened {
  readonly incident: NewIncident;
  readonly reportId: string;
  readonly channel: ReportChannel;
  readonly takenDown: TakenDown | null;
  /** An open incident that may be the same event; its coordinators have been paged already. */
  readonly original: Pick<Incident, 'id'> | null;
}

type Known = Pick<Incident, 'id' | 'occurredEarliest' | 'occurredLatest' | 'createdAt' | 'possibleDuplicateOfId'>;

/** What is known while the places of the reports are locked. */
export interface Look {
  readonly at: Date;
  /** References that no incident has; as many as there may be reports. */
  readonly freeRefs: readonly string[];
  /** Open incidents at the place of each report, newest first. */
  readonly openThere: readonly (readonly Known[])[];
}

/**
 * The incidents that several reports open, one after the other: nothing is merged by itself, but one that may be the same
 * event as an open incident, or as one opened by a report just before it, is linked to that. What is held back is linked to
 * nothing, and nothing to it: a flood must not hide behind a true report, nor a true report behind a flood.
 */
export class Openings {
  private readonly opened: Opened[] = [];
  private readonly freeRefs: string[];

  constructor(
    private readonly look: Look,
    private readonly ids: IdSource,
  ) {
    this.freeRefs = [...look.freeRefs];
  }

  get all(): readonly Opened[] {
    return this.opened;
  }

  /** @param turn of the report among those that were looked at. */
  open(turn: number, { input, place, channel, held, takenDown }: Submission): Opened {
    const ref = this.freeRefs.shift();
    if (ref === undefined) throw new Error('No unused reference was found');
    const original = held === null ? this.original(turn, input, place) : null;
    const incident = newIncident({ input, place, held }, original, { id: this.ids.next(), ref, at: this.look.at });
    const opened = { incident, reportId: this.ids.next(), channel, takenDown, original };
    this.opened.push(opened);
    return opened;
  }

  /** One that is no duplicate itself goes before one that is. */
  private original(turn: number, input: ReportInput, place: Place): Known | null {
    const earliest = input.occurred?.earliest ?? null;
    const latest = input.occurred?.latest ?? null;
    const window = { earliest, latest, reportedAt: this.look.at };
    const same = [...this.openedAt(place), ...(this.look.openThere[turn] ?? [])].filter((incident) =>
      mayBeSameEvent(window, {
        earliest: incident.occurredEarliest,
        latest: incident.occurredLatest,
        reportedAt: incident.createdAt,
      }),
    );
    return same.find((incident) => incident.possibleDuplicateOfId === null) ?? same[0] ?? null;
  }

  private openedAt({ facility, key }: Place): readonly NewIncident[] {
    return this.opened
      .map(({ incident }) => incident)
      .filter(({ heldReason }) => heldReason === null)
      .filter(({ facilityCode, placeKey }) =>
        facility === null ? key !== null && placeKey === key : facilityCode === facility.code,
      )
      .reverse();
  }
}

function newIncident(
  { input, place, held }: Omit<Submission, 'channel' | 'takenDown'>,
  original: Known | null,
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
    heldReason: held,
    createdAt: made.at,
  };
}
