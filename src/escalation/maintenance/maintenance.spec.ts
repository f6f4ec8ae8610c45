import { describe, expect, it } from '@jest/globals';
import { lookWhenHeld, whyNotUntil } from './maintenance.js';

const NOW = new Date('2026-11-21T03:00:00Z');
const hours = (count: number): Date => new Date(NOW.getTime() + count * 3_600_000);

describe('maintenance mode', () => {
  it.each([
    [0.01, null],
    [24, null],
    [24.01, 'Give a time within 24 hours. It can be set again then.'],
    [0, 'Give a time to come.'],
    [-1, 'Give a time to come.'],
  ])('for %p hours', (count, problem) => {
    expect(whyNotUntil(hours(count), NOW)).toBe(problem);
  });

  it('looks again each minute, at its end if that is sooner, and never at once', () => {
    const seconds = (count: number): Date => new Date(NOW.getTime() + count * 1_000);
    expect(lookWhenHeld(hours(1), NOW)).toEqual(seconds(60));
    expect(lookWhenHeld(seconds(40), NOW)).toEqual(seconds(40));
    for (const until of [NOW, hours(-1)]) expect(lookWhenHeld(until, NOW)).toEqual(seconds(1));
  });
});
