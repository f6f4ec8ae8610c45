import { createHash, createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { MovableClock } from '../../../test/support/movable-clock.js';
import { VonageSignature } from './vonage-signature.js';

const NOW = new Date('2026-11-21T02:30:00Z');
const SETTINGS = { apiKey: 'abcd1234', signatureSecret: 'a secret that only the two of us know' };
const BODY = Buffer.from('{"status":"delivered"}');
const hash = createHash('sha256').update(BODY).digest('hex');
const seconds = (minutesFromNow: number): number => NOW.getTime() / 1_000 + minutesFromNow * 60;
const claims = { iat: seconds(0), api_key: SETTINGS.apiKey, payload_hash: hash };
const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

function token(said: unknown = claims, head: unknown = { alg: 'HS256' }, secret = SETTINGS.signatureSecret): string {
  const signed = `${part(head)}.${part(said)}`;
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
}
const bearer = (...parts: Parameters<typeof token>): string => `Bearer ${token(...parts)}`;
const isValid = (authorization: string | undefined, body = BODY): boolean =>
  new VonageSignature(SETTINGS, new MovableClock(NOW)).isValid({ authorization, body });

describe('the signature of the second provider', () => {
  it.each([
    ['of now', bearer(), true],
    ['with a small “bearer”', `bearer ${token()}`, true],
    ['whose hash is in capitals', bearer({ ...claims, payload_hash: hash.toUpperCase() }), true],
    ['of a day and an hour ago, since it repeats for a day', bearer({ ...claims, iat: seconds(-25 * 60) }), true],
    ['of five minutes ahead, where a clock is wrong', bearer({ ...claims, iat: seconds(5) }), true],
    ['older than that', bearer({ ...claims, iat: seconds(-25 * 60 - 1) }), false],
    ['further ahead than that', bearer({ ...claims, iat: seconds(6) }), false],
    ['that is missing', undefined, false],
    ['that is empty', '', false],
    ['without “Bearer”', token(), false],
    ['with something before it', `x Bearer ${token()}`, false],
    ['with something behind it', `${bearer()}.x`, false],
    ['of another secret', bearer(claims, { alg: 'HS256' }, 'another'), false],
    ['by another way of signing', bearer(claims, { alg: 'none' }), false],
    ['without a way of signing', bearer(claims, null), false],
    ['of another account', bearer({ ...claims, api_key: 'other' }), false],
    ['over other words', bearer({ ...claims, payload_hash: hash.replace(/^./, 'g') }), false],
    ['over no words at all', bearer({ ...claims, payload_hash: undefined }), false],
    ['whose time is a word', bearer({ ...claims, iat: 'now' }), false],
    ['that claims nothing', bearer(null), false],
    ['that claims a word', bearer('x'), false],
  ])('%s: taken %p', (_what, authorization, valid) => {
    expect(isValid(authorization)).toBe(valid);
  });

  it('is refused for another body', () => {
    expect(isValid(bearer(), Buffer.from('{}'))).toBe(false);
  });

  it('is refused when what it claims is no JSON', () => {
    const signed = `${part({ alg: 'HS256' })}.${Buffer.from('{').toString('base64url')}`;
    const signature = createHmac('sha256', SETTINGS.signatureSecret).update(signed).digest('base64url');
    expect(isValid(`Bearer ${signed}.${signature}`)).toBe(false);
  });

  it('is refused where no second provider is set', () => {
    const none = new VonageSignature(null, new MovableClock(NOW));
    expect(none.isValid({ authorization: bearer(), body: BODY })).toBe(false);
  });
});
