import { describe, expect, it } from '@jest/globals';
import { failureWords } from './failure-words.js';
import { capacityWords, presenceWords, wayWords, waysWords } from './person-words.js';
import type { WayRow } from './people-list.repository.js';

const now = new Date('2026-11-21T03:00:00Z');
const since = new Date('2026-11-04T12:00:00Z');
const text: WayRow = {
  ...{ channel: 'sms', verified: true, optedOut: false },
  ...{ failingSince: null, failureCode: null, checkSince: null },
};

describe('a way to reach somebody', () => {
  it.each<[string, Partial<WayRow>, string, string]>([
    ['works', {}, 'yes', 'texts arrive'],
    ['works, by call', { channel: 'voice' }, 'yes', 'calls arrive'],
    ['works, by e-mail', { channel: 'email' }, 'yes', 'e-mails arrive'],
    ['was never confirmed', { verified: false }, 'wait', 'text: not confirmed'],
    ['was ended with STOP', { optedOut: true, failingSince: since }, 'no', 'text: ended by the person'],
    [
      'is out of service',
      { failingSince: since, failureCode: '30005' },
      'bad',
      'text: number not in service, since Wednesday 4 November',
    ],
    ['has not been heard of', { checkSince: since }, 'later', 'text: not seen to work since Wednesday 4 November'],
  ])('%s', (_, change, shape, words) => {
    expect(wayWords({ ...text, ...change }, now)).toEqual({ shape, words });
  });

  it('is missing', () => {
    expect(waysWords([], now)).toEqual([{ shape: 'bad', words: 'no number, no address' }]);
  });

  it('is said once where two are alike', () => {
    expect(waysWords([text, text, { ...text, channel: 'voice' }], now)).toHaveLength(2);
  });
});

describe('why nothing arrives', () => {
  it.each([
    ['30005', 'number not in service'],
    ['30017', 'the network of the carrier was overloaded'],
    ['bounce_hard', 'the mail came back, there is no such mailbox'],
    ['12345', 'it does not work'],
    [null, 'it does not work'],
  ])('%s', (code, words) => {
    expect(failureWords(code)).toBe(words);
  });
});

describe('what somebody can take on', () => {
  it.each([
    [null, null, 'As often as needed, at any hour'],
    [1, null, 'At most 1 alert a week, at any hour'],
    [3, { from: '22:00', to: '07:00' }, 'At most 3 alerts a week, not 22:00 to 07:00'],
  ])('%s, %j', (maxAlertsPerWeek, quietHours, words) => {
    expect(capacityWords({ maxAlertsPerWeek, quietHours })).toBe(words);
  });

  it.each([
    ['active', null, null],
    ['active', new Date('2026-12-01T00:00:00Z'), 'away until Tuesday 1 December'],
    ['paused', new Date('2026-12-01T00:00:00Z'), 'paused until somebody says otherwise'],
    ['left', null, 'has left'],
  ] as const)('%s, away until %s', (status, awayUntil, words) => {
    expect(presenceWords({ status, awayUntil }, now)?.words ?? null).toBe(words);
  });
});
