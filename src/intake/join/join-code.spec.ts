import { describe, expect, it } from '@jest/globals';
import { DAY, HOUR, MINUTE, plus } from '../../kernel/clock.js';
import type { ContactMethodId } from '../../kernel/ids.js';
import { type JoinCode, joinCodeState, mayTextFrom } from './join-code.js';

const SENT = new Date('2026-11-21T12:00:00Z');
const code = (more: Partial<JoinCode> = {}): JoinCode => ({
  ...{ id: 'c', addressIndex: 'i', joinContactId: 'mine' as ContactMethodId },
  ...{ sentAt: SENT, wrongTries: 0, usedAt: null, unused: 1, ...more },
});

describe('when a number may be texted again', () => {
  it.each<[string, JoinCode | null, number, number | null]>([
    ['never before: at once', null, 0, null],
    ['a minute later, not sooner', code(), MINUTE - 1, MINUTE],
    ['a minute later', code(), MINUTE, null],
    ['after two that nobody used', code({ unused: 2 }), MINUTE, null],
    ['after three that nobody used: in a day', code({ unused: 3 }), HOUR, DAY],
    ['a day later', code({ unused: 3 }), DAY, null],
    ['then one a day', code({ unused: 4 }), HOUR, DAY],
    ['once one was used, it is their own', code({ unused: 0, usedAt: SENT }), MINUTE, null],
  ])('%s', (_, before, after, from) => {
    expect(mayTextFrom(before, plus(SENT, after))).toEqual(from === null ? null : plus(SENT, from));
  });
});

describe('what a code is worth', () => {
  it.each<[string, JoinCode | null, string, number, string]>([
    ['none was sent', null, 'mine', 0, 'none'],
    ['to the same number for another offer', code(), 'other', 0, 'none'],
    ['fresh', code(), 'mine', 15 * MINUTE - 1, 'live'],
    ['a quarter of an hour later', code(), 'mine', 15 * MINUTE, 'expired'],
    ['five wrong tries later', code({ wrongTries: 5 }), 'mine', 0, 'spent'],
    ['used', code({ usedAt: SENT }), 'mine', 0, 'used'],
  ])('%s', (_, sent, contact, after, state) => {
    expect(joinCodeState(sent, contact, plus(SENT, after))).toBe(state);
  });
});
