import { ALL, type PublicFigure, rangeOf } from '../../../publication/figures/figure.js';
import { readPeriod } from '../../../publication/figures/period.js';

/** The figures of one year, as the page lays them out. */
export interface FiguresYear {
  readonly year: number;
  /** `2026` or `2026-Q1/Q3`. */
  readonly period: string;
  readonly byRegion: readonly PublicFigure[];
  readonly bySetting: readonly PublicFigure[];
  /** By quarter, region and setting: only what is told. */
  readonly cells: readonly PublicFigure[];
  /** So many there are, by what is told. */
  readonly atLeast: number;
}

/** The years that are told, newest first. */
export function yearsOf(figures: readonly PublicFigure[]): readonly number[] {
  return [...new Set(figures.map(({ period }) => readPeriod(period).year))].sort((one, two) => two - one);
}

/** Null where the year is not told. */
export function figuresOf(figures: readonly PublicFigure[], year: number): FiguresYear | null {
  const mine = figures.filter(({ period }) => readPeriod(period).year === year);
  const byRegion = mine.filter(({ region, setting }) => region !== ALL && setting === ALL);
  const bySetting = mine.filter(({ region, setting }) => region === ALL && setting !== ALL);
  const [first] = byRegion;
  if (first === undefined) return null;
  const cells = mine.filter(({ region, setting, count }) => region !== ALL && setting !== ALL && count !== null);
  return {
    year,
    period: first.period,
    byRegion,
    bySetting,
    cells,
    atLeast: Math.max(least(byRegion), least(bySetting)),
  };
}

function least(figures: readonly PublicFigure[]): number {
  return figures.reduce((sum, figure) => sum + rangeOf(figure).lo, 0);
}
