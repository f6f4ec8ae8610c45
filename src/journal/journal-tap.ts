import type { Tx } from '../kernel/unit-of-work.js';
import type { JournalEvent } from './journal.js';

/** Hears what is written to the log, in its transaction: what follows from an entry is committed with it, or not at all. */
export abstract class JournalTap {
  abstract written(tx: Tx, events: readonly JournalEvent[]): Promise<void>;
}
