import { Temporal } from 'temporal-polyfill';
import type { Period } from '../../../directory/duty-plan.js';

/** Times as the clock on the wall of a rota shows them. */
export interface RotaTimes {
  /** `London time`. */
  readonly place: string;
  /** `21:00`. */
  clock(at: Date): string;
  /** `Sunday 22 November`. */
  day(at: Date): string;
  /** `Sun 22 Nov, 21:00`. */
  moment(at: Date): string;
  /** `Sun 22 Nov, 09:00 to 21:00`, or with the day on which it ends. */
  span(period: Period): string;
}

export function rotaTimes(timeZone: string): RotaTimes {
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('en-GB', { timeZone, ...options });
  const clock = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const long = format({ weekday: 'long', day: 'numeric', month: 'long' });
  const short = format({ weekday: 'short', day: 'numeric', month: 'short' });
  const moment = (at: Date): string => `${plain(short.format(at))}, ${clock.format(at)}`;
  return {
    place: `${placeOf(timeZone)} time`,
    clock: (at) => clock.format(at),
    day: (at) => plain(long.format(at)),
    moment,
    span: ({ from, to }) => {
      const sameDay = short.format(from) === short.format(to) && +to - +from < 86_400_000;
      return `${moment(from)} to ${sameDay ? clock.format(to) : moment(to)}`;
    },
  };
}

function plain(day: string): string {
  return day.replaceAll(',', '');
}

function placeOf(timeZone: string): string {
  return (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
}

export interface WallTime {
  /** `2026-11-22`. */
  readonly day: string;
  /** `21:00`. */
  readonly time: string;
}

/** A time on the wall of a rota. One that the clock skips is as long after midnight as always; of one that comes twice the first. */
export function atWall({ day, time }: WallTime, timeZone: string): Date {
  const plainTime = Temporal.PlainTime.from(time);
  return new Date(Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime }).epochMilliseconds);
}

export function onWall(at: Date, timeZone: string): WallTime {
  const wall = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
  return { day: wall.toPlainDate().toString(), time: wall.toPlainTime().toString({ smallestUnit: 'minute' }) };
}

/** The day after. */
export function nextDay(day: string, days = 1): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}
