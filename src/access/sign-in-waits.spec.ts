import { describe, expect, it } from '@jest/globals';
import { HOUR, MINUTE, plus, SECOND } from '../kernel/clock.js';
import { type Counted, CountedLimits } from '../platform/limits/counted-limits.js';
import { countFailure, limitsOf, waitsUntil } from './sign-in-waits.js';

const NOW = new Date('2026-11-21T03:00:00Z');
const LIMITS = limitsOf('a-network');

/** Fails so often, each time as soon as it may. @returns how long it waits after each failure, in seconds. */
function failing(times: number): readonly number[] {
  let stored: readonly Counted[] = [];
  let now = NOW;
  return Array.from({ length: times }, () => {
    const look = new CountedLimits(stored, now);
    countFailure(look, LIMITS);
    const kept = new Map(stored.map((each) => [each.key, each]));
    stored = [...new Map([...kept, ...look.changed.map((each) => [each.key, each] as const)]).values()];
    const until = waitsUntil(new CountedLimits(stored, now), LIMITS);
    const waits = until === null ? 0 : (until.getTime() - now.getTime()) / SECOND;
    now = until ?? now;
    return waits;
  });
}

describe('sign-ins that fail from one network', () => {
  it('cost nothing nineteen times; then each waits twice as long as the one before, within the hour', () => {
    const waits = failing(26);
    expect(waits.slice(0, 19)).toEqual(Array.from({ length: 19 }, () => 0));
    expect(waits.slice(19, 26)).toEqual([30, 60, 120, 240, 480, 960, 1920]);
  });

  it('never wait longer than an hour, and are forgotten an hour after the first', () => {
    const look = new CountedLimits([{ key: LIMITS[0].key, taken: 400, endsAt: plus(NOW, MINUTE) }], NOW);
    countFailure(look, LIMITS);
    expect(waitsUntil(look, LIMITS)).toEqual(plus(NOW, HOUR));
    const later = new CountedLimits(look.changed, plus(NOW, HOUR));
    expect(waitsUntil(later, LIMITS)).toBeNull();
    countFailure(later, LIMITS);
    expect(waitsUntil(later, LIMITS)).toBeNull();
  });

  it('those that were under way together do not lengthen a wait', () => {
    const look = new CountedLimits([{ key: LIMITS[0].key, taken: 19, endsAt: plus(NOW, HOUR) }], NOW);
    for (let time = 0; time < 5; time++) countFailure(look, LIMITS);
    expect(waitsUntil(look, LIMITS)).toEqual(plus(NOW, 30 * SECOND));
  });
});
