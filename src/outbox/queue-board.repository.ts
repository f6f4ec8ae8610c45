import type { Tx } from '../kernel/unit-of-work.js';

/** What is still to be done because of one fact. */
export interface FactWork {
  readonly fact: string;
  /** Due, and not done yet. */
  readonly due: number;
  /** Since when the oldest of them has been due. */
  readonly oldestDueAt: Date | null;
  /** When the next of those is due that are not yet. */
  readonly nextDueAt: Date | null;
  /** Committed, and not in a queue yet. */
  readonly unpublished: number;
  /** Tried at least once, and failed the last time. */
  readonly failed: number;
}

/** Something that was tried and failed: ids and codes, never what it is about. */
export interface FailedWork {
  readonly id: string;
  readonly fact: string;
  readonly failures: number;
  readonly failedAt: Date;
  /** The class of the error, or its code. */
  readonly failureCode: string;
  /** When it is tried again by itself. */
  readonly nextAt: Date;
}

/** The outbox as whoever looks after it sees it. Throws only when the database does. */
export abstract class QueueBoard {
  abstract work(tx: Tx, now: Date): Promise<readonly FactWork[]>;
  /** Those of the facts that failed, the last first. */
  abstract failures(tx: Tx, facts: readonly string[], limit: number): Promise<readonly FailedWork[]>;
  /**
   * Lets failed ones come now instead of later; `id` null: all of these facts. What is done, or due already, stays.
   * @returns how many those are.
   */
  abstract again(
    tx: Tx,
    which: { readonly facts: readonly string[]; readonly id: string | null },
    now: Date,
  ): Promise<number>;
}
