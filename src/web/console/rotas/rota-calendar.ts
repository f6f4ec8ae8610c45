import { Temporal } from 'temporal-polyfill';
import { holdsAt, type Period, type Rota } from '../../../directory/duty-plan.js';
import { HOUR } from '../../../kernel/clock.js';
import { atWall, nextDay, onWall } from './rota-times.js';

/** A day of a rota: from its hand-over to that of the day after, so that a night is not torn in two. */
export interface RotaDay extends Period {
  /** `2026-11-22`. */
  readonly date: string;
  readonly weekday: string;
  readonly number: number;
  /** 24, but for the days on which the clocks change. */
  readonly hours: number;
  readonly isNow: boolean;
  /** Belongs to the month before or after. */
  readonly outside: boolean;
}

export interface RotaWeek {
  /** `2026-W47`. */
  readonly key: string;
  readonly number: number;
  readonly days: readonly RotaDay[];
  /** Keys of the weeks beside it. */
  readonly before: string;
  readonly after: string;
}

export interface RotaMonth {
  /** `2026-11`. */
  readonly key: string;
  readonly weeks: readonly RotaWeek[];
  readonly before: string;
  readonly after: string;
}

/** When a day of this rota begins, by the clock on its wall. */
export function dayBegins({ rotation }: Pick<Rota, 'rotation'>): string {
  switch (rotation.kind) {
    case 'daily':
      return rotation.handoverAt;
    case 'weekly':
      return rotation.handoverAt.time;
    case 'custom':
      return /T(\d\d:\d\d)/u.exec(rotation.startsOn)?.[1] ?? '00:00';
  }
}

type RotaClock = Pick<Rota, 'rotation' | 'timeZone'>;

/** `2026-W47`, or where it cannot be read the week that is now. */
export function rotaWeek(text: string | undefined, now: Date, rota: RotaClock): RotaWeek {
  const monday = mondayOf(text) ?? mondayBefore(dateOfNow(now, rota));
  return weekFrom(monday, now, rota, () => false);
}

/** `2026-11`, or where it cannot be read the month that is now; in whole weeks. */
export function rotaMonth(text: string | undefined, now: Date, rota: RotaClock): RotaMonth {
  const month = monthOf(text) ?? dateOfNow(now, rota).toPlainYearMonth();
  const [first, last] = [month.toPlainDate({ day: 1 }), month.toPlainDate({ day: month.daysInMonth })];
  const weeks: RotaWeek[] = [];
  for (let day = mondayBefore(first); Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 7 })) {
    weeks.push(weekFrom(day, now, rota, (date) => !date.toPlainYearMonth().equals(month)));
  }
  const [before, after] = [month.subtract({ months: 1 }), month.add({ months: 1 })];
  return { key: month.toString(), weeks, before: before.toString(), after: after.toString() };
}

/** The week in which a time is shown. */
export function weekKeyOf(at: Date, rota: RotaClock): string {
  return keyOf(mondayBefore(dateOfNow(at, rota)));
}

function weekFrom(
  monday: Temporal.PlainDate,
  now: Date,
  rota: RotaClock,
  outside: (day: Temporal.PlainDate) => boolean,
): RotaWeek {
  const dates = [0, 1, 2, 3, 4, 5, 6].map((days) => monday.add({ days }));
  return {
    key: keyOf(monday),
    number: monday.weekOfYear ?? 0,
    days: dates.map((date) => ({ ...dayOf(date, now, rota), outside: outside(date) })),
    before: keyOf(monday.subtract({ days: 7 })),
    after: keyOf(monday.add({ days: 7 })),
  };
}

function dayOf(date: Temporal.PlainDate, now: Date, rota: RotaClock): Omit<RotaDay, 'outside'> {
  const [day, time] = [date.toString(), dayBegins(rota)];
  const from = atWall({ day, time }, rota.timeZone);
  const to = atWall({ day: nextDay(day), time }, rota.timeZone);
  const weekday = date.toLocaleString('en-GB', { weekday: 'long' });
  const hours = (+to - +from) / HOUR;
  return { date: day, weekday, number: date.day, from, to, hours, isNow: holdsAt({ from, to }, now) };
}

/** The day of the rota that is now: before the hand-over it is still yesterday's. */
function dateOfNow(now: Date, rota: RotaClock): Temporal.PlainDate {
  const { day, time } = onWall(now, rota.timeZone);
  const date = Temporal.PlainDate.from(day);
  return time < dayBegins(rota) ? date.subtract({ days: 1 }) : date;
}

function mondayBefore(date: Temporal.PlainDate): Temporal.PlainDate {
  return date.subtract({ days: date.dayOfWeek - 1 });
}

function keyOf(monday: Temporal.PlainDate): string {
  const week = String(monday.weekOfYear ?? 0).padStart(2, '0');
  return `${String(monday.yearOfWeek ?? monday.year)}-W${week}`;
}

/** No rota is looked at outside of these years. */
const YEAR = /^(19[7-9]\d|20\d\d|21\d\d)/u;

function mondayOf(text: string | undefined): Temporal.PlainDate | null {
  const [, year, week] = /^(\d{4})-W(\d{2})$/u.exec(text ?? '') ?? [];
  if (year === undefined || week === undefined || !YEAR.test(year)) return null;
  // The fourth of January is always in the first week.
  const first = mondayBefore(Temporal.PlainDate.from(`${year}-01-04`));
  const monday = first.add({ days: (Number(week) - 1) * 7 });
  return monday.yearOfWeek === Number(year) ? monday : null;
}

function monthOf(text: string | undefined): Temporal.PlainYearMonth | null {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/u.test(text ?? '') || !YEAR.test(text ?? '')) return null;
  return Temporal.PlainYearMonth.from(text ?? '');
}
