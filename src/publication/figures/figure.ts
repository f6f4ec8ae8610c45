/**
 * The only shapes in which figures leave the house (R8): what is not named here is not published. A place is never finer
 * than a region, a time never finer than a quarter, a setting never finer than its class.
 */

/** Stays as long as the figures of one revision can be laid beside those of another; a new way of counting is a new name. */
export const SERIES = 'vigil-deaths-1';

/** Smaller counts are not published (R9). */
export const FEWEST = 5;

/** In place of a region or a setting: all of them together. */
export const ALL = 'all';

/**
 * How the count is told. `exact`; `rounded` to the nearest five; `under_5`: 0 to 4, not told; `withheld`: 5 or more, not
 * told, so that nobody works out another one from it.
 */
export const MARKS = ['exact', 'rounded', 'under_5', 'withheld'] as const;
export type Mark = (typeof MARKS)[number];

/** What a figure counts. */
export interface FigureOf {
  /** `2026-Q3`, `2026-Q1/Q3` (the year so far) or `2026`. */
  readonly period: string;
  /** Code of a region, `unknown` or `all`. */
  readonly region: string;
  /** Class of settings, or `all`. */
  readonly setting: string;
}

export interface PublicFigure extends FigureOf {
  /** Null where it is not told. */
  readonly count: number | null;
  readonly mark: Mark;
}

/** The least and the most that a reader has to reckon with. */
export interface Range {
  readonly lo: number;
  readonly hi: number;
}

const STEP = 5;
const LARGEST_UNDER = FEWEST - 1;

export function figureKey({ period, region, setting }: FigureOf): string {
  return `${period} ${region} ${setting}`;
}

export function countAs(mark: Mark, value: number): number | null {
  if (mark === 'exact') return value;
  return mark === 'rounded' ? STEP * Math.round(value / STEP) : null;
}

export function rangeOf({ mark, count }: Pick<PublicFigure, 'mark' | 'count'>): Range {
  if (mark === 'under_5' || count === null) return mark === 'under_5' ? { lo: 0, hi: LARGEST_UNDER } : atLeastFewest();
  const spread = mark === 'rounded' ? Math.floor(STEP / 2) : 0;
  return { lo: Math.max(FEWEST, count - spread), hi: count + spread };
}

function atLeastFewest(): Range {
  return { lo: FEWEST, hi: Number.POSITIVE_INFINITY };
}
