import type { Quarter } from './calendar.js';

/** Consecutive quarters of one year. */
export interface Period {
  readonly year: number;
  readonly first: number;
  readonly last: number;
}

const PERIOD = /^(\d{4})(?:-Q([1-4])(?:\/Q([1-4]))?)?$/;

/** `2026`, `2026-Q3` or `2026-Q1/Q3`. */
export function periodName({ year, first, last }: Period): string {
  if (first === 1 && last === 4) return String(year);
  return first === last ? `${String(year)}-Q${String(first)}` : `${String(year)}-Q${String(first)}/Q${String(last)}`;
}

/** Throws for a name that `periodName` never gave: a defect. */
export function readPeriod(name: string): Period {
  const [, year, first, last] = PERIOD.exec(name) ?? [];
  if (year === undefined) throw new Error('A period of the figures has a name that nobody gave it.');
  if (first === undefined) return { year: Number(year), first: 1, last: 4 };
  return { year: Number(year), first: Number(first), last: Number(last ?? first) };
}

/** The year up to its newest quarter. */
export function yearSoFar({ year, quarter }: Quarter): Period {
  return { year, first: 1, last: quarter };
}
