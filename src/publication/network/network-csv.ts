import { csvCell } from '../figures/figures-csv.js';
import type { DrillResult } from './network-regions.repository.js';
import type { RegionReadiness } from './read-readiness.service.js';
import { PART_NAMES } from './readiness.js';
import { type ResponseFigure, type ResponseFigures, STAGES } from './response-figure.js';

/** RFC 4180; nothing in it is a formula for a spreadsheet. */
export function toCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows.map((row) => `${row.map((cell) => csvCell(cell === null ? '' : String(cell))).join(',')}\r\n`).join('');
}

/** All of it: `all` stands for all regions or all months, an empty region for one that is not known. */
export function responseCsv({ all, byMonth, byRegion, byRegionAndMonth }: ResponseFigures): string {
  const times = STAGES.flatMap((stage) => [`${stage}_count`, `${stage}_median_seconds`, `${stage}_ninth_seconds`]);
  const head = ['region', 'month', 'incidents', ...times, 'asked', 'answered', 'runs', 'exhausted'];
  return toCsv([head, ...[all, ...byMonth, ...byRegion, ...byRegionAndMonth].map(cellsOf)]);
}

function cellsOf(figure: ResponseFigure): readonly (string | number | null)[] {
  const { region, month, incidents, times, asked, answered, runs, exhausted } = figure;
  const cells = STAGES.flatMap((stage) => [times[stage].count, times[stage].median, times[stage].ninth]);
  return [region ?? 'all', month ?? 'all', incidents, ...cells, asked, answered, runs, exhausted];
}

export function readinessCsv(regions: readonly RegionReadiness[]): string {
  const head = ['region', 'score', ...PART_NAMES.flatMap((part) => [`${part}_points`, `${part}_of`])];
  const rows = regions.map(({ regionCode, score, parts }) => [
    ...[regionCode, score],
    ...parts.flatMap(({ points, of }) => [points, of]),
  ]);
  return toCsv([head, ...rows]);
}

export function drillsCsv(drills: readonly DrillResult[]): string {
  const head = ['drill', 'region', 'started_at', 'end_reason', 'asked', 'answered', 'median_seconds'];
  const rows = drills.map(({ id, regionCode, startedAt, endReason, asked, answered, medianSeconds }) => [
    ...[id, regionCode, startedAt.toISOString(), endReason, asked, answered],
    medianSeconds === null ? null : Math.round(medianSeconds),
  ]);
  return toCsv([head, ...rows]);
}
