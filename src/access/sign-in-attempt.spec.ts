import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { plus, SECOND } from '../kernel/clock.js';
import { type AttemptState, CLEAN, judgeAttempt } from './sign-in-attempt.js';

const NOW = new Date('2026-11-21T01:52:00Z');

function after(failures: number): AttemptState {
  return judgeAttempt({ failedSignIns: failures - 1, lockedUntil: null }, false, NOW).next;
}

describe('a try to sign in', () => {
  it.each([
    [1, 0],
    [4, 0],
    [5, 30],
    [6, 60],
    [7, 120],
    [9, 480],
    [10, 900],
    [1000, 900],
  ])('after %i failures waits %i seconds', (failures, seconds) => {
    const { lockedUntil } = after(failures);
    expect(lockedUntil === null ? 0 : (lockedUntil.getTime() - NOW.getTime()) / SECOND).toBe(seconds);
  });

  it('is accepted when it is right and nothing is locked, and forgets nothing', () => {
    const state = { failedSignIns: 4, lockedUntil: plus(NOW, -1) };
    expect(judgeAttempt(state, true, NOW)).toEqual({ accepted: true, next: state });
  });

  it('during a lock is refused, right or wrong, and does not make it longer', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.integer({ min: 1, max: 900_000 }), (right, left) => {
        const state = { failedSignIns: 5, lockedUntil: plus(NOW, left) };
        const { accepted, next } = judgeAttempt(state, right, NOW);
        expect(accepted).toBe(false);
        expect(next).toBe(state);
      }),
    );
  });

  it('starts without a past', () => {
    expect(judgeAttempt(CLEAN, true, NOW).accepted).toBe(true);
  });
});
