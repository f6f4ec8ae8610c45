import type {
  AlertLevel,
  NokStatus,
  VerificationMethod,
  VerificationStatus,
} from '../../../incident/incident-values.js';

interface ByPerson {
  /** Person id: of a user, or of a key that belongs to nobody. */
  readonly byId: string;
  readonly at: Date;
}

export interface VerificationRecord extends ByPerson {
  readonly status: VerificationStatus;
  readonly method: VerificationMethod | null;
  readonly note: string | null;
}

export interface FamilyRecord extends ByPerson {
  readonly status: NokStatus;
  readonly note: string | null;
}

export interface NoteRecord extends ByPerson {
  readonly text: string;
}

export interface ReleaseRecord extends ByPerson {
  readonly level: AlertLevel;
  readonly note: string | null;
}

export interface TextRecord {
  readonly at: Date;
  readonly responderId: string | null;
  /** Null once it has been deleted, because its time was up or the person asked. */
  readonly text: string | null;
  readonly outcome: string;
}

/**
 * What people wrote about an incident, opened for coordinators; newest first. Throws when the database does, or AppError
 * `sealed_unreadable`.
 */
export abstract class IncidentRecords {
  abstract verifications(id: string): Promise<readonly VerificationRecord[]>;
  abstract family(id: string): Promise<readonly FamilyRecord[]>;
  abstract notes(id: string): Promise<readonly NoteRecord[]>;
  /** The newest notes of each of these, newest first. */
  abstract latestNotes(ids: readonly string[], most: number): Promise<ReadonlyMap<string, readonly NoteRecord[]>>;
  /** The release that waits for a second coordinator. */
  abstract pendingRelease(id: string): Promise<ReleaseRecord | null>;
  /** Texts that came in about it, whole. */
  abstract texts(id: string): Promise<readonly TextRecord[]>;
}
