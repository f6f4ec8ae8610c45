import type { IncidentId } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { Incident, IncidentChange } from './incident.js';
import type { AlertLevel, NokStatus, VerificationMethod, VerificationStatus } from './incident-values.js';

export interface NewIncident extends Omit<Incident, 'updatedAt' | 'closedAt'> {
  /** The reporter's words for the place, sealed by the repository; null when it is in the register. */
  readonly placeText: string | null;
  /** Normalised free-text place, for finding it again; stored as a keyed hash. */
  readonly placeKey: string | null;
}

export interface PendingRelease {
  readonly id: string;
  readonly level: AlertLevel;
  /** Person id. */
  readonly requestedBy: string;
  readonly requestedAt: Date;
}

/** How to find an open incident that may be the same event (contract: same place, windows within 72 h). */
export interface SamePlaceQuery {
  readonly facilityCode: string | null;
  readonly placeKey: string | null;
}

/**
 * Incidents and the records beside them. Everything a person typed is sealed here and opened nowhere but in the
 * readers of the console. A throw means that the database failed; the transaction is lost as a whole.
 */
export abstract class Incidents {
  /** Those of the references that an incident has. */
  abstract usedRefs(tx: Tx, refs: readonly string[]): Promise<ReadonlySet<string>>;
  /** Each with a reference that is unused. */
  abstract insert(tx: Tx, incidents: readonly NewIncident[]): Promise<void>;
  /** Locks the row until the end of the transaction. Null when there is none. */
  abstract lock(tx: Tx, id: IncidentId): Promise<Incident | null>;
  abstract lockByRef(tx: Tx, ref: string): Promise<Incident | null>;
  abstract update(tx: Tx, id: IncidentId, change: IncidentChange, at: Date): Promise<void>;
  /** Makes searching for the same place and opening a new incident one step against a second report at once. */
  abstract lockPlaces(tx: Tx, queries: readonly SamePlaceQuery[]): Promise<void>;
  /** Not closed, dismissed, merged or held back; for each query, those that are no duplicates first, then the newest; fifty at most. */
  abstract openAtPlaces(tx: Tx, queries: readonly SamePlaceQuery[]): Promise<readonly (readonly Incident[])[]>;
  /** Unclaimed incidents that wait as possible duplicates of this one, and that nothing else holds back. */
  abstract waitingDuplicatesOf(tx: Tx, id: IncidentId): Promise<readonly Incident[]>;

  abstract addVerification(
    tx: Tx,
    record: {
      readonly id: string;
      readonly incidentId: IncidentId;
      readonly from: VerificationStatus;
      readonly status: VerificationStatus;
      readonly method: VerificationMethod | null;
      readonly note: string | null;
      readonly byId: string;
      readonly at: Date;
    },
  ): Promise<void>;
  abstract addNextOfKin(
    tx: Tx,
    record: {
      readonly id: string;
      readonly incidentId: IncidentId;
      readonly status: NokStatus;
      readonly source: string | null;
      readonly note: string | null;
      readonly byId: string;
      readonly at: Date;
    },
  ): Promise<void>;
  abstract addNote(
    tx: Tx,
    note: {
      readonly id: string;
      readonly incidentId: IncidentId;
      readonly text: string;
      readonly byId: string;
      readonly at: Date;
    },
  ): Promise<void>;

  abstract pendingRelease(tx: Tx, id: IncidentId): Promise<PendingRelease | null>;
  abstract addRelease(
    tx: Tx,
    release: {
      readonly id: string;
      readonly incidentId: IncidentId;
      readonly level: AlertLevel;
      readonly state: 'pending' | 'released';
      readonly requestedBy: string;
      readonly requestedAt: Date;
      readonly note: string | null;
    },
  ): Promise<void>;
  abstract endRelease(
    tx: Tx,
    id: string,
    end: { readonly state: 'released' | 'declined' | 'superseded'; readonly by: string; readonly at: Date },
  ): Promise<void>;
}
