import type { Tx } from '../kernel/unit-of-work.js';

/** When people agreed to be in the list. Throws only when the database does. */
export abstract class Consents {
  /** Null: it is not written down. */
  abstract of(tx: Tx, responderId: string): Promise<Date | null>;
  abstract record(tx: Tx, responderId: string, at: Date): Promise<void>;
}
