import { HOUR, MINUTE } from '../kernel/clock.js';

/** From sign-in to the next sign-in, whatever happens in between: a night's duty. */
export const ABSOLUTE_LIFETIME = 12 * HOUR;
/** Without a request. */
export const IDLE_LIFETIME = 2 * HOUR;
/** Between the password and the code. */
export const PENDING_LIFETIME = 10 * MINUTE;
/** A sign of life is written down at most this often. */
export const TOUCH_EVERY = MINUTE;

/** After this long the second factor is asked for again before what is grave: a release, an export, who died, other people's access. */
export const PROVEN_FOR = 30 * MINUTE;

export interface SessionTimes {
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
}

export function isAlive(session: SessionTimes, now: Date): boolean {
  const idle = now.getTime() - session.lastSeenAt.getTime();
  return session.revokedAt === null && session.expiresAt > now && idle < IDLE_LIFETIME;
}

/** Whether the second factor was given so lately that nothing grave needs it again. */
export function isProven(session: { readonly secondFactorAt: Date | null }, now: Date): boolean {
  return session.secondFactorAt !== null && now.getTime() - session.secondFactorAt.getTime() < PROVEN_FOR;
}
