import { Injectable } from '@nestjs/common';
import { Journal } from '../journal/journal.js';
import { SYSTEM } from '../kernel/actor.js';
import { Clock, plus } from '../kernel/clock.js';
import { IdSource, type UserId } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';
import { DeviceDesk } from './devices/device-desk.js';
import { newToken, tokenHash } from './secret-token.js';
import { ABSOLUTE_LIFETIME, isAlive, PENDING_LIFETIME } from './session-lifetime.js';
import { Sessions, type Session, type SessionId } from './sessions.repository.js';
import { CLEAN, judgeAttempt } from './sign-in-attempt.js';
import type { Account } from './user.js';
import { Users } from './users.repository.js';

interface Proof {
  /** By what the second factor was given. */
  readonly by: 'code' | 'passkey';
  readonly device: string | null;
  /** What the cookie of the browser holds by which it is known again. */
  readonly marks: string | null;
}

/** Both go to the browser; only hashes of them are kept. */
export interface OpenedSession {
  readonly token: string;
  /** By which the browser is known again. */
  readonly marks: string;
}

interface FirstProof {
  /** The time step of the code, which is used up. */
  readonly step: number;
  readonly device: string | null;
  readonly marks: string | null;
}

interface Opening {
  /** Milliseconds. */
  readonly lifetime: number;
  readonly secondFactorAt: Date | null;
  readonly device: string | null;
}

/** Opens sessions and counts tries, for both steps of sign-in. All of it in the caller's transaction. */
@Injectable()
export class SessionDesk {
  constructor(
    private readonly users: Users,
    private readonly sessions: Sessions,
    private readonly journal: Journal,
    private readonly devices: DeviceDesk,
    private readonly ids: IdSource,
    private readonly clock: Clock,
  ) {}

  /** The account must be locked. A failure is counted and logged; one while the account is locked is neither. */
  async judge(tx: Tx, account: Account, right: boolean, step: 'password' | 'second_factor'): Promise<boolean> {
    const { accepted, next } = judgeAttempt(account, right, this.clock.now());
    if (accepted || next === account) return accepted;
    await this.users.change(tx, account.id, next);
    const data = { userId: account.id, step, locked: next.lockedUntil !== null };
    await this.journal.append(tx, { kind: 'user.sign_in_failed', actor: SYSTEM, data });
    return false;
  }

  /** After the password. @returns the token; only its hash is kept. */
  async openPending(tx: Tx, userId: UserId): Promise<string> {
    const { token } = await this.open(tx, userId, { lifetime: PENDING_LIFETIME, secondFactorAt: null, device: null });
    return token;
  }

  /** The sign-in that waits for its code, with its account under lock; null when there is none, or no longer. */
  async pending(tx: Tx, token: string): Promise<{ readonly session: Session; readonly account: Account } | null> {
    const session = await this.sessions.byToken(tx, tokenHash(token));
    if (session === null || session.secondFactorAt !== null || !isAlive(session, this.clock.now())) return null;
    const account = await this.users.lock(tx, session.userId);
    return account?.status === 'active' ? { session, account } : null;
  }

  /** After the code: a new token, so that one seen before it is worth nothing; the code's step is used up. */
  async openFull(tx: Tx, pending: Session, { step, ...proof }: FirstProof): Promise<OpenedSession> {
    await this.sessions.revoke(tx, pending.id, this.clock.now());
    await this.users.change(tx, pending.userId, { totpLastStep: step });
    return this.openProven(tx, pending.userId, { by: 'code', ...proof });
  }

  /** When everything that proves who it is was given. */
  async openProven(tx: Tx, userId: UserId, { by, device, marks }: Proof): Promise<OpenedSession> {
    await this.users.change(tx, userId, CLEAN);
    const data = { userId, by };
    await this.journal.append(tx, { kind: 'user.signed_in', actor: { type: 'user', id: userId }, data });
    const opening = { lifetime: ABSOLUTE_LIFETIME, secondFactorAt: this.clock.now(), device };
    const { token, id } = await this.open(tx, userId, opening);
    return { token, marks: await this.devices.recognise(tx, { userId, sessionId: id, device, marks }) };
  }

  private async open(
    tx: Tx,
    userId: UserId,
    { lifetime, ...facts }: Opening,
  ): Promise<{ readonly token: string; readonly id: SessionId }> {
    const token = newToken();
    const id = this.ids.next<'session'>();
    const now = this.clock.now();
    await this.sessions.insert(tx, {
      id,
      userId,
      tokenHash: tokenHash(token),
      createdAt: now,
      lastSeenAt: now,
      expiresAt: plus(now, lifetime),
      revokedAt: null,
      ...facts,
    });
    return { token, id };
  }
}
