import type { Tx } from '../kernel/unit-of-work.js';

/** Something that still has to happen because of a committed change. */
export interface OutboxItem {
  /**
   * Deterministic job id: the same intent has the same key, so that writing or publishing it twice does no harm.
   * Letters, digits, `-` and `_`; no `:`; at least one letter (BullMQ's rule).
   */
  readonly key: string;
  /** Name of the fact; the composition root says which queue and job it becomes. */
  readonly fact: string;
  /** Ids only. */
  readonly data: Readonly<Record<string, string | number>>;
  /** When it is due; absent = now. */
  readonly dueAt?: Date;
  /** 1 comes first; up to 2,097,151. Absent = 1000. */
  readonly priority?: number;
}

/**
 * The transactional outbox. Rows are published to the queue right after commit, and again by the sweeper until the
 * handler has taken them.
 */
export abstract class Outbox {
  /**
   * Adds the rows in the caller's transaction. A row whose key exists already keeps its place and its data and gets the
   * new due time.
   */
  abstract add(tx: Tx, items: readonly OutboxItem[]): Promise<void>;
  /**
   * The intents are fulfilled or void: removes the rows, in the transaction of the effect. Blocks while another
   * transaction has one of them. @returns the keys that were still there; a handler whose key is not among them has
   * nothing left to do, since another one has done it. Take before reading what the intent is about: whoever adds the
   * same intent meanwhile then adds a new row, and nothing is overlooked.
   *
   * A key is one that was given to `add`, or one that a handler was called with: that one stands for the very row its
   * job came from, not for a later row of the same intent.
   */
  abstract take(tx: Tx, keys: readonly string[]): Promise<readonly string[]>;
  /** Moves the rows' due time without publishing them. @returns the keys that are still there. */
  abstract postpone(tx: Tx, keys: readonly string[], until: Date): Promise<readonly string[]>;
}
