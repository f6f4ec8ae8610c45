import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Shift } from '../../directory/duty-shifts.js';
import { HOUR } from '../../kernel/clock.js';
import type { ResponderId } from '../../kernel/ids.js';
import { uncoveredOf } from './rota-cover.js';

const at = (hour: number) => new Date(hour * HOUR);
const TIME = { from: at(0), to: at(10) };
const shift = (from: number, to: number, ...who: string[]): Shift => ({
  from: at(from),
  to: at(to),
  responderIds: who as ResponderId[],
});

describe('the time in which nobody is on duty', () => {
  it.each<[string, Shift[][], number]>([
    ['no rota', [], 10],
    ['one who is on all the time', [[shift(0, 10, 'ada')]], 0],
    ['a gap', [[shift(0, 4, 'ada'), shift(4, 6), shift(6, 10, 'ada')]], 2],
    ['somebody who cannot be reached', [[shift(0, 4, 'ada'), shift(4, 10, 'cai')]], 6],
    ['two, of whom one can be reached', [[shift(0, 10, 'cai', 'ada')]], 0],
    ['two rotas that cover for each other', [[shift(0, 5, 'ada')], [shift(4, 10, 'bren')]], 0],
    ['a shift that began before and ends after', [[shift(-3, 2, 'ada'), shift(9, 12, 'ada')]], 7],
  ])('%s', (_, rotas, hours) => {
    expect(uncoveredOf(TIME, rotas, new Set(['ada', 'bren']))).toBe(hours * HOUR);
  });

  it('is as long as the hours in which no shift says so', () => {
    const anyShift = fc
      .tuple(fc.integer({ min: -2, max: 12 }), fc.integer({ min: 1, max: 6 }), fc.boolean())
      .map(([from, long, there]) => shift(from, from + long, ...(there ? ['ada'] : ['cai'])));
    fc.assert(
      fc.property(fc.array(fc.array(anyShift, { maxLength: 6 }), { maxLength: 3 }), (rotas) => {
        const hours = Array.from({ length: 10 }, (_, hour) => hour);
        const open = hours.filter(
          (hour) =>
            !rotas.flat().some(({ from, to, responderIds }) => {
              return from <= at(hour) && to > at(hour) && responderIds.includes('ada' as ResponderId);
            }),
        );
        expect(uncoveredOf(TIME, rotas, new Set(['ada']))).toBe(open.length * HOUR);
      }),
    );
  });
});
