import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { plus, SECOND } from '../../kernel/clock.js';
import { lastLeavesAt } from './text-pace.js';

const NOW = new Date('2026-11-21T02:30:00Z');
const seconds = (at: Date): number => (at.getTime() - NOW.getTime()) / SECOND;

describe('the last text leaves', () => {
  it.each<[string, number, number | null, number | null, number]>([
    ['at once when there is none', 0, 10, null, 0],
    ['at once when there is one', 1, 10, null, 0],
    ['at once while the first second has room', 10, 10, null, 0],
    ['a second later with one more', 11, 10, null, 1],
    ['after half a minute: 300 at 10 a second', 300, 10, null, 29],
    ['after five minutes: 300 at one a second', 300, 1, null, 299],
    ['when the pause is over', 3, 10, 90, 90],
    ['when the pause is over, and then at the pace', 30, 10, 90, 92],
    ['at the pace after a pause that is over', 30, 10, -5, 2],
    ['at once where nothing holds it back', 10_000, null, null, 0],
    ['when the pause is over where there is no pace', 10_000, null, 90, 90],
  ])('%s', (_when, texts, perSecond, paused, expected) => {
    const pausedUntil = paused === null ? null : plus(NOW, paused * SECOND);
    expect(seconds(lastLeavesAt(texts, { perSecond, pausedUntil }, NOW))).toBe(expected);
  });

  it('never before now or the end of a pause, and never sooner with more texts', () => {
    const pace = fc.record({
      perSecond: fc.option(fc.integer({ min: 1, max: 100 })),
      pausedUntil: fc.option(fc.integer({ min: -100, max: 5_000 }).map((each) => plus(NOW, each * SECOND))),
    });
    fc.assert(
      fc.property(pace, fc.nat(20_000), fc.nat(500), (held, texts, more) => {
        const last = lastLeavesAt(texts, held, NOW);
        expect(last >= NOW).toBe(true);
        expect(last >= (held.pausedUntil ?? NOW)).toBe(true);
        expect(lastLeavesAt(texts + more, held, NOW) >= last).toBe(true);
      }),
    );
  });
});
