/** What was counted in the quarters of one year, by region and class of settings. */
export interface YearTable {
  readonly quarters: number;
  readonly regions: number;
  readonly settings: number;
  /** Quarter by quarter, in it region by region, in it setting by setting. */
  readonly counts: readonly number[];
}

export type TableSize = Omit<YearTable, 'counts'>;

/** Where the count of a quarter (from 0), region and setting stands. */
export function cellAt({ regions, settings }: TableSize, quarter: number, region: number, setting: number): number {
  return (quarter * regions + region) * settings + setting;
}

export interface Span {
  /** From 0; absent: all quarters. */
  readonly quarters?: readonly number[];
  /** Absent: all regions. */
  readonly region?: number;
  readonly setting?: number;
}

/** The cells that a figure sums up. */
export function cellsOf(size: TableSize, { quarters, region, setting }: Span): readonly number[] {
  const regions = region === undefined ? upTo(size.regions) : [region];
  const settings = setting === undefined ? upTo(size.settings) : [setting];
  return (quarters ?? upTo(size.quarters)).flatMap((q) =>
    regions.flatMap((r) => settings.map((s) => cellAt(size, q, r, s))),
  );
}

export function sumOf(counts: readonly number[], cells: readonly number[]): number {
  return cells.reduce((sum, cell) => sum + (counts[cell] ?? 0), 0);
}

export function upTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at);
}
