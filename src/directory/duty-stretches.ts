import { DAY, plus } from '../kernel/clock.js';
import type { ResponderId } from '../kernel/ids.js';
import type { DutyPlan, Period } from './duty-plan.js';
import { shiftsBetween, shiftsFrom } from './duty-shifts.js';

/** A time in which the same is true throughout: this person is on duty, or exactly these people are. */
export interface Stretch extends Period {
  readonly key: string;
}

/** What of a shift is looked at; null: nothing that matters. */
type KeyOf = (responderIds: readonly ResponderId[]) => string | null;

/** How far back the beginning of a stretch is looked for, and how far on its end. */
const LOOKED_FOR = 250 * DAY;
const WEEK = 7 * DAY;
/** So many shifts are looked through for either, so that layers which change by the hour cost no more than others. */
const MOST_LOOKED_AT = 500;

/**
 * The stretches that touch a time, whole: each has its own beginning and end, also outside of it, so that they are the same
 * whenever somebody looks. One that goes on for the better part of a year, or for
 * hundreds of shifts, is cut at a New Year.
 */
export function stretchesIn(plan: DutyPlan, { from, to }: Period, keyOf: KeyOf): readonly Stretch[] {
  const inside = joined(plan, { from, to }, keyOf);
  return inside.map((stretch) => ({
    key: stretch.key,
    from: +stretch.from === +from ? beginning(plan, from, stretch.key, keyOf) : stretch.from,
    to: +stretch.to === +to ? end(plan, to, stretch.key, keyOf) : stretch.to,
  }));
}

function joined(plan: DutyPlan, { from, to }: Period, keyOf: KeyOf): Stretch[] {
  const found: Stretch[] = [];
  for (const shift of shiftsBetween(plan, from, to)) {
    const key = keyOf(shift.responderIds);
    if (key === null) continue;
    const last = found.at(-1);
    if (last?.key === key && +last.to === +shift.from) found[found.length - 1] = { ...last, to: shift.to };
    else found.push({ key, from: shift.from, to: shift.to });
  }
  return found;
}

/** Walks back week by week; each is worked out once. */
function beginning(plan: DutyPlan, at: Date, key: string, keyOf: KeyOf): Date {
  let looked = 0;
  for (let before = at; +at - +before < LOOKED_FOR && looked < MOST_LOOKED_AT; before = plus(before, -WEEK)) {
    const shifts = shiftsBetween(plan, plus(before, -WEEK), before);
    const other = shifts.findLast(({ responderIds }) => keyOf(responderIds) !== key);
    if (other !== undefined) return other.to;
    looked += shifts.length;
  }
  return new Date(Date.UTC(at.getUTCFullYear(), 0, 1));
}

function end(plan: DutyPlan, at: Date, key: string, keyOf: KeyOf): Date {
  let looked = 0;
  for (const shift of shiftsFrom(plan, at, plus(at, LOOKED_FOR))) {
    if (keyOf(shift.responderIds) !== key) return shift.from;
    looked += 1;
    if (looked >= MOST_LOOKED_AT) break;
  }
  return new Date(Date.UTC(at.getUTCFullYear() + 2, 0, 1));
}
