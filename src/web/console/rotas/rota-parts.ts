import { type DutyPlan, holdsAt, overlap, type Period } from '../../../directory/duty-plan.js';
import { missingOnLeave } from '../../../directory/duty-rota.js';
import { shiftsBetween } from '../../../directory/duty-shifts.js';
import type { Swap } from '../../../directory/swap.js';
import { HOUR } from '../../../kernel/clock.js';
import type { ResponderId } from '../../../kernel/ids.js';

export interface DutyPerson {
  readonly id: ResponderId;
  /** In whose place they are. */
  readonly insteadOf: ResponderId | null;
  /** The swap that they ask for. */
  readonly swapId: string | null;
}

/** A time of a day in which the same people are on duty. */
export interface DutyPart extends Period {
  readonly people: readonly DutyPerson[];
  /** Who would be, were they not on leave. */
  readonly away: readonly ResponderId[];
}

type OpenSwap = Swap & { readonly id: string };

/** A day in its parts, without gaps. */
export function dutyParts(plan: DutyPlan, day: Period, swaps: readonly OpenSwap[]): readonly DutyPart[] {
  const open = swaps.filter(({ takenById }) => takenById === null);
  const leave = plan.absences.filter((each) => each.kind === 'leave' && overlap(each, day));
  const parts: DutyPart[] = [];
  for (const { from, to, responderIds } of shiftsBetween(plan, day.from, day.to)) {
    const people = responderIds.map((id) => ({
      id,
      insteadOf: insteadOf(plan, id, from),
      swapId: open.find((swap) => swap.responderId === id && overlap(swap, { from, to }))?.id ?? null,
    }));
    const away = leave.some((each) => overlap(each, { from, to })) ? missingOnLeave(plan, from) : [];
    const last = parts.at(-1);
    if (last !== undefined && same(last, { people, away })) parts[parts.length - 1] = { ...last, to };
    else parts.push({ from, to, people, away });
  }
  return parts;
}

function insteadOf({ swaps, overrides }: DutyPlan, id: ResponderId, at: Date): ResponderId | null {
  const replaced = overrides.find((each) => each.kind === 'replace' && each.responderId === id && holdsAt(each, at));
  const taken = swaps.find((each) => each.takenById === id && holdsAt(each, at));
  return replaced?.insteadOfId ?? taken?.responderId ?? null;
}

function same(one: Omit<DutyPart, 'from' | 'to'>, other: Omit<DutyPart, 'from' | 'to'>): boolean {
  return JSON.stringify([one.people, one.away]) === JSON.stringify([other.people, other.away]);
}

const LONGEST_PART = 14 * HOUR;

/** What one calls such a time: a duty that begins in the evening is a night. `beginsAt`: on the clock of the rota. */
export function partName({ from, to }: Period, beginsAt: string): 'day' | 'night' | 'duty' {
  if (+to - +from > LONGEST_PART) return 'duty';
  return beginsAt >= '18:00' || beginsAt < '05:00' ? 'night' : 'day';
}
