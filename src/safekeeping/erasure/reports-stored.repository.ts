import type { Tx } from '../../kernel/unit-of-work.js';
import type { StoredRow } from '../person/people-stored.repository.js';

/** One report with all that hangs on it, by the data map. Throws when the database does, or AppError `sealed_unreadable`. */
export abstract class ReportsStored {
  /** By the names in the API, without hashes; null: there is none. */
  abstract opened(tx: Tx, id: string): Promise<StoredRow | null>;
  /** Null: there is no such report of this incident. The caller holds the lock of the incident. */
  abstract emptiedAt(tx: Tx, id: string, incidentId: string): Promise<{ readonly emptiedAt: Date | null } | null>;
  /**
   * Empties its words, deletes what hangs on it, and ends its code; the place in words of the incident too, once no report
   * says it any more.
   */
  abstract erase(tx: Tx, id: string, incidentId: string, at: Date): Promise<void>;
}
