import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { HOUR, MINUTE, plus, SECOND } from '../kernel/clock.js';
import type { AlertId, ResponderId } from '../kernel/ids.js';
import { type BriefCode, briefCodeState, mayAskFrom, MOST_TRIES, sixDigits, unusedWithNext } from './brief-code.js';

const SENT = new Date('2026-11-21T02:30:00Z');
const ALERT = 'a1' as AlertId;
const code = (change: Partial<BriefCode> = {}): BriefCode => ({
  id: 'c1',
  responderId: 'r1' as ResponderId,
  alertId: ALERT,
  sentAt: SENT,
  wrongTries: 0,
  usedAt: null,
  unused: 1,
  ...change,
});

describe('a code for the brief', () => {
  it.each([
    ['just sent', code(), 0, 'live'],
    ['with a second left', code(), 15 * MINUTE - SECOND, 'live'],
    ['of fifteen minutes ago', code(), 15 * MINUTE, 'expired'],
    ['typed wrong four times', code({ wrongTries: 4 }), 0, 'live'],
    ['typed wrong five times', code({ wrongTries: MOST_TRIES }), 0, 'spent'],
    ['that has opened', code({ usedAt: SENT }), 0, 'used'],
    ['for another alert', code({ alertId: 'a2' as AlertId }), 0, 'none'],
    ['that was never asked for', null, 0, 'none'],
  ])('%s', (_what, given, later, state) => {
    expect(briefCodeState(given, ALERT, plus(SENT, later))).toBe(state);
  });

  it.each([
    ['the first', null, 0, null],
    ['at once again', code(), 0, MINUTE],
    ['a second too soon', code(), MINUTE - SECOND, MINUTE],
    ['after a minute', code(), MINUTE, null],
    ['after one for another alert', code({ alertId: 'a2' as AlertId }), SECOND, MINUTE],
    ['after one that has opened', code({ usedAt: SENT, unused: 0 }), SECOND, MINUTE],
    ['after nine that nobody used', code({ unused: 9 }), MINUTE, null],
    ['after ten that nobody used', code({ unused: 10 }), MINUTE, 12 * HOUR],
    ['the next day', code({ unused: 10 }), 12 * HOUR, null],
  ])('another one may be asked for: %s', (_what, given, later, from) => {
    expect(mayAskFrom(given, plus(SENT, later))).toEqual(from === null ? null : plus(SENT, from));
  });

  it('counts those in a row that nobody used', () => {
    expect(
      [null, code(), code({ unused: 9 }), code({ unused: 10 }), code({ usedAt: SENT, unused: 0 })].map(unusedWithNext),
    ).toEqual([1, 2, 10, 1, 1]);
  });

  it.each([
    ['493071', '493071'],
    [' 493 071 ', '493071'],
    ['493-071', '493071'],
    ['49\u00a03071', '493071'],
    ['', null],
    ['49307', null],
    ['4930711', null],
    ['49307a', null],
    ['-493.071', null],
  ])('%j is read as %j', (typed, digits) => {
    expect(sixDigits(typed)).toBe(digits);
  });

  it('whatever is typed, only six digits are read', () => {
    fc.assert(fc.property(fc.string(), (typed) => /^\d{6}$/.test(sixDigits(typed) ?? '000000')));
  });
});
