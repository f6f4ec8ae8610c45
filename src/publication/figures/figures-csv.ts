import type { PublicFigure } from './figure.js';

/** The columns of `/stats.csv`, and no other (R8). */
export const CSV_COLUMNS = ['series', 'revision', 'as_of', 'period', 'region', 'setting', 'count', 'mark'] as const;

/** A spreadsheet would take what begins so for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

export interface CsvHead {
  readonly series: string;
  readonly revision: number;
  readonly asOf: string;
}

/** RFC 4180. The count is empty where it is not told; `mark` says why. */
export function figuresCsv({ series, revision, asOf }: CsvHead, figures: readonly PublicFigure[]): string {
  const rows = figures.map(({ period, region, setting, count, mark }) => [
    series,
    String(revision),
    asOf,
    period,
    region,
    setting,
    count === null ? '' : String(count),
    mark,
  ]);
  return [CSV_COLUMNS, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

export function csvCell(text: string): string {
  const plain = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
