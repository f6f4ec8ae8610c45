import { MINUTE, plus, SECOND } from '../kernel/clock.js';

/** Tries that are free; people mistype. */
export const FREE_TRIES = 5;
/** The wait after the first try too many; it doubles with each further one. */
const FIRST_LOCK = 30 * SECOND;
/** A stranger who knows an address must not be able to keep a coordinator out for a night. */
const LONGEST_LOCK = 15 * MINUTE;

export interface AttemptState {
  readonly failedSignIns: number;
  readonly lockedUntil: Date | null;
}

export interface AttemptOutcome {
  readonly accepted: boolean;
  readonly next: AttemptState;
}

/**
 * Judges one try. While an account is locked even the right password is refused, and the lock does not grow. Failures
 * are forgotten only after the whole sign-in (`CLEAN`), so that a known password gives no fresh tries at the code.
 */
export function judgeAttempt(state: AttemptState, right: boolean, now: Date): AttemptOutcome {
  if (state.lockedUntil !== null && state.lockedUntil > now) return { accepted: false, next: state };
  if (right) return { accepted: true, next: state };
  const failedSignIns = state.failedSignIns + 1;
  return { accepted: false, next: { failedSignIns, lockedUntil: lockAfter(failedSignIns, now) } };
}

export const CLEAN: AttemptState = { failedSignIns: 0, lockedUntil: null };

function lockAfter(failures: number, now: Date): Date | null {
  if (failures < FREE_TRIES) return null;
  const doublings = Math.min(failures - FREE_TRIES, 10);
  return plus(now, Math.min(LONGEST_LOCK, FIRST_LOCK * 2 ** doublings));
}
