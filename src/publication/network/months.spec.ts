import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { chooseMonths, MOST_MONTHS, monthOf, monthsIn, spanOf } from './months.js';

const NOW = new Date('2026-11-23T12:00:00Z');

describe('the months of the figures', () => {
  it.each([
    ['nothing said: the year that ends now', {}, ['2025-12', '2026-11']],
    ['from a month on', { from: '2026-03' }, ['2026-03', '2026-11']],
    ['until a month: a year up to it', { until: '2026-03' }, ['2025-04', '2026-03']],
    ['at most two years', { from: '2001-01', until: '2026-11' }, ['2024-12', '2026-11']],
    ['not in the future', { from: '2027-02', until: '2030-01' }, ['2026-11', '2026-11']],
    ['the wrong way round', { from: '2026-06', until: '2026-02' }, ['2026-02', '2026-02']],
    ['nonsense', { from: '2026-13', until: 'soon' }, ['2025-12', '2026-11']],
  ])('%s', (_, asked, [from, until]) => {
    expect(chooseMonths(asked, NOW)).toEqual({ from, until });
  });

  it('begin and end at midnight in London', () => {
    expect(spanOf({ from: '2026-01', until: '2026-03' })).toEqual({
      since: new Date('2026-01-01T00:00:00Z'),
      before: new Date('2026-03-31T23:00:00Z'),
    });
  });

  it('whatever is asked for: a span of at most two years that holds its months and nothing of the future', () => {
    const month = fc.option(fc.constantFrom('1999-12', '2020-02', '2025-10', '2026-11', '2040-01', '0000-00', 'x'));
    fc.assert(
      fc.property(month, month, (from, until) => {
        const chosen = chooseMonths({ from, until }, NOW);
        const all = monthsIn(chosen);
        expect(all.length).toBeGreaterThan(0);
        expect(all.length).toBeLessThanOrEqual(MOST_MONTHS);
        expect([all[0], all.at(-1)]).toEqual([chosen.from, chosen.until]);
        expect(chosen.until <= monthOf(NOW)).toBe(true);
        const { since, before } = spanOf(chosen);
        expect([monthOf(since), monthOf(new Date(before.getTime() - 1))]).toEqual([chosen.from, chosen.until]);
        expect(chooseMonths(chosen, NOW)).toEqual(chosen);
      }),
    );
  });
});
