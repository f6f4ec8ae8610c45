import { Temporal } from 'temporal-polyfill';
import { londonDay } from '../figures/calendar.js';

const TIME_ZONE = 'Europe/London';
/** So many months at once: what is looked at stays small enough for a page. */
export const MOST_MONTHS = 24;
/** So many where nobody says otherwise, the one that is not over among them. */
const USUAL_MONTHS = 12;

/** Months in London, both included: `2026-01`. */
export interface Months {
  readonly from: string;
  readonly until: string;
}

/** The instants between which they lie. */
export interface Span {
  readonly since: Date;
  readonly before: Date;
}

export function monthOf(at: Date): string {
  return londonDay(at).slice(0, 7);
}

/**
 * What was asked for, as it can be told: in order, not in the future, and at most two years. What makes no sense, or is left
 * out, is the year that ends now.
 */
export function chooseMonths(
  asked: { readonly from?: string | null; readonly until?: string | null },
  now: Date,
): Months {
  const last = monthOf(now);
  const until = asMonth(asked.until, last) ?? last;
  const usual = back(until, USUAL_MONTHS - 1);
  const from = asMonth(asked.from, until) ?? usual;
  const earliest = back(until, MOST_MONTHS - 1);
  return { from: from < earliest ? earliest : from, until };
}

export function spanOf({ from, until }: Months): Span {
  return {
    since: beginningOf(Temporal.PlainYearMonth.from(from)),
    before: beginningOf(yearMonth(until).add({ months: 1 })),
  };
}

/** Each of them, oldest first. */
export function monthsIn({ from, until }: Months): readonly string[] {
  const count = yearMonth(from).until(yearMonth(until), { largestUnit: 'months' }).months + 1;
  return Array.from({ length: Math.max(0, count) }, (_, at) => yearMonth(from).add({ months: at }).toString());
}

/** One day in London, `2026-11-21`, and when it is. */
export interface DaySpan extends Span {
  readonly day: string;
}

/** Each day of them, oldest first. */
export function daysIn({ from, until }: Months): readonly string[] {
  const first = Temporal.PlainYearMonth.from(from).toPlainDate({ day: 1 });
  const after = yearMonth(until).add({ months: 1 }).toPlainDate({ day: 1 });
  const count = first.until(after, { largestUnit: 'days' }).days;
  return Array.from({ length: Math.max(0, count) }, (_, at) => first.add({ days: at }).toString());
}

export function daySpan(day: string): DaySpan {
  const date = Temporal.PlainDate.from(day);
  return { day, since: midnight(date), before: midnight(date.add({ days: 1 })) };
}

function midnight(date: Temporal.PlainDate): Date {
  return new Date(date.toZonedDateTime(TIME_ZONE).epochMilliseconds);
}

function asMonth(text: string | null | undefined, latest: string): string | null {
  if (text == null || !/^(19|20)\d{2}-(0[1-9]|1[0-2])$/u.test(text)) return null;
  return text > latest ? latest : text;
}

function back(month: string, months: number): string {
  return yearMonth(month).subtract({ months }).toString();
}

function yearMonth(month: string): Temporal.PlainYearMonth {
  return Temporal.PlainYearMonth.from(month);
}

function beginningOf(month: Temporal.PlainYearMonth): Date {
  return midnight(month.toPlainDate({ day: 1 }));
}
