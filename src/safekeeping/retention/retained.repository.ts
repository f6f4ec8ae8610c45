import type { Tx } from '../../kernel/unit-of-work.js';
import type { IncidentEnd } from './decide-retention.js';
import type { RetentionGroup, RetentionRule } from './retention-rules.js';

/** What the days are counted for: an incident, a person who left, or a row by itself. */
export interface Retained {
  readonly id: string;
  /** When the days began, for itself; an incident may have been merged into one that ended later. */
  readonly at: Date;
  /** The incident that it is, or belongs to, and all that it was merged into; empty where there is none. */
  readonly chain: readonly IncidentEnd[];
  readonly regionCode: string | null;
}

export interface RetainedPage {
  /** The days had begun by then. */
  readonly before: Date;
  /** Those up to this one are done. */
  readonly after: Retained | null;
  readonly limit: number;
  /** Locks them to the end of the transaction; who is locked by somebody else is left out. */
  readonly lock: boolean;
}

/** What is known of one incident: how it ended, and what has been deleted of it. */
export interface KeptIncident {
  readonly chain: readonly IncidentEnd[];
  readonly wordsEmptiedAt: Date | null;
  readonly notesEmptiedAt: Date | null;
}

export interface LetGo {
  /** Incident or person; null: nobody’s. */
  readonly subject: string | null;
  readonly rows: number;
}

/**
 * All that is kept for a number of days, by the data map: table by table, in pages. Throws only when the database does;
 * the transaction is lost as a whole then.
 */
export abstract class RetainedData {
  /** With something that may be late, by when the days began. */
  abstract next(tx: Tx, group: RetentionGroup, page: RetainedPage): Promise<readonly Retained[]>;
  /** Deletes or empties at most `limit` rows of these subjects that were written `before`. */
  abstract letGo(
    tx: Tx,
    rule: RetentionRule,
    of: { readonly ids: readonly string[]; readonly before: Date; readonly limit: number; readonly at: Date },
  ): Promise<readonly LetGo[]>;
  abstract count(
    tx: Tx,
    rule: RetentionRule,
    of: { readonly ids: readonly string[]; readonly before: Date },
  ): Promise<number>;
  /** Null: there is no such incident. */
  abstract ofIncident(tx: Tx, id: string): Promise<KeptIncident | null>;
  /** Writes at these incidents when it was. @returns those at which it did not stand yet. */
  abstract markIncidents(
    tx: Tx,
    kept: 'report_text' | 'incident_notes',
    ids: readonly string[],
    at: Date,
  ): Promise<readonly { readonly id: string; readonly regionCode: string | null }[]>;
}
