import { describe, expect, it } from '@jest/globals';
import { codeOf, VonageRefusal, VonageSilence } from './vonage-client.js';
import { VONAGE_ERROR_CODES, vonageDeliveryFailureOf, vonageFailureOf } from './vonage-errors.js';

const refusal = (status: number, code: number | null = null, aboutRecipient = false, wait?: number) =>
  vonageFailureOf(new VonageRefusal(status, code, aboutRecipient, wait));

describe('what the second provider refuses', () => {
  it.each([
    [401, null, { kind: 'refused', account: true, code: 'http_401' }],
    [402, 1070, { kind: 'refused', account: true, code: '1070' }],
    [403, null, { kind: 'refused', account: true }],
    [422, 1120, { kind: 'refused', code: '1120' }],
    [422, 1170, { kind: 'bad_address' }],
    [429, null, { kind: 'try_later', wholeSender: true }],
    [429, 1000, { kind: 'try_later', wholeSender: true, code: '1000' }],
    [500, 1030, { kind: 'try_later', wholeSender: false }],
    [503, null, { kind: 'try_later', wholeSender: false, code: 'http_503' }],
    [504, null, { kind: 'unsure' }],
    [422, 9999, { kind: 'try_later', wholeSender: false, code: '9999' }],
  ])('%s with code %s', (status, code, expected) => {
    expect(refusal(status, code)).toMatchObject(expected);
  });

  const ACCOUNT = 'The provider does not let this account do that; check key, secret and credit.';
  it.each([
    [401, null, ACCOUNT],
    [402, null, ACCOUNT],
    [403, null, ACCOUNT],
    [404, null, ACCOUNT],
    [403, 1060, 'The provider account is barred.'],
    [422, 1070, 'The credit of the provider account is used up.'],
    [400, null, 'The provider refused the text for a reason we do not know.'],
    [422, 1030, 'The provider had an internal error.'],
    [422, 1000, 'The provider asks for fewer requests.'],
    [422, 1170, 'The provider says that this is not a phone number.'],
    [422, 1190, 'The number is unknown or no longer in use.'],
    [504, null, 'The provider did not answer in time.'],
  ])('%s with code %s, in words: %s', (status, code, reason) => {
    expect(refusal(status, code)).toMatchObject({ reason });
  });

  it('is the number when it says so, and a pause as long as it asks', () => {
    expect(refusal(422, 1020, true)).toMatchObject({ kind: 'bad_address' });
    expect(refusal(422, 1020)).not.toHaveProperty('account');
    expect(refusal(429, null, false, 30_000)).toMatchObject({ retryAfterMs: 30_000 });
  });

  it('silence is told from silence after the request left; a defect of ours stays one', () => {
    expect(vonageFailureOf(new VonageSilence(false, false))).toMatchObject({ kind: 'try_later' });
    expect(vonageFailureOf(new VonageSilence(false, false))).toMatchObject({
      code: 'no_connection',
      wholeSender: false,
    });
    expect(vonageFailureOf(new VonageSilence(true, true))).toMatchObject({ kind: 'unsure', code: 'timeout' });
    expect(vonageFailureOf(new VonageSilence(true, false))).toMatchObject({ kind: 'unsure', code: 'connection_lost' });
    expect(() => vonageFailureOf(new TypeError('x'))).toThrow(TypeError);
  });

  it.each(VONAGE_ERROR_CODES)('%s means something, both at once and later', (code) => {
    expect(refusal(422, code).kind).not.toBe('unsure');
    const failure = vonageDeliveryFailureOf(String(code));
    expect(failure.kind).not.toBe('unknown');
    expect(failure.reason).toMatch(/^[A-Z].*\.$/);
  });

  it.each([
    ['1000', 'may_pass'],
    ['1030', 'may_pass'],
    ['1040', 'address'],
    ['1010', 'refused'],
    ['1060', 'refused'],
  ])('%s, later, is %s', (code, kind) => {
    expect(vonageDeliveryFailureOf(code)).toMatchObject({ kind, code });
  });

  it.each([
    [null, 'none'],
    ['77', '77'],
    ['x', 'x'],
  ])('%s, later, is unknown', (code, said) => {
    expect(vonageDeliveryFailureOf(code)).toMatchObject({ kind: 'unknown', code: said });
  });

  it.each([
    [{ type: 'https://developer.vonage.com/api-errors/messages#1120', title: 'Illegal' }, 1120],
    [{ type: 'https://developer.vonage.com/api-errors#unauthorized', title: 'Unauthorized' }, null],
    [{ title: 1240 }, 1240],
    [{ title: '1240' }, 1240],
    [{}, null],
    [null, null],
  ])('%j holds the code %s', (error, code) => {
    expect(codeOf(error)).toBe(code);
  });
});
