import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { HOUR, MINUTE, plus } from '../../kernel/clock.js';
import { type Counted, CountedLimits } from './counted-limits.js';

const NOW = new Date('2026-11-21T03:00:00Z');
const FIVE = { key: 'five', most: 5, every: HOUR };

const was = (taken: number, endsIn: number): Counted => ({ key: 'five', taken, endsAt: plus(NOW, endsIn) });

describe('limits', () => {
  it.each<[what: string, before: readonly Counted[], fullFor: number | null]>([
    ['nothing was counted', [], null],
    ['one is left', [was(4, MINUTE)], null],
    ['none is left', [was(5, MINUTE)], MINUTE],
    ['more came than there was room for', [was(9, MINUTE)], MINUTE],
    ['the time has just ended', [was(5, 0)], null],
    ['another one is full', [{ ...was(5, MINUTE), key: 'other' }], null],
  ])('%s', (_what, before, fullFor) => {
    const until = new CountedLimits(before, NOW).fullUntil(FIVE);
    expect(until).toEqual(fullFor === null ? null : plus(NOW, fullFor));
  });

  it('the time is that of the first, and begins anew once it is over', () => {
    const running = new CountedLimits([was(2, MINUTE)], NOW);
    running.count(FIVE);
    expect(running.changed).toEqual([was(3, MINUTE)]);
    const over = new CountedLimits([was(5, 0)], NOW);
    over.count(FIVE);
    expect(over.changed).toEqual([was(1, HOUR)]);
  });

  it('never takes more than the limit in one window, whoever asks when', () => {
    const minutes = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 60 });
    fc.assert(
      fc.property(minutes, fc.integer({ min: 1, max: 6 }), (waits, most) => {
        const limit = { key: 'any', most, every: HOUR };
        let now = NOW;
        let stored: readonly Counted[] = [];
        const taken: Date[] = [];
        for (const wait of waits) {
          now = plus(now, wait * MINUTE);
          const look = new CountedLimits(stored, now);
          if (look.fullUntil(limit) !== null) continue;
          look.count(limit);
          taken.push(now);
          stored = look.changed;
        }
        const windows = new Map<number, number>();
        let begun = Number.NEGATIVE_INFINITY;
        for (const at of taken) {
          if (at.getTime() >= begun + HOUR) begun = at.getTime();
          windows.set(begun, (windows.get(begun) ?? 0) + 1);
        }
        expect(Math.max(0, ...windows.values())).toBeLessThanOrEqual(most);
      }),
    );
  });
});
