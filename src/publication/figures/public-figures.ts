import { REGIONS } from '../../directory/region-register.js';
import { lastQuarterOn, type Quarter } from './calendar.js';
import { type CountedDeath, UNKNOWN_REGION } from './counted-death.js';
import { ALL, countAs, type FigureOf, type PublicFigure, rangeOf } from './figure.js';
import type { Statement } from './statement.js';
import { periodName, readPeriod, yearSoFar } from './period.js';
import { SETTING_CLASSES } from './setting-class.js';
import { suppress, type Told } from './suppress.js';
import { cellAt, cellsOf, sumOf, type TableSize, upTo, type YearTable } from './year-table.js';

/** From north to south, as far as that goes, and what is not known. */
export const FIGURE_REGIONS: readonly string[] = [
  'scotland',
  'northern_ireland',
  ...REGIONS.map(({ code }) => code).filter((code) => !['scotland', 'northern_ireland'].includes(code)),
  UNKNOWN_REGION,
];

export interface FiguresInput {
  readonly deaths: readonly CountedDeath[];
  /** What every earlier revision told. */
  readonly earlier: readonly PublicFigure[];
  /** The year in which the network took its first report; earlier deaths are no part of the series. */
  readonly firstYear: number;
  /** The local day on which they are published. */
  readonly day: string;
}

/** Everything that may be told on this day, year by year; empty while no quarter has come to its time. */
export function publicFigures({ deaths, earlier, firstYear, day }: FiguresInput): readonly PublicFigure[] {
  const last = lastQuarterOn(day);
  const years = upTo(Math.max(0, last.year - firstYear + 1)).map((after) => firstYear + after);
  return years.flatMap((year) => {
    const newest = { year, quarter: year === last.year ? last.quarter : 4 };
    return figuresOfYear(newest, tableOf(newest, deaths), earlier);
  });
}

function figuresOfYear(newest: Quarter, table: YearTable, earlier: readonly PublicFigure[]): readonly PublicFigure[] {
  const known = earlier.flatMap((figure) => statementOf(newest, table, figure) ?? []);
  const told = suppress(table, distinct(known), newest.quarter === 4) ?? [];
  return told.map((each) => ({
    ...figureOf(newest, each),
    count: countAs(each.mark, each.value),
    mark: each.mark,
  }));
}

function tableOf({ year, quarter }: Quarter, deaths: readonly CountedDeath[]): YearTable {
  const size = { quarters: quarter, regions: FIGURE_REGIONS.length, settings: SETTING_CLASSES.length };
  const counts = Array<number>(size.quarters * size.regions * size.settings).fill(0);
  for (const death of deaths) {
    if (death.year !== year || death.quarter > quarter) continue;
    const [region, setting] = [FIGURE_REGIONS.indexOf(death.region), SETTING_CLASSES.indexOf(death.setting)];
    const cell = cellAt(size, death.quarter - 1, region, setting);
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  return { ...size, counts };
}

function figureOf({ year, quarter }: Quarter, told: Told): FigureOf {
  const of =
    told.quarter === null ? yearSoFar({ year, quarter }) : { year, first: told.quarter + 1, last: told.quarter + 1 };
  return {
    period: periodName(of),
    region: told.region === null ? ALL : (FIGURE_REGIONS[told.region] ?? UNKNOWN_REGION),
    setting: told.setting === null ? ALL : (SETTING_CLASSES[told.setting] ?? ALL),
  };
}

/** What an earlier figure tells of the table as it is now; null where it tells nothing of it, or holds no longer. */
function statementOf({ year, quarter }: Quarter, table: YearTable, figure: PublicFigure): Statement | null {
  const period = readPeriod(figure.period);
  if (period.year !== year || period.last > quarter) return null;
  const cells = cellsOfFigure(table, figure, period.first - 1, period.last - 1);
  const range = rangeOf(figure);
  const now = sumOf(table.counts, cells);
  return range.lo <= now && now <= range.hi ? { cells, ...range } : null;
}

function cellsOfFigure(size: TableSize, { region, setting }: FigureOf, first: number, last: number): readonly number[] {
  return cellsOf(size, {
    quarters: upTo(last - first + 1).map((after) => first + after),
    ...(region === ALL ? {} : { region: FIGURE_REGIONS.indexOf(region) }),
    ...(setting === ALL ? {} : { setting: SETTING_CLASSES.findIndex((each) => each === setting) }),
  });
}

/** The same thing told by many revisions is one thing. */
function distinct(statements: readonly Statement[]): readonly Statement[] {
  return [
    ...new Map(
      statements.map((each) => [`${String(each.cells)} ${String(each.lo)} ${String(each.hi)}`, each]),
    ).values(),
  ];
}
