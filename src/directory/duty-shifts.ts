import type { ResponderId } from '../kernel/ids.js';
import type { DutyPlan } from './duty-plan.js';
import { onDuty } from './duty-rota.js';

export interface Shift {
  readonly from: Date;
  readonly to: Date;
  /** Empty: nobody is on duty. */
  readonly responderIds: readonly ResponderId[];
}

/** Who is on duty from one time to another, without gaps: a shift ends where something changes. */
export function shiftsBetween(plan: DutyPlan, from: Date, to: Date): readonly Shift[] {
  const shifts: Shift[] = [];
  for (let at = from; at < to;) {
    const { responderIds, until } = onDuty(plan, at);
    if (until <= at) throw new Error(`A duty that begins at ${at.toISOString()} has no end`);
    const end = until < to ? until : to;
    shifts.push({ from: at, to: end, responderIds });
    at = end;
  }
  return shifts;
}
