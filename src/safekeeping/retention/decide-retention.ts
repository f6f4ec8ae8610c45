import { DAY, plus } from '../../kernel/clock.js';

/** Coordinators are told so long before (I8): what is deleted cannot be had back. */
export const WARNED_BEFORE = 7 * DAY;

/** An incident as its words need to know it. */
export interface IncidentEnd {
  readonly status: string;
  /** Null while it is open. */
  readonly closedAt: Date | null;
  /** A legal hold on it is in force. */
  readonly onHold: boolean;
}

/** Something that is kept for a number of days. */
export interface KeptForDays {
  readonly days: number;
  /** When it was written, where that counts. */
  readonly writtenAt?: Date;
  /** From when the days count; null: they do not yet. */
  readonly since: Date | null;
  readonly onHold: boolean;
}

export type Verdict =
  /** Its incident is open, its person has not left: no day is known. */
  { readonly state: 'in_use' } | { readonly state: 'kept' | 'due' | 'held'; readonly goesAt: Date };

/**
 * Whether it goes. A hold keeps it however late it is, and says nothing of what is not late yet: `held` is what would be
 * gone otherwise.
 */
export function decideRetention({ days, since, writtenAt, onHold }: KeptForDays, now: Date): Verdict {
  if (since === null) return { state: 'in_use' };
  const from = writtenAt !== undefined && writtenAt > since ? writtenAt : since;
  const goesAt = plus(from, days * DAY);
  if (goesAt > now) return { state: 'kept', goesAt };
  return { state: onHold ? 'held' : 'due', goesAt };
}

const ENDED = ['closed', 'dismissed'];

/**
 * From when the days of an incident count, by itself and whatever it was merged into: the last of them was closed. Null
 * while one is open, opened again too. A hold on one of them holds it.
 */
export function endOf(chain: readonly IncidentEnd[]): Pick<KeptForDays, 'since' | 'onHold'> {
  const onHold = chain.some((each) => each.onHold);
  const closed = chain.map(({ status, closedAt }) => (ENDED.includes(status) ? closedAt : null));
  const times = closed.flatMap((at) => (at === null ? [] : [at.getTime()]));
  if (times.length === 0 || times.length < closed.length) return { since: null, onHold };
  return { since: new Date(Math.max(...times)), onHold };
}

/** It goes within the week, or is late already, and nothing holds it: somebody may still want to. @returns when it goes. */
export function goesSoon(kept: KeptForDays, now: Date): Date | null {
  const verdict = decideRetention(kept, now);
  if (kept.onHold || verdict.state === 'in_use') return null;
  return plus(verdict.goesAt, -WARNED_BEFORE) <= now ? verdict.goesAt : null;
}
