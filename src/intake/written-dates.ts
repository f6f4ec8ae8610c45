import { Temporal } from 'temporal-polyfill';
import { asciiDigits } from '../kernel/ascii-digits.js';
import { monthByName } from './month-names.js';

/** A day, or a month when the day was left out. */
export type WrittenDate =
  | { readonly kind: 'day'; readonly day: Temporal.PlainDate }
  | { readonly kind: 'month'; readonly month: Temporal.PlainYearMonth };

export interface DateFields {
  readonly day: string | undefined;
  readonly month: string | undefined;
  readonly year: string | undefined;
}

/**
 * Reads a date from its three fields: `21`, `11` or `Nov` or `Tachwedd` or `نوفمبر`, `2026` or `26`. Without a year the last such
 * date up to today. Null when it is no date.
 */
export function readDate({ day, month, year }: DateFields, today: Temporal.PlainDate): WrittenDate | null {
  const monthNumber = readMonth(month);
  const yearNumber = year === undefined ? today.year : readYear(year);
  if (monthNumber === null || yearNumber === null) return null;
  const latestOf = <T>(make: (of: number) => T | null, later: (made: T) => boolean): T | null => {
    const made = make(yearNumber);
    return year === undefined && (made === null || later(made)) ? make(yearNumber - 1) : made;
  };
  if (day === undefined) {
    const thisMonth = today.toPlainYearMonth();
    const found = latestOf(
      (of) => Temporal.PlainYearMonth.from({ year: of, month: monthNumber }),
      (made) => Temporal.PlainYearMonth.compare(made, thisMonth) > 0,
    );
    return found && { kind: 'month', month: found };
  }
  const found = latestOf(
    (of) => realDay(of, monthNumber, Number(plain(day))),
    (made) => Temporal.PlainDate.compare(made, today) > 0,
  );
  return found && { kind: 'day', day: found };
}

function realDay(year: number, month: number, day: number): Temporal.PlainDate | null {
  if (!Number.isInteger(day) || day < 1 || day > Temporal.PlainYearMonth.from({ year, month }).daysInMonth) return null;
  return Temporal.PlainDate.from({ year, month, day });
}

function readMonth(text: string | undefined): number | null {
  const typed = plain(text ?? '');
  if (/^\d{1,2}$/.test(typed)) return Number(typed) >= 1 && Number(typed) <= 12 ? Number(typed) : null;
  return monthByName(typed);
}

/** Digits of any script as 0 to 9, without marks of direction, which a keyboard of Arabic adds unseen. */
function plain(text: string): string {
  return asciiDigits(text)
    .replaceAll(/\p{Cf}/gu, '')
    .trim();
}

function readYear(text: string): number | null {
  const typed = plain(text);
  if (/^\d{2}$/.test(typed)) return 2000 + Number(typed);
  return /^(19|20)\d{2}$/.test(typed) ? Number(typed) : null;
}

/** `14:30`, `14.30`, `14h30`, `1430`, `2pm`, `2.30 pm`, `2 م`, `14`, `١٤:٣٠`. Null when it is no time of day. */
export function readClock(text: string): Temporal.PlainTime | null {
  const read = /^(\d{1,2})(?:[:.h ]?(\d{2}))?\s*([ap]\.?m\.?|yb|yh|ص|م)?$/i.exec(plain(text));
  if (read === null) return null;
  const half = read[3]?.toLowerCase();
  const afternoon = half !== undefined && (half.startsWith('p') || half === 'yh' || half === 'م');
  const written = Number(read[1]);
  if (half !== undefined && (written < 1 || written > 12)) return null;
  const hour = half === undefined ? written : (written % 12) + (afternoon ? 12 : 0);
  const minute = Number(read[2] ?? 0);
  return hour > 23 || minute > 59 ? null : Temporal.PlainTime.from({ hour, minute });
}
