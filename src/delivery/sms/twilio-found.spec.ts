import { describe, expect, it } from '@jest/globals';
import { lookUpResult, type Seen, sightingOf } from './twilio-found.js';
import { TwilioRefusal, TwilioSilence } from './twilio-http.js';

const refusal = (status: number): TwilioRefusal => new TwilioRefusal(status, null, undefined);

describe('what became of a message, when the provider is asked', () => {
  const found = (status: string, more: object = {}) => ({
    ...{ found: true, provider: 'twilio', providerId: 'SM1', status },
    ...more,
  });
  it.each([
    ['it has it', { sid: 'SM1', status: 'sent' }, found('sent')],
    ['it has it, with no error', { sid: 'SM1', status: 'delivered', errorCode: null }, found('delivered')],
    ['it has it, with an error of zero', { sid: 'SM1', status: 'delivered', errorCode: 0 }, found('delivered')],
    ['it has it, with an error that cannot be read', { sid: 'SM1', status: 'sent', errorCode: NaN }, found('sent')],
    [
      'it has it, and it failed',
      { sid: 'SM1', status: 'undelivered', errorCode: 30003 },
      found('undelivered', { failureCode: '30003' }),
    ],
    ['it has it in a state that is new to us', { sid: 'SM1', status: 'enchanted' }, { unknown: true }],
    ['it has one that may be ours', 'perhaps' as const, { unknown: true }],
    ['it has none', null, { found: false }],
  ])('%s', async (_what, seen, result) => {
    expect(await lookUpResult(false, () => Promise.resolve(seen))).toEqual(result);
  });

  it.each([
    ['asked by its own id, knows of none', true, refusal(404), { found: false }],
    ['asked for a list, does not know the account', false, refusal(404), { unknown: true }],
    ['asked by its own id, has an error', true, refusal(500), { unknown: true }],
    ['is silent', true, new TwilioSilence(true, true), { unknown: true }],
  ])('it %s', async (_what, byId, error, result) => {
    expect(await lookUpResult(byId, () => Promise.reject(error))).toEqual(result);
  });

  it('a defect of ours stays one', async () => {
    await expect(lookUpResult(true, () => Promise.reject(new TypeError('x')))).rejects.toThrow(TypeError);
  });
});

describe('which of the messages that look like ours is the one of half past two', () => {
  const HALF_PAST_TWO = new Date('2026-11-21T02:30:00Z');
  const one = (sid: string, dateCreated: Date | string): Seen & { dateCreated: Date | string } => {
    return { sid, status: 'sent', dateCreated };
  };
  it.each([
    ['the one of then', [one('SM1', new Date('2026-11-21T02:30:01Z'))], 'SM1'],
    ['the one of a minute before, since clocks differ', [one('SM1', new Date('2026-11-21T02:29:00Z'))], 'SM1'],
    ['the first that fits', [one('SM1', new Date('2026-11-21T01:00:00Z')), one('SM2', HALF_PAST_TWO)], 'SM2'],
    ['one whose date cannot be read', [one('SM1', 'soon')], 'SM1'],
    ['perhaps one of more than a minute before', [one('SM1', new Date('2026-11-21T02:28:59Z'))], 'perhaps'],
    ['perhaps one of three hours before', [one('SM1', new Date('2026-11-20T23:30:00Z'))], 'perhaps'],
    ['none of more than three hours before', [one('SM1', new Date('2026-11-20T23:29:59Z'))], null],
    ['none where there is none', [], null],
  ])('%s', (_what, alike, expected) => {
    const seen = sightingOf(alike, HALF_PAST_TWO);
    expect(typeof seen === 'object' ? (seen?.sid ?? null) : seen).toBe(expected);
  });
});
