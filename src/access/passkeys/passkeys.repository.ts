import type { UserId } from '../../kernel/ids.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import type { Passkey, PasskeyId } from './passkey.js';

/** The passkeys of people who sign in. Throws only when the database does, but for `insert`. */
export abstract class Passkeys {
  /** @returns false when the authenticator's key is here already, anybody's; the transaction is whole then. */
  abstract insert(tx: Tx, passkey: Passkey): Promise<boolean>;
  abstract of(tx: Tx, userId: UserId): Promise<readonly Passkey[]>;
  /** Under lock until the transaction ends: its counter is compared and then written. */
  abstract lock(tx: Tx, credentialId: string): Promise<Passkey | null>;
  abstract used(tx: Tx, id: PasskeyId, use: { readonly at: Date; readonly counter: number }): Promise<void>;
  /** @returns false when the person has no such key. */
  abstract remove(tx: Tx, userId: UserId, id: string): Promise<boolean>;
  abstract removeAllOf(tx: Tx, userId: UserId): Promise<void>;
  /** Notes that a challenge was answered, and forgets those that are too old. @returns false when it was answered before. */
  abstract answer(tx: Tx, challenge: { readonly id: string; readonly expiresAt: Date }, now: Date): Promise<boolean>;
}
