import { DAY, plus } from '../kernel/clock.js';
import type { ResponderId } from '../kernel/ids.js';
import type { DutyPlan, Period } from './duty-plan.js';
import { shiftsBetween } from './duty-shifts.js';

/** A time in which the same is true throughout: this person is on duty, or exactly these people are. */
export interface Stretch extends Period {
  readonly key: string;
}

/** What of a shift is looked at; null: nothing that matters. */
type KeyOf = (responderIds: readonly ResponderId[]) => string | null;

/** How far back the beginning of a stretch is looked for, and how far on its end. */
const LOOKED_FOR = 250 * DAY;

/**
 * The stretches that touch a time, whole: each has its own beginning and end, also outside of it, so that they are the same
 * whenever somebody looks. One that goes on for the better part of a year is cut at a New Year.
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

function beginning(plan: DutyPlan, at: Date, key: string, keyOf: KeyOf): Date {
  for (let back = 7 * DAY; back < LOOKED_FOR; back *= 2) {
    const before = { from: plus(at, -back), to: at };
    const last = joined(plan, before, keyOf).at(-1);
    if (last?.key !== key || +last.to !== +at) return at;
    if (+last.from !== +before.from) return last.from;
  }
  return new Date(Date.UTC(at.getUTCFullYear(), 0, 1));
}

function end(plan: DutyPlan, at: Date, key: string, keyOf: KeyOf): Date {
  for (let on = 7 * DAY; on < LOOKED_FOR; on *= 2) {
    const after = { from: at, to: plus(at, on) };
    const [first] = joined(plan, after, keyOf);
    if (first?.key !== key || +first.from !== +at) return at;
    if (+first.to !== +after.to) return first.to;
  }
  return new Date(Date.UTC(at.getUTCFullYear() + 2, 0, 1));
}
