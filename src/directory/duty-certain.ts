import { DAY, HOUR, plus } from '../kernel/clock.js';
import type { DutyPlan, Layer, Period } from './duty-plan.js';
import { overlap } from './duty-plan.js';

/** A rotation begins on a day of its own calendar, at some time of it: so much later it has begun everywhere. */
const BEGUN = DAY + 12 * HOUR;

/**
 * Whether somebody is on duty throughout without any doubt: one layer holds day and night, has begun, and nothing touches
 * it in that time. Quick, for of most rotas nothing else need be worked out. False: it has to be looked at.
 */
export function isSurelyManned({ rota, overrides, schedules, swaps, absences }: DutyPlan, period: Period): boolean {
  if ([...overrides, ...schedules, ...swaps].some((each) => overlap(each, period))) return false;
  const away = new Set(absences.filter((each) => overlap(each, period)).map(({ responderId }) => responderId));
  const first: Layer = { name: null, rotation: rota.rotation, hours: null };
  return [first, ...(rota.layers ?? [])].some(
    ({ hours, rotation }) =>
      hours === null &&
      plus(new Date(`${rotation.startsOn.slice(0, 10)}T00:00:00Z`), BEGUN) <= period.from &&
      rotation.participantIds.some((id) => !away.has(id)),
  );
}
