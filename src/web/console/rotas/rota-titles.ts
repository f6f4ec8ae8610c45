import type { RotaWeek } from './rota-calendar.js';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `November 2026`, of `2026-11`. */
export function monthTitle(key: string): string {
  const [year = '', month = ''] = key.split('-');
  return `${MONTHS[Number(month) - 1] ?? ''} ${year}`;
}

/** `16 to 22 November`, `30 November to 6 December`. */
export function weekTitle({ days }: Pick<RotaWeek, 'days'>): string {
  const [first, last] = [days[0]?.date ?? '', days.at(-1)?.date ?? ''];
  const [from, to] = [dayAndMonth(first), dayAndMonth(last)];
  return from.month === to.month
    ? `${from.day} to ${to.day} ${to.month}`
    : `${from.day} ${from.month} to ${to.day} ${to.month}`;
}

function dayAndMonth(date: string): { readonly day: string; readonly month: string } {
  const [, month = '', day = ''] = date.split('-');
  return { day: String(Number(day)), month: MONTHS[Number(month) - 1] ?? '' };
}
