import { Temporal } from 'temporal-polyfill';
import { planChannels } from '../../delivery/channel-plan.js';
import type { DutyPlan, Period } from '../../directory/duty-plan.js';
import { type Shift, shiftsBetween } from '../../directory/duty-shifts.js';
import type { PageablePerson } from '../../directory/person.js';
import type { ResponderId } from '../../kernel/ids.js';

const FRIDAY = 5;
const WARNED_FROM = '09:00';
const TIME_ZONE = 'Europe/London';

export interface ComingWeek extends Period {
  /** The Monday with which it starts. */
  readonly week: string;
}

/** From Friday at nine on: the days from now to the end of the coming week. Null on other days: it is too soon. */
export function comingWeek(now: Date): ComingWeek | null {
  const there = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(TIME_ZONE);
  const time = there.toPlainTime().toString({ smallestUnit: 'minute' });
  if (there.dayOfWeek < FRIDAY || (there.dayOfWeek === FRIDAY && time < WARNED_FROM)) return null;
  const monday = there.toPlainDate().add({ days: 8 - there.dayOfWeek });
  const ends = monday.add({ days: 7 }).toZonedDateTime(TIME_ZONE);
  return { week: monday.toString(), from: now, to: new Date(ends.epochMilliseconds) };
}

export interface DutyTrouble {
  /** Times with nobody on duty, one after the other. */
  readonly gaps: readonly Period[];
  /** On duty then, and cannot be reached: paused or gone, or without a confirmed number or address that works. */
  readonly unreachable: readonly ResponderId[];
}

/** What is wrong with a rota in these days; null: nothing. `people`: those it puts on duty. */
export function dutyTrouble(
  plan: DutyPlan,
  { from, to }: Period,
  people: readonly PageablePerson[],
): DutyTrouble | null {
  const shifts = shiftsBetween(plan, from, to);
  const gaps = gapsIn(shifts);
  const onDuty = [...new Set(shifts.flatMap(({ responderIds }) => responderIds))];
  const reached = new Set(people.filter((person) => canBeReached(person, from)).map(({ id }) => id));
  const unreachable = onDuty.filter((id) => !reached.has(id));
  return gaps.length + unreachable.length === 0 ? null : { gaps, unreachable };
}

/** Times with nobody on duty, one after the other. */
export function dutyGaps(plan: DutyPlan, { from, to }: Period): readonly Period[] {
  return gapsIn(shiftsBetween(plan, from, to));
}

function gapsIn(shifts: readonly Shift[]): readonly Period[] {
  const gaps: Period[] = [];
  for (const shift of shifts.filter(({ responderIds }) => responderIds.length === 0)) {
    const last = gaps.at(-1);
    if (last !== undefined && +last.to === +shift.from) gaps[gaps.length - 1] = { from: last.from, to: shift.to };
    else gaps.push({ from: shift.from, to: shift.to });
  }
  return gaps;
}

/** Asked, and by a number or address that works. */
export function canBeReached({ status, rules, methods }: PageablePerson, at: Date): boolean {
  return status === 'active' && planChannels({ rules, methods }, at).length > 0;
}
