import { Temporal } from 'temporal-polyfill';

const TIME_ZONE = 'Europe/London';
/** So long after its end a quarter is published: nobody can read the day of a report from a figure that moved. */
const DAYS_AFTER_QUARTER = 28;

/** The local day, `2026-11-21`. */
export function londonDay(at: Date): string {
  return at.toLocaleDateString('en-CA', { timeZone: TIME_ZONE });
}

export interface Quarter {
  readonly year: number;
  /** 1 to 4. */
  readonly quarter: number;
}

export function quarterOf(day: string): Quarter {
  const { year, month } = Temporal.PlainDate.from(day);
  return { year, quarter: Math.ceil(month / 3) };
}

/** The newest quarter that may be published on this day. */
export function lastQuarterOn(day: string): Quarter {
  const { year, quarter } = quarterOf(Temporal.PlainDate.from(day).subtract({ days: DAYS_AFTER_QUARTER }).toString());
  return quarter === 1 ? { year: year - 1, quarter: 4 } : { year, quarter: quarter - 1 };
}

/** Figures change on the first Monday of a month, if at all: the newest one that is not after this day. */
export function publicationDay(day: string): string {
  const date = Temporal.PlainDate.from(day);
  const here = firstMonday(date);
  return (Temporal.PlainDate.compare(here, date) > 0 ? firstMonday(date.subtract({ months: 1 })) : here).toString();
}

/** The next one after this day. */
export function nextPublicationDay(day: string): string {
  const date = Temporal.PlainDate.from(day);
  const here = firstMonday(date);
  return (Temporal.PlainDate.compare(here, date) > 0 ? here : firstMonday(date.add({ months: 1 }))).toString();
}

function firstMonday(date: Temporal.PlainDate): Temporal.PlainDate {
  const first = date.with({ day: 1 });
  return first.add({ days: (8 - first.dayOfWeek) % 7 });
}
