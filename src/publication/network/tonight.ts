import { Temporal } from 'temporal-polyfill';

const TIME_ZONE = 'Europe/London';
const EVENING = Temporal.PlainTime.from('22:00');
const MORNING = Temporal.PlainTime.from('06:00');

/** Ten in the evening in London, the hour at which fewest are there; during the night, now. */
export function tonight(now: Date): Date {
  const there = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(TIME_ZONE);
  const time = there.toPlainTime();
  const night = Temporal.PlainTime.compare(time, EVENING) >= 0 || Temporal.PlainTime.compare(time, MORNING) < 0;
  return night ? now : new Date(there.withPlainTime(EVENING).epochMilliseconds);
}
