import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ResponseFigure } from './response-figure.js';
import { figuresOf, type ResponseDay, type ResponseSum } from './response-sum.js';

const NONE = { asked: 0, answered: 0, runs: 0, exhausted: 0, claimed: [], released: [], first_answer: [], enough: [] };

function wales(day: string, incidents: number, claimed: readonly number[]): ResponseDay {
  return { day, sums: [{ ...NONE, region: 'wales', incidents, claimed }] };
}

function figure(days: readonly ResponseDay[], region: string | null, month: string | null): ResponseFigure | undefined {
  return figuresOf(days).find((each) => each.region === region && each.month === month);
}

const sums = fc.record<ResponseSum>({
  region: fc.constantFrom('wales', 'london', ''),
  incidents: fc.nat(9),
  ...{ asked: fc.nat(50), answered: fc.nat(50), runs: fc.nat(5), exhausted: fc.nat(5) },
  claimed: fc.array(fc.nat(9_000_000)),
  released: fc.array(fc.nat(9_000_000)),
  first_answer: fc.array(fc.nat(9_000_000)),
  enough: fc.array(fc.nat(9_000_000)),
});
const days = fc.array(
  fc.record({ day: fc.constantFrom('2026-01-31', '2026-02-01', '2026-02-02'), sums: fc.array(sums, { maxLength: 4 }) }),
);

describe('sums of days', () => {
  it.each<[string, readonly ResponseDay[], { count: number; median: number | null; ninth: number | null }]>([
    ['one day', [wales('2026-02-01', 1, [60_000])], { count: 1, median: 60, ninth: 60 }],
    [
      'the middle of all, not of the middles',
      [wales('2026-02-01', 1, [900_000]), wales('2026-02-02', 4, [1_000, 2_000, 3_000, 4_000])],
      { count: 5, median: 3, ninth: 542 },
    ],
    ['between two', [wales('2026-02-01', 2, [0, 10_000])], { count: 2, median: 5, ninth: 9 }],
    ['nobody has claimed', [wales('2026-02-01', 2, [])], { count: 0, median: null, ninth: null }],
    ['a clock that was put back', [wales('2026-02-01', 1, [-4_000])], { count: 1, median: 0, ninth: 0 }],
  ])('%s', (_name, given, times) => {
    for (const [region, month] of [
      [null, null],
      ['wales', null],
      [null, '2026-02'],
      ['wales', '2026-02'],
    ] as const) {
      expect(figure(given, region, month)?.times.claimed).toEqual(times);
    }
  });

  it('no days, no figures', () => {
    expect(figuresOf([])).toEqual([]);
  });

  it('whichever way they are cut, they are the same', () => {
    fc.assert(
      fc.property(days, (given) => {
        const flat = given.flatMap(({ day, sums: all }) => all.map((sum) => ({ day, sums: [sum] })));
        expect(figuresOf([...flat].reverse())).toEqual(expect.arrayContaining([...figuresOf(given)]));
      }),
      { numRuns: 50 },
    );
  });

  it('regions and months add up to all', () => {
    fc.assert(
      fc.property(days, (given) => {
        const figures = figuresOf(given);
        const all = figures.find(({ region, month }) => region === null && month === null);
        for (const kind of [
          figures.filter(({ region, month }) => region !== null && month === null),
          figures.filter(({ region, month }) => region === null && month !== null),
          figures.filter(({ region, month }) => region !== null && month !== null),
        ]) {
          const added = (of: (each: ResponseFigure) => number) => kind.reduce((sum, each) => sum + of(each), 0);
          expect(added(({ incidents }) => incidents)).toBe(all?.incidents ?? 0);
          expect(added(({ times }) => times.enough.count)).toBe(all?.times.enough.count ?? 0);
          expect(added(({ asked }) => asked)).toBe(all?.asked ?? 0);
        }
      }),
      { numRuns: 50 },
    );
  });
});
