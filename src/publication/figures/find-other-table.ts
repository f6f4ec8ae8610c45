import type { Range } from './figure.js';
import { fits, knownOf, type Statement, within } from './statement.js';
import { cellAt, cellsOf, sumOf, upTo, type YearTable } from './year-table.js';

type Axis = 'region' | 'setting';
type Sign = 1 | -1;
/** A sum over a region or a setting that has become one too many or too few. */
interface Imbalance {
  readonly axis: Axis;
  readonly at: number;
  readonly sign: Sign;
}
interface Step {
  readonly cell: number;
  readonly sign: Sign;
}
interface Way {
  readonly steps: readonly Step[];
  /** The way ended at the line from which it was asked to come home. */
  readonly closed: boolean;
}

/**
 * Looks for another table that fits everything a reader knows, and in which this sum is another one: while there is one,
 * nobody can work the sum out. What it finds is checked against every statement; where it finds none there may still be
 * one, so whoever asks errs towards telling less.
 */
export class OtherTables {
  private readonly cells: readonly Range[];
  private readonly lines: Readonly<Record<Axis, readonly Range[]>>;

  constructor(
    private readonly table: YearTable,
    private readonly statements: readonly Statement[],
  ) {
    this.cells = table.counts.map((_, cell) => knownOf([cell], statements));
    this.lines = {
      region: upTo(table.regions).map((region) => knownOf(cellsOf(table, { region }), statements)),
      setting: upTo(table.settings).map((setting) => knownOf(cellsOf(table, { setting }), statements)),
    };
  }

  /** Of one cell. */
  forCell(quarter: number, region: number, setting: number): readonly number[] | null {
    const cell = cellAt(this.table, quarter, region, setting);
    return this.firstOf(
      [cell],
      ([1, -1] as const).flatMap((sign) => this.aroundCell(cell, region, setting, sign)),
    );
  }

  /** Of all of a region, or all of a setting. */
  forLine(axis: Axis, at: number): readonly number[] | null {
    const target = cellsOf(this.table, axis === 'region' ? { region: at } : { setting: at });
    const ways = ([1, -1] as const).flatMap((sign) =>
      upTo(this.length(across(axis))).flatMap((other) => {
        const step = this.step({ axis, at, sign: -sign as Sign }, other, []);
        if (step === null) return [];
        const way = this.way({ axis: across(axis), at: other, sign }, null, [step.cell]);
        return way === null ? [] : [[step, ...way.steps]];
      }),
    );
    return this.firstOf(target, ways);
  }

  private aroundCell(cell: number, region: number, setting: number, sign: Sign): readonly (readonly Step[])[] {
    if (!within(this.cells[cell], (this.table.counts[cell] ?? 0) + sign)) return [];
    const first: Step = { cell, sign };
    const home: Imbalance = { axis: 'region', at: region, sign };
    const swap = this.pick(region, setting, -sign as Sign, [cell]);
    const there = this.way({ axis: 'setting', at: setting, sign }, home, [cell]);
    const found: (readonly Step[])[] = swap === null ? [] : [[first, swap]];
    if (there === null) return found;
    if (there.closed) return [...found, [first, ...there.steps]];
    const back = this.way(home, null, [cell, ...there.steps.map((step) => step.cell)]);
    return back === null ? found : [...found, [first, ...there.steps, ...back.steps]];
  }

  /** The shortest way, from line to line, until every sum is one that it may be. */
  private way(start: Imbalance, home: Imbalance | null, taken: readonly number[]): Way | null {
    const seen = new Set([nameOf(start)]);
    const waiting: { readonly here: Imbalance; readonly steps: readonly Step[] }[] = [{ here: start, steps: [] }];
    for (let each = waiting.shift(); each !== undefined; each = waiting.shift()) {
      const { here, steps } = each;
      if (home !== null && isOpposite(here, home)) return { steps, closed: true };
      if (this.mayBe(here)) return { steps, closed: false };
      for (const other of upTo(this.length(across(here.axis)))) {
        const step = this.step(here, other, taken);
        const next: Imbalance = { axis: across(here.axis), at: other, sign: -here.sign as Sign };
        if (step === null || seen.has(nameOf(next))) continue;
        seen.add(nameOf(next));
        waiting.push({ here: next, steps: [...steps, step] });
      }
    }
    return null;
  }

  /** A cell where the two lines meet, changed against the imbalance. */
  private step({ axis, at, sign }: Imbalance, other: number, taken: readonly number[]): Step | null {
    return axis === 'region' ? this.pick(at, other, -sign as Sign, taken) : this.pick(other, at, -sign as Sign, taken);
  }

  private pick(region: number, setting: number, sign: Sign, taken: readonly number[]): Step | null {
    const cell = upTo(this.table.quarters)
      .map((quarter) => cellAt(this.table, quarter, region, setting))
      .find((each) => !taken.includes(each) && within(this.cells[each], (this.table.counts[each] ?? 0) + sign));
    return cell === undefined ? null : { cell, sign };
  }

  private mayBe({ axis, at, sign }: Imbalance): boolean {
    const cells = cellsOf(this.table, axis === 'region' ? { region: at } : { setting: at });
    return within(this.lines[axis][at], sumOf(this.table.counts, cells) + sign);
  }

  private firstOf(target: readonly number[], ways: readonly (readonly Step[])[]): readonly number[] | null {
    const value = sumOf(this.table.counts, target);
    for (const steps of ways) {
      const counts = [...this.table.counts];
      for (const { cell, sign } of steps) counts[cell] = (counts[cell] ?? 0) + sign;
      if (sumOf(counts, target) !== value && fits(counts, this.statements)) return counts;
    }
    return null;
  }

  private length(axis: Axis): number {
    return axis === 'region' ? this.table.regions : this.table.settings;
  }
}

function across(axis: Axis): Axis {
  return axis === 'region' ? 'setting' : 'region';
}

function isOpposite(here: Imbalance, home: Imbalance): boolean {
  return here.axis === home.axis && here.at === home.at && here.sign === -home.sign;
}

function nameOf({ axis, at, sign }: Imbalance): string {
  return `${axis} ${String(at)} ${String(sign)}`;
}
