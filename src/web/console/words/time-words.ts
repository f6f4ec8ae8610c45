import { DAY, HOUR, MINUTE } from '../../../kernel/clock.js';

/** Coordinators read and speak United Kingdom time; storage is UTC. */
const ZONE = 'Europe/London';

function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, ...options });
}

const clock = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const clockSeconds = format({ hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });
const longDay = format({ weekday: 'long', day: 'numeric', month: 'long' });
const longDayYear = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const shortDay = format({ weekday: 'short', day: 'numeric', month: 'short' });
const year = format({ year: 'numeric' });
const isoDay = format({ year: 'numeric', month: '2-digit', day: '2-digit' });

/** `03:11`. */
export function clockTime(at: Date): string {
  return clock.format(at);
}

/** `03:11:40`. */
export function clockTimeSeconds(at: Date): string {
  return clockSeconds.format(at);
}

/** `Saturday 21 November`, with the year when it is not the year of `now`. */
export function dayWords(at: Date, now: Date): string {
  return (year.format(at) === year.format(now) ? longDay : longDayYear).format(at).replaceAll(',', '');
}

/** `2026-11-21`: the day as a date field wants it. */
export function dayKey(at: Date): string {
  const parts = new Map(isoDay.formatToParts(at).map((part) => [part.type, part.value]));
  return `${parts.get('year') ?? ''}-${parts.get('month') ?? ''}-${parts.get('day') ?? ''}`;
}

/** `03:11` within twelve hours of now; else with the day, `Fri 20 Nov, 23:15`; the year where it differs. */
export function timeWords(at: Date, now: Date): string {
  if (Math.abs(at.getTime() - now.getTime()) <= 12 * HOUR) return clockTime(at);
  const day = shortDay.format(at).replaceAll(',', '');
  const otherYear = year.format(at) === year.format(now) ? '' : ` ${year.format(at)}`;
  return `${day}${otherYear}, ${clockTime(at)}`;
}

/** `4 seconds`, `9 minutes`, `3 hours`, `2 days`: whole units, rounded down. */
export function lengthWords(milliseconds: number): string {
  const long = Math.max(0, milliseconds);
  if (long < MINUTE) return counted(Math.floor(long / 1000), 'second');
  if (long < 2 * HOUR) return counted(Math.floor(long / MINUTE), 'minute');
  if (long < 2 * DAY) return counted(Math.floor(long / HOUR), 'hour');
  return counted(Math.floor(long / DAY), 'day');
}

/** `1 person`, `9 people`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

/** `A`, `A and B`, `A, B and C`. */
export function listWords(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

/** The instant at which a day begins in London: `2026-11-20`. */
export function startOfDay(day: string): Date {
  const midnight = new Date(`${day}T00:00:00Z`);
  // London is at UTC or one hour ahead; the day begins where its own calendar turns.
  const early = new Date(midnight.getTime() - HOUR);
  return dayKey(early) === day ? early : midnight;
}
