import type { Tx } from '../../kernel/unit-of-work.js';
import type { FeedEntry } from './feed-entry.js';

/** What was ever in the feed. Throws only when the database does. */
export abstract class FeedEntries {
  /** Until the end of the transaction nobody else changes the feed. */
  abstract lock(tx: Tx): Promise<void>;
  abstract all(tx: Tx): Promise<readonly FeedEntry[]>;
  /** Adds it, or writes it anew. */
  abstract save(tx: Tx, entry: FeedEntry): Promise<void>;
}
