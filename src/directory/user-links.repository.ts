import type { ResponderId, UserId } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';

/** A person who signs in, as far as it matters for paging them. */
export interface SignedInPerson {
  readonly id: UserId;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly regionCodes: readonly string[];
  readonly responderId: ResponderId | null;
}

/** Which record in the list of people belongs to whom of those who sign in. Throws only when the database does. */
export abstract class UserLinks {
  /** Under lock until the transaction ends; null when there is none. */
  abstract lock(tx: Tx, userId: string): Promise<SignedInPerson | null>;
  /** The oldest record with this e-mail address that belongs to nobody who signs in, and has not left. */
  abstract unlinkedByEmail(tx: Tx, email: string): Promise<ResponderId | null>;
  abstract set(tx: Tx, userId: UserId, responderId: ResponderId): Promise<void>;
}
