import type { Layer, Period, Rotation } from '../../../directory/duty-plan.js';
import { counted, listWords } from '../words/time-words.js';
import { atWall, type RotaTimes } from './rota-times.js';

export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

export function weekdayName(weekday: number): string {
  return WEEKDAYS[weekday - 1] ?? '';
}

/** `Hand-over each day at 09:00`. */
export function handoverWords(rotation: Rotation): string {
  switch (rotation.kind) {
    case 'daily':
      return `Hand-over each day at ${rotation.handoverAt}`;
    case 'weekly':
      return `Hand-over each ${weekdayName(rotation.handoverAt.weekday)} at ${rotation.handoverAt.time}`;
    case 'custom':
      return `Hand-over every ${counted(rotation.handoverAt.everyHours, 'hour')}, counted from ${rotation.startsOn.split('T')[1] ?? 'midnight'}`;
  }
}

/** `22:00 to 08:00, on Friday and Saturday`; null hours: day and night. */
export function hoursWords(hours: Layer['hours']): string {
  if (hours === null) return 'day and night';
  const days = hours.weekdays === null ? '' : `, on ${listWords(hours.weekdays.map(weekdayName))}`;
  return `${hours.from} to ${hours.to}${days}`;
}

const MOST_NAMED = 3;

/** `Nobody from Sun 22 Nov, 21:00 to Mon 23 Nov, 09:00`, one sentence each for the first ones. */
export function gapWords(gaps: readonly Period[], times: RotaTimes): readonly string[] {
  const named = gaps.slice(0, MOST_NAMED).map((gap) => `${capitalNight(gap, times)} has nobody: ${times.span(gap)}.`);
  const others = gaps.length - named.length;
  return others <= 0 ? named : [...named, `And ${counted(others, 'more time', 'more times')} with nobody.`];
}

const NIGHT_LONGEST = 14 * 3_600_000;

/** `Sunday night`, `Sunday`. */
function capitalNight(gap: Period, times: RotaTimes): string {
  const [weekday = ''] = times.day(gap.from).split(' ');
  const begins = times.clock(gap.from);
  const isNight = +gap.to - +gap.from <= NIGHT_LONGEST && (begins >= '18:00' || begins < '05:00');
  return isNight ? `${weekday} night` : weekday;
}

/** `Two nights need someone` is for people; this counts times, whatever they are. */
export function troubleTitle(gaps: number, unreachable: number): string {
  const parts = [
    ...(gaps === 0 ? [] : [`${counted(gaps, 'time')} with nobody`]),
    ...(unreachable === 0 ? [] : [`${counted(unreachable, 'person', 'people')} whom nothing reaches`]),
  ];
  return listWords(parts);
}

/** `25 hours: the clocks go back`; null on other days. */
export function clockChangeWords(hours: number): string | null {
  if (hours === 24) return null;
  return hours > 24 ? `${String(hours)} hours: the clocks go back` : `${String(hours)} hours: the clocks go forward`;
}

export interface ChangeInWords {
  readonly kind: 'add' | 'remove' | 'replace';
  readonly who: string;
  readonly insteadOf: string | null;
}

/** `Gwen R. instead of Hal E.`; what a change does, in words. */
export function changeWords({ kind, who, insteadOf }: ChangeInWords): string {
  switch (kind) {
    case 'add':
      return `${who} is added`;
    case 'remove':
      return `${who} is taken off`;
    case 'replace':
      return `${who} instead of ${insteadOf ?? 'whoever is on duty'}`;
  }
}

/** `Ada and Bren`, or that nobody is. */
export function crewWords(ids: readonly string[], nameOf: (id: string) => string): string {
  return ids.length === 0 ? 'nobody' : listWords(ids.map(nameOf));
}

/** The Friday on which coordinators are told of a gap before it comes, by the clock in London. */
export function nextWarning(now: Date): Date {
  const day = new Date(now);
  for (let ahead = 0; ahead <= 7; ahead++) {
    const date = new Date(day.getTime() + ahead * 86_400_000);
    const at = atWall({ day: date.toISOString().slice(0, 10), time: '09:00' }, 'Europe/London');
    if (date.getUTCDay() === 5 && at > now) return at;
  }
  throw new Error('A week has a Friday.');
}
