import { Temporal } from 'temporal-polyfill';
import { DAY, plus } from '../kernel/clock.js';
import type { ResponderId } from '../kernel/ids.js';
import type { DutyPlan } from './duty-plan.js';
import { shiftsBetween } from './duty-shifts.js';

/**
 * `08:00` on the clock of the rota: when the duty of a person who is on it ends. Null when it lasts a day or longer,
 * for then a time alone would mislead.
 */
export function dutyUntil(plan: DutyPlan, person: ResponderId, at: Date): string | null {
  const shifts = shiftsBetween(plan, at, plus(at, DAY));
  const end = shifts.find(({ responderIds }) => !responderIds.includes(person))?.from;
  if (end === undefined || end <= at) return null;
  const wall = Temporal.Instant.fromEpochMilliseconds(end.getTime()).toZonedDateTimeISO(plan.rota.timeZone);
  return wall.toPlainTime().toString({ smallestUnit: 'minute' });
}
