import type { ResponderId } from '../kernel/ids.js';
import type { DutyPlan, Period } from './duty-plan.js';
import { onDuty } from './duty-rota.js';

export interface Shift {
  readonly from: Date;
  readonly to: Date;
  /** Empty: nobody is on duty. */
  readonly responderIds: readonly ResponderId[];
}

/** Who is on duty from one time to another, without gaps: a shift ends where something changes. Worked out as it is read. */
export function* shiftsFrom(plan: DutyPlan, from: Date, to: Date): Generator<Shift, void, undefined> {
  for (let at = from; at < to;) {
    const { responderIds, until } = onDuty(plan, at);
    if (until <= at) throw new Error(`A duty that begins at ${at.toISOString()} has no end`);
    const end = until < to ? until : to;
    yield { from: at, to: end, responderIds };
    at = end;
  }
}

/** All of them. */
export function shiftsBetween(plan: DutyPlan, from: Date, to: Date): readonly Shift[] {
  return [...shiftsFrom(plan, from, to)];
}

/** The first ones, at most so many. */
export function firstShifts(plan: DutyPlan, { from, to }: Period, most: number): readonly Shift[] {
  const shifts: Shift[] = [];
  for (const shift of shiftsFrom(plan, from, to)) {
    if (shifts.push(shift) >= most) break;
  }
  return shifts;
}
