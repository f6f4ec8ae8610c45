import type { Action, RunState } from '../decide-escalation.js';
import { HOUR, MINUTE, plus, SECOND } from '../../kernel/clock.js';

/** A region whose people are not paged until `until`. */
export interface Maintenance {
  readonly regionCode: string;
  readonly since: Date;
  readonly until: Date;
  /** As the log names them. */
  readonly by: string;
}

/** Nobody can switch a region off for longer in one go, or forget that they did. */
export const LONGEST_MAINTENANCE = 24 * HOUR;

/** Null: it may be set so. */
export function whyNotUntil(until: Date, now: Date): string | null {
  if (until <= now) return 'Give a time to come.';
  return until > plus(now, LONGEST_MAINTENANCE) ? 'Give a time within 24 hours. It can be set again then.' : null;
}

/**
 * When a run that is held is looked at again. The end is an event of its own; until that has been, the run stays held. A
 * look each minute finds what that event cannot: a run that began while somebody ended it, and a further report that says
 * that somebody is at risk.
 */
export function lookWhenHeld(until: Date, now: Date): Date {
  if (until <= now) return plus(now, SECOND);
  const soon = plus(now, MINUTE);
  return until < soon ? until : soon;
}

/** The clock of the run stands still, and it is looked at again then; only what answers have settled goes on. */
export function whileHeld(action: Action, state: RunState, lookAt: Date): Action {
  if (action.kind === 'satisfied' || action.kind === 'stopped') return action;
  // What is over already stays so.
  if (action.kind === 'exhausted' && state === 'exhausted') return action;
  return { kind: 'wait', until: lookAt, nobodyLeft: false };
}

/** When the clock of a run stands still. */
export interface Hold {
  readonly from: Date;
  readonly until: Date;
}

/** Of a run that began, or would begin, at `startedAt`. An end that is late is now. */
export function holdOf({ since, until }: Pick<Maintenance, 'since' | 'until'>, startedAt: Date, now: Date): Hold {
  return { from: startedAt > since ? startedAt : since, until: until > now ? until : now };
}
