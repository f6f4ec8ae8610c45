import { describe, expect, it } from '@jest/globals';
import { failureOf } from './twilio-failure.js';
import { TwilioRefusal, TwilioSilence } from './twilio-http.js';

describe('what the provider refuses', () => {
  const internal = 'The provider had an internal error.';
  const fewer = 'The provider asks for fewer requests.';
  const account = 'The provider does not let this account do that; check the credentials and the base URL.';
  const strange = 'The provider refused the message for a reason we do not know.';
  it.each([
    ['too many requests', 429, 20429, 'try_later', { code: '20429', wholeSender: true, reason: fewer }],
    [
      'too many requests, without a code',
      429,
      null,
      'try_later',
      { code: 'http_429', wholeSender: true, reason: fewer },
    ],
    ['a number that sent STOP', 400, 21610, 'opted_out', { code: '21610' }],
    ['a number that is none', 400, 21211, 'bad_address', { code: '21211' }],
    ['its own error, that it names', 500, 20500, 'try_later', { code: '20500', wholeSender: false, reason: internal }],
    ['its own error', 500, null, 'try_later', { code: 'http_500', wholeSender: false, reason: internal }],
    ['its own error, with a code of nobody', 503, 99999, 'try_later', { code: '99999', wholeSender: false }],
    ['wrong credentials', 401, null, 'refused', { code: 'http_401', account: true, reason: account }],
    ['a closed door', 403, 99999, 'refused', { code: '99999', account: true, reason: account }],
    ['an address that leads nowhere', 404, null, 'refused', { code: 'http_404', account: true, reason: account }],
    ['an address that leads elsewhere', 300, null, 'refused', { account: true }],
    ['an address that moved', 399, null, 'refused', { account: true }],
    ['a request it dislikes', 400, null, 'try_later', { code: 'http_400', wholeSender: false, reason: strange }],
    ['a request it dislikes, with a code of nobody', 400, 99999, 'try_later', { code: '99999', reason: strange }],
    ['an answer that is none', 299, null, 'try_later', { code: 'http_299', reason: strange }],
  ] as const)('%s', (_what, status, code, kind, said) => {
    expect(failureOf(new TwilioRefusal(status, code, undefined))).toMatchObject({ kind, ...said });
  });

  it('a gateway that gave up waiting leaves it open', () => {
    expect(failureOf(new TwilioRefusal(504, null, undefined))).toEqual({
      kind: 'unsure',
      code: 'http_504',
      reason: 'The provider did not answer in time; it may have taken the message.',
    });
  });

  it.each([
    ['too many requests', 429, null, true],
    ['its own error', 503, null, true],
    ['its own error, that it names', 503, 20503, false],
    ['a request it dislikes', 400, null, false],
  ])('%s: for as long as it asks', (_what, status, code, wholeSender) => {
    expect(failureOf(new TwilioRefusal(status, code, 30_000))).toMatchObject({ retryAfterMs: 30_000, wholeSender });
    expect(failureOf(new TwilioRefusal(status, code, undefined))).not.toHaveProperty('retryAfterMs');
  });
});

describe('a provider that is silent', () => {
  it.each([
    ['was never reached', new TwilioSilence(false, false), 'try_later', 'no_connection'],
    ['was never reached in time', new TwilioSilence(false, true), 'try_later', 'no_connection'],
    ['may have taken it, and took too long', new TwilioSilence(true, true), 'unsure', 'timeout'],
    ['may have taken it, and hung up', new TwilioSilence(true, false), 'unsure', 'connection_lost'],
  ])('%s', (_what, silence, kind, code) => {
    const failure = failureOf(silence);
    expect(failure).toMatchObject({ kind, code, reason: expect.stringMatching(/^The .+\.$/) });
    if (failure.kind === 'try_later') expect(failure.wholeSender).toBe(false);
    else expect(failure.reason).toContain('may have taken the message');
  });

  it('is not what a defect of ours is', () => {
    expect(() => failureOf(new TypeError('x'))).toThrow(TypeError);
  });
});
