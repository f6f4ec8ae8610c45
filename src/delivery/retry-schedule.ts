import { MINUTE, plus, SECOND } from '../kernel/clock.js';

/** Tries of one message by one channel, the first included. After them the next channel takes over. */
export const MAX_TRIES = 4;
/** No try starts later than this after the first. */
export const TRY_WINDOW = 2 * MINUTE;
/** Wait after the first, second and third try, in milliseconds, before jitter. */
const WAITS = [1 * SECOND, 5 * SECOND, 20 * SECOND] as const;
/** Up to a quarter more, so that messages that failed together do not come back together. */
const JITTER = 0.25;
/** Wait before the one more try that a delivery code which may pass gets (30001, 30003, 30008). */
export const WAIT_AFTER_DELIVERY_FAILURE = 60 * SECOND;

export interface RetryState {
  /** Tries so far, the one that just failed included; at least 1. */
  readonly attempts: number;
  readonly firstTriedAt: Date;
  readonly now: Date;
  /** What the provider asked for; beats our own wait. */
  readonly retryAfterMs?: number | undefined;
  /** From 0 up to 1. */
  readonly random: number;
  /** After this the message makes no sense any more. */
  readonly expiresAt: Date;
}

export type NextTry = { readonly at: Date } | { readonly giveUp: 'tries' | 'window' | 'expired' };

/** When a message that was refused for now goes again, or that it does not. */
export function nextTry(state: RetryState): NextTry {
  if (state.expiresAt <= state.now) return { giveUp: 'expired' };
  if (state.attempts >= MAX_TRIES) return { giveUp: 'tries' };
  const at = plus(state.now, waitOf(state));
  if (at.getTime() - state.firstTriedAt.getTime() > TRY_WINDOW) return { giveUp: 'window' };
  return at < state.expiresAt ? { at } : { giveUp: 'expired' };
}

/** Never shorter than what the provider asked for, and never at once. */
function waitOf({ attempts, retryAfterMs, random }: RetryState): number {
  const own = WAITS[Math.min(Math.max(attempts, 1), WAITS.length) - 1] ?? WAITS[0];
  const base = retryAfterMs === undefined ? own : Math.max(retryAfterMs, WAITS[0]);
  const jitter = Math.min(base, own) * JITTER * random;
  return Math.ceil(base + jitter);
}
