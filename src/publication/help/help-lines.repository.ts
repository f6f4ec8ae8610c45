import type { Tx } from '../../kernel/unit-of-work.js';
import type { HelpLineRecord } from './help-line.js';

/** The lines that organisers keep. Throws only when the database does. */
export abstract class HelpLines {
  /** Until the end of the transaction nobody else changes the list. */
  abstract lock(tx: Tx): Promise<void>;
  /** In the order in which they are shown. */
  abstract all(tx: Tx): Promise<readonly HelpLineRecord[]>;
  /** Adds it, or writes it anew. */
  abstract save(tx: Tx, line: HelpLineRecord): Promise<void>;
  abstract remove(tx: Tx, id: string): Promise<void>;
}
