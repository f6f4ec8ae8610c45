import { countAs, FEWEST, type Mark, rangeOf } from './figure.js';
import { OtherTables } from './find-other-table.js';
import type { Statement } from './statement.js';
import { cellsOf, sumOf, upTo, type YearTable } from './year-table.js';

/** What a year tells: each cell, and the sums over a region and over a class of settings. */
export interface Told {
  /** From 0; null: all. */
  readonly quarter: number | null;
  readonly region: number | null;
  readonly setting: number | null;
  readonly cells: readonly number[];
  readonly value: number;
  readonly mark: Mark;
}

/**
 * R9: says of each count how it may be told. Below five it is not told. Then, as long as somebody could work out one
 * that is not told from those that are and from everything published before that still holds (`known`), another one is
 * withheld: the smallest that touches it. The sums of a year that is not over are rounded, since the same sum a quarter
 * later would tell the quarter between. Null when nothing helps: then nothing is told of this year.
 */
export function suppress(table: YearTable, known: readonly Statement[], yearIsOver: boolean): readonly Told[] | null {
  let told = everything(table, yearIsOver);
  for (;;) {
    const statements = [...known, ...told.map(statementOf)];
    const others = new OtherTables(table, statements);
    const open = told.find((each) => isHidden(each) && !isOut(each, known) && other(others, each) === null);
    if (open === undefined) return told;
    const next = mayBeWithheld(told, known, open);
    if (next === null) return null;
    told = told.map((each) => (each === next ? { ...each, mark: 'withheld' as const } : each));
  }
}

export function statementOf({ cells, mark, value }: Told): Statement {
  return { cells, ...rangeOf({ mark, count: countAs(mark, value) }) };
}

export function isHidden({ mark }: Told): boolean {
  return mark === 'under_5' || mark === 'withheld';
}

function everything(table: YearTable, yearIsOver: boolean): readonly Told[] {
  const regions = upTo(table.regions);
  const settings = upTo(table.settings);
  const spans = [
    ...upTo(table.quarters).flatMap((quarter) =>
      regions.flatMap((region) => settings.map((setting) => ({ quarter, region, setting }))),
    ),
    ...regions.map((region) => ({ quarter: null, region, setting: null })),
    ...settings.map((setting) => ({ quarter: null, region: null, setting })),
  ];
  return spans.map(({ quarter, region, setting }) => {
    const cells = cellsOf(table, {
      ...(quarter === null ? {} : { quarters: [quarter] }),
      ...(region === null ? {} : { region }),
      ...(setting === null ? {} : { setting }),
    });
    const value = sumOf(table.counts, cells);
    const whole = quarter === null && !yearIsOver ? 'rounded' : 'exact';
    return { quarter, region, setting, cells, value, mark: value < FEWEST ? 'under_5' : whole };
  });
}

function other(others: OtherTables, { quarter, region, setting }: Told): readonly number[] | null {
  if (quarter !== null && region !== null && setting !== null) return others.forCell(quarter, region, setting);
  return region === null ? others.forLine('setting', setting ?? 0) : others.forLine('region', region);
}

/** Whether an earlier revision told it already, so that nothing done now can hide it. */
function isOut({ cells }: Told, known: readonly Statement[]): boolean {
  return known.some((each) => each.lo === each.hi && String(each.cells) === String(cells));
}

/** What shares a region or a setting with the open one first, among these sums of a year last: they say most. */
function mayBeWithheld(told: readonly Told[], known: readonly Statement[], open: Told): Told | null {
  const candidates = told.filter((each) => !isHidden(each) && !isOut(each, known));
  const worth = (each: Told): number => (touches(each, open) ? 0 : 2) + (isSum(each) === isSum(open) ? 0 : 1);
  return candidates.sort((one, two) => worth(one) - worth(two) || one.value - two.value)[0] ?? null;
}

function isSum({ quarter }: Told): boolean {
  return quarter === null;
}

function touches(one: Told, two: Told): boolean {
  const meets = (mine: number | null, theirs: number | null): boolean => mine !== null && mine === theirs;
  if (isSum(one) && isSum(two)) return (one.region === null) === (two.region === null);
  return meets(one.region, two.region) || meets(one.setting, two.setting);
}
