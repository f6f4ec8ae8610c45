import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { HOUR, MINUTE, plus, SECOND } from '../kernel/clock.js';
import { afterTyping, freshCode, mayAskFrom, MOST_TRIES, type PinCode, pinState, sixDigits } from './pin-code.js';

const SENT = new Date('2026-11-21T02:30:00Z');
const code = (change: Partial<PinCode> = {}): PinCode => ({
  id: 'c1',
  sentAt: SENT,
  wrongTries: 0,
  usedAt: null,
  unused: 1,
  ...change,
});

describe('a code of six digits', () => {
  it.each([
    ['just sent', code(), 0, 'live'],
    ['with a second left', code(), 15 * MINUTE - SECOND, 'live'],
    ['of fifteen minutes ago', code(), 15 * MINUTE, 'expired'],
    ['typed wrong four times', code({ wrongTries: 4 }), 0, 'live'],
    ['typed wrong five times', code({ wrongTries: MOST_TRIES }), 0, 'spent'],
    ['that was typed right', code({ usedAt: SENT }), 0, 'used'],
  ])('%s', (_what, given, later, state) => {
    expect(pinState(given, plus(SENT, later))).toBe(state);
  });

  it.each([
    ['the first', null, 0, null],
    ['at once again', code(), 0, MINUTE],
    ['a second too soon', code(), MINUTE - SECOND, MINUTE],
    ['after a minute', code(), MINUTE, null],
    ['after one that was typed right', code({ usedAt: SENT, unused: 0 }), SECOND, MINUTE],
    ['after nine that nobody used', code({ unused: 9 }), MINUTE, null],
    ['after ten that nobody used', code({ unused: 10 }), MINUTE, 12 * HOUR],
    ['the next day', code({ unused: 10 }), 12 * HOUR, null],
  ])('another one may be asked for: %s', (_what, given, later, from) => {
    expect(mayAskFrom(given, plus(SENT, later))).toEqual(from === null ? null : plus(SENT, from));
  });

  it('counts those in a row that nobody used', () => {
    const before = [null, code(), code({ unused: 9 }), code({ unused: 10 }), code({ usedAt: SENT, unused: 0 })];
    const after = before.map((each) => freshCode(each, { id: 'c2', at: SENT }).unused);
    expect(after).toEqual([1, 2, 10, 1, 1]);
  });

  it('dies of the fifth wrong try, and not before, and the right one ends it', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 8 }), (typed) => {
        let now = code();
        for (const right of typed) {
          if (pinState(now, SENT) !== 'live') break;
          const [said, after] = afterTyping(now, right, SENT);
          const dead = !right && now.wrongTries === MOST_TRIES - 1;
          expect(said).toBe(right ? 'right' : dead ? 'spent' : 'wrong');
          expect(pinState(after, SENT)).toBe(right ? 'used' : dead ? 'spent' : 'live');
          now = after;
        }
        expect(now.wrongTries).toBeLessThanOrEqual(MOST_TRIES);
      }),
    );
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
