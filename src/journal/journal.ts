import type { Actor } from '../kernel/actor.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { JournalKind } from './journal-kinds.js';

/** A value that may stand in the log: ids, states, field names, counts, times. Never what a person typed (R20). */
export type JournalValue = string | number | boolean | null | readonly string[];

export interface JournalEvent {
  /** `test.` is for tests of the log itself. */
  readonly kind: JournalKind | `test.${string}`;
  readonly actor: Actor;
  /** Absent for what belongs to no incident. */
  readonly incidentId?: string;
  readonly regionCode?: string | null;
  readonly data?: Readonly<Record<string, JournalValue>>;
}

/**
 * The append-only log. `append` writes in the caller's transaction; order and hash are given at commit, by the
 * database. Throws only when the database does; the transaction is then lost as a whole.
 */
export abstract class Journal {
  abstract append(tx: Tx, event: JournalEvent): Promise<void>;
  /** The same for many, in one statement and in this order. */
  abstract appendAll(tx: Tx, events: readonly JournalEvent[]): Promise<void>;
}
