import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rangeOf } from './figure.js';
import { fits, type Statement } from './statement.js';
import { isHidden, statementOf, suppress, type Told } from './suppress.js';
import { sumOf, type YearTable } from './year-table.js';

/**
 * Somebody who tries every table there is: whether there is one that fits what is known and in which this sum differs.
 * Shares nothing with the search of the program but the statements. Tables that differ little are tried first, and the
 * cells in question before the others, for speed alone.
 */
function canBeOther(table: YearTable, statements: readonly Statement[], told: Told): boolean {
  const { counts } = table;
  const most = Math.max(...counts) + 2;
  const order = [...told.cells, ...counts.map((_, cell) => cell).filter((cell) => !told.cells.includes(cell))];
  const turn = new Map(order.map((cell, at) => [cell, at]));
  const tried = [...counts];
  const mayStill = (filled: number): boolean =>
    statements.every(({ cells, lo, hi }) => {
      const fixed = cells.filter((cell) => (turn.get(cell) ?? 0) < filled);
      const sum = sumOf(tried, fixed);
      return sum <= hi && sum + (cells.length - fixed.length) * most >= lo;
    });
  const fill = (at: number, reach: number): boolean => {
    if (at === told.cells.length && sumOf(tried, told.cells) === told.value) return false;
    const cell = order[at];
    if (cell === undefined) return fits(tried, statements);
    const here = counts[cell] ?? 0;
    for (let value = Math.max(0, here - reach); value <= Math.min(most, here + reach); value += 1) {
      tried[cell] = value;
      if (mayStill(at + 1) && fill(at + 1, reach)) return true;
    }
    tried[cell] = here;
    return false;
  };
  return fill(0, 1) || fill(0, most);
}

function determined(table: YearTable, told: readonly Told[], known: readonly Statement[]): readonly Told[] {
  const statements = [...known, ...told.map(statementOf)];
  const out = (each: Told): boolean =>
    known.some(({ cells, lo, hi }) => lo === hi && String(cells) === String(each.cells));
  return told.filter((each) => isHidden(each) && !out(each) && !canBeOther(table, statements, each));
}

const size = fc.record({
  quarters: fc.integer({ min: 1, max: 2 }),
  regions: fc.integer({ min: 1, max: 3 }),
  settings: fc.integer({ min: 1, max: 2 }),
});
const count = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 4, max: 9 }));
const tables: fc.Arbitrary<YearTable> = size.chain((each) => {
  const length = each.quarters * each.regions * each.settings;
  return fc.array(count, { minLength: length, maxLength: length }).map((counts) => ({ ...each, counts }));
});

const table = (quarters: number, regions: number, settings: number, counts: readonly number[]): YearTable => ({
  quarters,
  regions,
  settings,
  counts,
});
const marksOf = (told: readonly Told[] | null) => told?.map(({ mark }) => mark) ?? null;

describe('which counts are told', () => {
  it.each<[string, YearTable, readonly string[]]>([
    [
      'nothing below five, and then nothing else is needed: the sums are below five too',
      table(1, 2, 1, [1, 2]),
      ['under_5', 'under_5', 'under_5', 'under_5', 'under_5'],
    ],
    [
      'one region alone below five: the sum over the setting would tell it, so another number goes',
      table(1, 2, 1, [6, 1]),
      ['withheld', 'under_5', 'withheld', 'under_5', 'exact'],
    ],
    [
      'two regions below five hide each other',
      table(1, 3, 1, [6, 1, 3]),
      ['exact', 'under_5', 'under_5', 'exact', 'under_5', 'under_5', 'exact'],
    ],
    ['all of them large: nothing is hidden', table(1, 2, 1, [6, 7]), Array<string>(5).fill('exact')],
  ])('%s', (_what, counts, marks) => {
    expect(marksOf(suppress(counts, [], true))).toEqual(marks);
  });

  it('the sums of a year that goes on are rounded to five', () => {
    const told = suppress(table(1, 2, 1, [6, 7]), [], false);
    expect(marksOf(told)).toEqual(['exact', 'exact', 'rounded', 'rounded', 'rounded']);
  });

  it('what an earlier revision told is reckoned with', () => {
    const now = table(2, 1, 1, [6, 2]);
    const before: Statement = { cells: [0, 1], ...rangeOf({ mark: 'exact', count: 8 }) };
    const told = suppress(now, [before], true);
    if (told !== null) expect(determined(now, told, [before])).toEqual([]);
    expect(told?.[0]?.mark).toBe('withheld');
  });
});

describe('laws', () => {
  it('nobody can work out a count that is not told, whatever they try', () => {
    fc.assert(
      fc.property(tables, fc.boolean(), (counts, isOver) => {
        const told = suppress(counts, [], isOver);
        if (told !== null) expect(determined(counts, told, [])).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('nor with what the revision before told of the same counts, as far as it still holds', () => {
    const change = fc.record({ at: fc.nat(), by: fc.integer({ min: -2, max: 2 }) });
    fc.assert(
      fc.property(tables, fc.array(change, { maxLength: 2 }), (before, changes) => {
        const first = suppress(before, [], true) ?? [];
        const counts = [...before.counts];
        for (const { at, by } of changes) {
          const cell = at % counts.length;
          counts[cell] = Math.max(0, (counts[cell] ?? 0) + by);
        }
        const now = { ...before, counts };
        const known = first.map(statementOf).filter((each) => fits(counts, [each]));
        const told = suppress(now, known, true);
        if (told !== null) expect(determined(now, told, known)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('no count below five is told, and none is told wrong', () => {
    fc.assert(
      fc.property(tables, fc.boolean(), (counts, isOver) => {
        for (const each of suppress(counts, [], isOver) ?? []) {
          if (each.value < 5) expect(each.mark).toBe('under_5');
          else expect(each.mark).not.toBe('under_5');
          expect(fits(counts.counts, [statementOf(each)])).toBe(true);
        }
      }),
    );
  });

  it('large numbers everywhere are all told', () => {
    const large = tables.map((each) => ({ ...each, counts: each.counts.map((value) => value + 5) }));
    fc.assert(
      fc.property(large, (counts) => {
        expect(new Set(marksOf(suppress(counts, [], true)))).toEqual(new Set(['exact']));
      }),
    );
  });
});
