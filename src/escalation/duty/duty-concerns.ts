import { overlap, type Period } from '../../directory/duty-plan.js';
import type { PageablePerson } from '../../directory/person.js';
import { quietUntil } from '../../directory/quiet-hours.js';
import { DAY, MINUTE, plus } from '../../kernel/clock.js';
import { canBeReached } from './coming-week.js';

/** What speaks against putting somebody on duty, or should be known before. Nothing of it forbids anything. */
export const DUTY_CONCERNS = [
  'left',
  'paused',
  'unreachable',
  'on_leave',
  'quiet_hours',
  'weekly_limit',
  'other_rota',
] as const;
export type DutyConcern = (typeof DUTY_CONCERNS)[number];

/** `otherRota`: another rota has them on duty within that time. */
export function dutyConcerns(
  person: PageablePerson,
  period: Period,
  { now, otherRota }: { readonly now: Date; readonly otherRota: boolean },
): readonly DutyConcern[] {
  const { status, leave, maxAlertsPerWeek } = person;
  const found: Readonly<Record<DutyConcern, boolean>> = {
    left: status === 'left',
    paused: status === 'paused',
    unreachable: status === 'active' && !canBeReached(person, now),
    on_leave: leave.some((each) => overlap(each, period)),
    quiet_hours: isQuietWithin(person, period),
    weekly_limit: maxAlertsPerWeek !== null,
    other_rota: otherRota,
  };
  return DUTY_CONCERNS.filter((concern) => found[concern]);
}

const LOOKED = 15 * MINUTE;

/** Quiet hours come back each day, so one day tells. */
function isQuietWithin({ quietHours }: PageablePerson, { from, to }: Period): boolean {
  if (quietHours === null) return false;
  const end = Math.min(+to, +plus(from, DAY));
  for (let at = from; +at < end; at = plus(at, LOOKED)) if (quietUntil(quietHours, at) !== null) return true;
  return false;
}
