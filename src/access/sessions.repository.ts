import type { Id, UserId } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { SessionTimes } from './session-lifetime.js';

export type SessionId = Id<'session'>;

export interface Session extends SessionTimes {
  readonly id: SessionId;
  readonly userId: UserId;
  readonly createdAt: Date;
  /** When the second factor was last given; null until it is. */
  readonly secondFactorAt: Date | null;
  /** "Firefox on Android"; null where it is not known. */
  readonly device: string | null;
}

/** The sign-ins that are open or were. Throws only when the database does. */
export abstract class Sessions {
  abstract insert(tx: Tx, session: Session & { readonly tokenHash: string }): Promise<void>;
  abstract byToken(tx: Tx, tokenHash: string): Promise<Session | null>;
  /** Those with both factors that have not ended, the last used first. */
  abstract openOf(tx: Tx, userId: UserId, now: Date): Promise<readonly Session[]>;
  /** The second factor was given again. */
  abstract prove(tx: Tx, id: SessionId, at: Date): Promise<void>;
  abstract touch(tx: Tx, id: SessionId, at: Date): Promise<void>;
  abstract revoke(tx: Tx, id: SessionId, at: Date): Promise<void>;
  /** All of a person, for example when they are disabled. */
  abstract revokeAllOf(tx: Tx, userId: UserId, at: Date): Promise<void>;
}
