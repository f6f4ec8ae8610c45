import { Temporal } from 'temporal-polyfill';
import type { QuietHours } from './person.js';

/**
 * Until when the person is not to be disturbed, or null when they may be. From the first minute, up to but not
 * including the last; equal times mean no quiet hours at all.
 *
 * The hours are those of the person's own clock. On the night of a clock change a time that the clock skips means as
 * long after midnight as it always does (01:30 is then shown as 02:30), and of a time that comes twice the first is
 * meant: the quiet is one stretch in every night.
 */
export function quietUntil({ from, to, timeZone }: QuietHours, now: Date): Date | null {
  if (from === to) return null;
  const instant = Temporal.Instant.fromEpochMilliseconds(now.getTime());
  const today = instant.toZonedDateTimeISO(timeZone).toPlainDate();
  const endsNextDay = to < from;
  for (const day of endsNextDay ? [today.subtract({ days: 1 }), today] : [today]) {
    const begins = atWallClock(day, from, timeZone);
    const ends = atWallClock(endsNextDay ? day.add({ days: 1 }) : day, to, timeZone);
    if (now >= begins && now < ends) return ends;
  }
  return null;
}

function atWallClock(day: Temporal.PlainDate, time: string, timeZone: string): Date {
  const plainTime = Temporal.PlainTime.from(time);
  return new Date(day.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds);
}
