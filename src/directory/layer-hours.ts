import { Temporal } from 'temporal-polyfill';
import type { LayerHours } from './duty-plan.js';

/** Whether a layer holds at this moment, and until when that is so. */
export interface Holding {
  readonly holds: boolean;
  /** Null: for good. */
  readonly until: Date | null;
}

/** A week and a day on: by then any hours have begun once more. */
const DAYS_AHEAD = 8;

/** On the wall clock; at a clock change as hand-overs are (rotation-turn.ts). */
export function layerHoldsAt(hours: LayerHours | null, timeZone: string, at: Date): Holding {
  if (hours === null) return { holds: true, until: null };
  const today = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone).toPlainDate();
  let begins: Date | null = null;
  for (let ahead = -1; ahead <= DAYS_AHEAD; ahead++) {
    const day = today.add({ days: ahead });
    if (hours.weekdays !== null && !hours.weekdays.includes(day.dayOfWeek)) continue;
    const from = onTheWall(day, hours.from, timeZone);
    const to = onTheWall(hours.to <= hours.from ? day.add({ days: 1 }) : day, hours.to, timeZone);
    if (from <= at && at < to) return { holds: true, until: to };
    if (from > at && begins === null) begins = from;
  }
  return { holds: false, until: begins };
}

function onTheWall(day: Temporal.PlainDate, time: string, timeZone: string): Date {
  return new Date(day.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) }).epochMilliseconds);
}
