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
  /** In force, to be looked at by then or before; the longest first. `regionCodes` empty: all. */
  abstract toReview(
    tx: Tx,
    day: string,
    regionCodes: readonly string[],
    limit: number,
  ): Promise<
    readonly { readonly incidentId: IncidentId; readonly regionCode: string | null; readonly reviewOn: string }[]
  >;
  abstract lift(
    tx: Tx,
    id: string,
    lift: { readonly by: string; readonly at: Date; readonly reason: string },
  ): Promise<void>;
}
