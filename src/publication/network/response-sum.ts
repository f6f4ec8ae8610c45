import { nthSmallest } from './nth-smallest.js';
import { emptyFigure, type ResponseFigure, type Stage, STAGES, type Times } from './response-figure.js';

/** What came of the reports of one region on one day. */
export interface ResponseSum extends Readonly<Record<Stage, readonly number[]>> {
  /** `''`: not known. */
  readonly region: string;
  readonly incidents: number;
  readonly asked: number;
  readonly answered: number;
  readonly runs: number;
  readonly exhausted: number;
}

/** One day in London, `2026-11-21`. Of each stage the sums hold how long it took each incident, in milliseconds. */
export interface ResponseDay {
  readonly day: string;
  readonly sums: readonly ResponseSum[];
}

const COUNTS = ['incidents', 'asked', 'answered', 'runs', 'exhausted'] as const;

interface Cell {
  readonly region: string | null;
  readonly month: string | null;
  readonly sums: ResponseSum[];
}

/** One figure for all, for each region, for each month, and for each region in each month; empty ones are left out. */
export function figuresOf(days: readonly ResponseDay[]): readonly ResponseFigure[] {
  const cells = new Map<string, Cell>();
  const put = (region: string | null, month: string | null, sum: ResponseSum): void => {
    const key = JSON.stringify([region, month]);
    const cell = cells.get(key) ?? { region, month, sums: [] };
    cell.sums.push(sum);
    cells.set(key, cell);
  };
  for (const { day, sums } of days) {
    const month = day.slice(0, 7);
    for (const sum of sums) {
      put(null, null, sum);
      put(sum.region, null, sum);
      put(null, month, sum);
      put(sum.region, month, sum);
    }
  }
  return [...cells.values()].map(figureOf);
}

function figureOf({ region, month, sums }: Cell): ResponseFigure {
  const counts = COUNTS.map((name) => [name, sums.reduce((total, sum) => total + sum[name], 0)]);
  const times = STAGES.map((stage) => [stage, timesOf(sums.map((sum) => sum[stage]))]);
  return {
    ...emptyFigure(region, month),
    ...(Object.fromEntries(counts) as Record<(typeof COUNTS)[number], number>),
    times: Object.fromEntries(times) as Record<Stage, Times>,
  };
}

/** Exact: of every single one, since the middle of several days does not follow from the middle of each. */
function timesOf(parts: readonly (readonly number[])[]): Times {
  const all = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return { count: all.length, median: seconds(quantile(all, 0.5)), ninth: seconds(quantile(all, 0.9)) };
}

/** Between two of them in proportion, as `percentile_cont` of PostgreSQL. */
function quantile(values: Float64Array, part: number): number | null {
  if (values.length === 0) return null;
  const place = part * (values.length - 1);
  const below = nthSmallest(values, Math.floor(place));
  const above = nthSmallest(values, Math.ceil(place));
  return below + (above - below) * (place - Math.floor(place));
}

function seconds(milliseconds: number | null): number | null {
  return milliseconds === null ? null : Math.max(0, Math.round(milliseconds / 1_000));
}
