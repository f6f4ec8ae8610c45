import { MINUTE, plus, SECOND } from '../../../kernel/clock.js';
import type { SendOutcome } from '../../send-outcome.js';

/**
 * The circuit breaker of one provider. Closed: it is used. Open: it is left alone. Half open: one message tries it, and
 * what becomes of that one decides. Pure; results are counted in each process, an opening holds for all of them.
 */
export interface OpenBreaker {
  readonly state: 'open' | 'half_open';
  /** What the provider said, or what we made of its silence. */
  readonly code: string;
  /** How often it opened without having worked in between. */
  readonly openings: number;
  readonly openedAt: Date;
  /** Open: one message may try it from then on. Half open: another may, should the first have been lost. */
  readonly until: Date;
}
/** Null: closed. */
export type Breaker = OpenBreaker | null;

export interface Result {
  readonly at: Date;
  readonly failed: boolean;
}

/** So many failures, at least half of what was tried … */
export const FAILURES = 5;
/** … among the last so many tries … */
const LOOK_AT = 20;
/** … of this time open the breaker. */
export const WINDOW = MINUTE;
/** How long it is left alone at first; twice as long after each try that failed, up to the longest. */
const FIRST_PAUSE = 30 * SECOND;
const LONGEST_PAUSE = 5 * MINUTE;
/** How long a try may take before another message tries; longer than a try can be under way. */
const PROBE_PATIENCE = MINUTE;

/** What one try says about the provider itself. */
export type Verdict =
  /** It answers, and means the message. */
  | 'works'
  /** It is out of reach, or has an error of its own. */
  | 'fails'
  /** It takes nothing from this account. */
  | 'locked_out'
  | 'says_nothing';

export function verdictOf(outcome: SendOutcome): Verdict {
  switch (outcome.kind) {
    case 'accepted':
    case 'bad_address':
    case 'opted_out':
      return 'works';
    case 'unsure':
      return 'fails';
    case 'try_later':
      // One that asks for a pause is there, and gets its pause.
      return outcome.wholeSender ? 'says_nothing' : 'fails';
    case 'refused':
      return outcome.account === true ? 'locked_out' : 'says_nothing';
    case 'suppressed':
      return 'says_nothing';
  }
}

export interface Try {
  readonly verdict: Verdict;
  readonly code: string;
  /** What was begun before it opened says nothing about the time since. */
  readonly begunAt: Date;
}

export interface BreakerStep {
  readonly breaker: Breaker;
  readonly recent: readonly Result[];
}

/** What follows from the end of one try. */
export function afterTry(breaker: Breaker, recent: readonly Result[], tried: Try, now: Date): BreakerStep {
  if (tried.verdict === 'says_nothing') return { breaker, recent };
  if (breaker !== null) return { breaker: afterOpenTry(breaker, tried, now), recent: [] };
  const failed = tried.verdict !== 'works';
  const counted = [...recent, { at: now, failed }].filter(({ at }) => plus(at, WINDOW) > now).slice(-LOOK_AT);
  const opens = tried.verdict === 'locked_out' || (failed && tooMany(counted));
  return opens ? { breaker: opened(tried, 1, now), recent: [] } : { breaker: null, recent: counted };
}

function afterOpenTry(breaker: OpenBreaker, tried: Try, now: Date): Breaker {
  if (tried.begunAt < breaker.openedAt) return breaker;
  if (tried.verdict === 'works') return null;
  // Where there is no other provider, messages go on trying an open one: that lengthens nothing.
  const wasProbe = breaker.state === 'half_open' || breaker.until <= now;
  return wasProbe ? opened(tried, breaker.openings + 1, now) : breaker;
}

function tooMany(results: readonly Result[]): boolean {
  const failures = results.filter(({ failed }) => failed).length;
  return failures >= FAILURES && failures * 2 >= results.length;
}

function opened({ verdict, code }: Try, openings: number, now: Date): OpenBreaker {
  const pause = verdict === 'locked_out' ? LONGEST_PAUSE : Math.min(FIRST_PAUSE * 2 ** (openings - 1), LONGEST_PAUSE);
  return { state: 'open', code, openings, openedAt: now, until: plus(now, pause) };
}

/** One message takes the turn to try it. */
export function probing(breaker: OpenBreaker, now: Date): OpenBreaker {
  return { ...breaker, state: 'half_open', until: plus(now, PROBE_PATIENCE) };
}

export function mayProbe(breaker: Breaker, now: Date): breaker is OpenBreaker {
  return breaker !== null && breaker.until <= now;
}
