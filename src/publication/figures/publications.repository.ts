import type { Tx } from '../../kernel/unit-of-work.js';
import type { Publication } from './revision.js';

/** What was published of the series, revision by revision; nothing is ever changed but `asOf`. Throws only with the database. */
export abstract class Publications {
  /** Until the end of the transaction nobody else publishes. */
  abstract lock(tx: Tx): Promise<void>;
  /** Newest first. */
  abstract all(tx: Tx): Promise<readonly Publication[]>;
  abstract add(tx: Tx, publication: Publication): Promise<void>;
  /** Counted again, nothing changed. */
  abstract confirm(tx: Tx, revision: number, asOf: string): Promise<void>;
}
