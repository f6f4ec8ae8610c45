import type { IncidentId } from '../../kernel/ids.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import type { LegalHold } from './legal-hold.js';

/** Holds in force and of long ago. Notes are sealed here. Throws only when the database does. */
export abstract class LegalHolds {
  /** Of the incident, or of what it was merged into; the nearest. Null: nothing holds it. */
  abstract inForce(tx: Tx, incidentId: IncidentId): Promise<LegalHold | null>;
  /** The caller holds the lock of the incident. */
  abstract insert(tx: Tx, hold: LegalHold): Promise<void>;
  abstract review(
    tx: Tx,
    id: string,
    review: { readonly by: string; readonly at: Date; readonly reviewOn: string },
  ): Promise<void>;
  abstract lift(
    tx: Tx,
    id: string,
    lift: { readonly by: string; readonly at: Date; readonly reason: string },
  ): Promise<void>;
}
