import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { HOUR, MINUTE, plus, SECOND } from '../kernel/clock.js';
import { MAX_TRIES, nextTry, type RetryState, TRY_WINDOW } from './retry-schedule.js';

const START = new Date('2026-11-22T02:31:00Z');
const state = (changes: Partial<RetryState>): RetryState => ({
  attempts: 1,
  firstTriedAt: START,
  now: START,
  random: 0,
  expiresAt: plus(START, HOUR),
  ...changes,
});
const waitOf = (changes: Partial<RetryState>) => {
  const next = nextTry(state(changes));
  return 'at' in next ? next.at.getTime() - (changes.now ?? START).getTime() : next.giveUp;
};

describe('the retry schedule', () => {
  it.each([
    [1, 1 * SECOND],
    [2, 5 * SECOND],
    [3, 20 * SECOND],
    [4, 'tries'],
  ])('after try %p waits %p', (attempts, wait) => {
    expect(waitOf({ attempts })).toBe(wait);
  });

  it('adds at most a quarter at random', () => {
    expect(waitOf({ attempts: 2, random: 0.999 })).toBeLessThanOrEqual(6.25 * SECOND);
  });

  it.each([
    ['30 s asked for beat our 1 s', 1, 30 * SECOND],
    ['2 s asked for beat our 20 s', 3, 2 * SECOND],
  ])('%s', (_, attempts, retryAfterMs) => {
    expect(waitOf({ attempts, retryAfterMs })).toBe(retryAfterMs);
  });

  it.each([
    ['after the second try, up to a quarter of our 5 s', { attempts: 2, random: 0.8 }, 6 * SECOND],
    ['on what is asked for, up to a quarter of our 1 s', { retryAfterMs: 30 * SECOND, random: 0.8 }, 30.2 * SECOND],
    [
      'on what is asked for, up to a quarter of that',
      { attempts: 3, retryAfterMs: 2 * SECOND, random: 0.8 },
      2.4 * SECOND,
    ],
    ['nothing, at the very end of the two minutes', { retryAfterMs: TRY_WINDOW }, TRY_WINDOW],
    ['nothing, when it would be too late by then', { expiresAt: plus(START, SECOND) }, 'expired'],
    ['nothing, when it is too late, whatever else', { attempts: 4, expiresAt: START }, 'expired'],
  ])('adds %s', (_what, changes, wait) => {
    expect(waitOf(changes)).toBe(wait);
  });

  it('does not hammer when the provider asks for no wait', () => {
    expect(waitOf({ retryAfterMs: 0 })).toBe(1 * SECOND);
  });

  it('gives up when the provider asks for more than the window', () => {
    expect(waitOf({ retryAfterMs: 3 * MINUTE })).toBe('window');
  });

  it('gives up when the message makes no sense any more', () => {
    expect(waitOf({ expiresAt: START })).toBe('expired');
    expect(waitOf({ attempts: 3, expiresAt: plus(START, 10 * SECOND) })).toBe('expired');
  });

  const states = fc.record({
    attempts: fc.integer({ min: 1, max: 10 }),
    sinceFirst: fc.integer({ min: 0, max: 5 * MINUTE }),
    retryAfterMs: fc.option(fc.integer({ min: 0, max: HOUR }), { nil: undefined }),
    random: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    untilExpiry: fc.integer({ min: -MINUTE, max: HOUR }),
  });

  it('never tries too often, too late, too soon, or what has expired', () => {
    fc.assert(
      fc.property(states, ({ attempts, sinceFirst, retryAfterMs, random, untilExpiry }) => {
        const now = plus(START, sinceFirst);
        const expiresAt = plus(now, untilExpiry);
        const next = nextTry({ attempts, firstTriedAt: START, now, retryAfterMs, random, expiresAt });
        if ('giveUp' in next) return;
        expect(attempts).toBeLessThan(MAX_TRIES);
        expect(next.at.getTime() - START.getTime()).toBeLessThanOrEqual(TRY_WINDOW);
        expect(next.at.getTime()).toBeGreaterThanOrEqual(now.getTime() + Math.max(retryAfterMs ?? 0, SECOND));
        expect(next.at.getTime()).toBeLessThan(expiresAt.getTime());
      }),
    );
  });

  it('waits longer from try to try', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (a, b) => {
          expect(waitOf({ attempts: 1, random: a })).toBeLessThan(Number(waitOf({ attempts: 2, random: b })));
          expect(waitOf({ attempts: 2, random: a })).toBeLessThan(Number(waitOf({ attempts: 3, random: b })));
        },
      ),
    );
  });

  it('ends: no run of failures has more than four tries', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })), (dice) => {
        let now = START;
        let tries = 1;
        for (;;) {
          const next = nextTry(state({ attempts: tries, now, random: dice.next().value as number }));
          if ('giveUp' in next) break;
          now = next.at;
          tries += 1;
        }
        expect(tries).toBe(MAX_TRIES);
      }),
    );
  });
});
