import { HOUR, SECOND } from '../kernel/clock.js';
import type { Limit, LimitLook } from '../platform/limits/limits.js';

/** Failures from one network within an hour before it has to wait; a shared office mistypes, too. */
export const FREE_FAILURES = 20;
const FIRST_WAIT = 30 * SECOND;
const LONGEST_WAIT = HOUR;

/** Of one network: its failures, and the wait that it is in. */
export type SignInLimits = readonly [failures: Limit, wait: Limit];

/** @param network keyed hash. */
export function limitsOf(network: string): SignInLimits {
  return [
    { key: `sign-in:failed:${network}`, most: FREE_FAILURES, every: HOUR },
    { key: `sign-in:wait:${network}`, most: 1, every: FIRST_WAIT },
  ];
}

/** Null: they may try. */
export function waitsUntil(look: LimitLook, [, wait]: SignInLimits): Date | null {
  return look.fullUntil(wait);
}

/** One more failure; from the twentieth on each brings a wait twice as long as the one before. */
export function countFailure(look: LimitLook, [failures, wait]: SignInLimits): void {
  look.count(failures);
  let next = FIRST_WAIT;
  if (look.fullUntil(failures) === null) return;
  for (let most = FREE_FAILURES + 1; look.fullUntil({ ...failures, most }) !== null && next < LONGEST_WAIT; most++) {
    next *= 2;
  }
  look.count({ ...wait, every: Math.min(next, LONGEST_WAIT) });
}
