import { describe, expect, it } from '@jest/globals';
import { sign } from '../../../test/support/fake-twilio-wire.js';
import { TwilioSignature } from './twilio-signature.js';

const TOKEN = '12345678901234567890123456789012';
const SECOND_TOKEN = 'abcdefabcdefabcdefabcdefabcdefab';
const PATH = '/webhooks/twilio/status?m=0197a3c0-0000-7000-8000-000000000001';
const FIELDS = {
  MessageSid: `SM${'0'.repeat(32)}`,
  MessageStatus: 'delivered',
  To: '+447700900147',
  Body: 'Iâ & “yes”',
};

const check = (publicUrl: string, signature: string | undefined, pathAndQuery = PATH, params: object = FIELDS) =>
  new TwilioSignature(publicUrl, { authToken: TOKEN, secondaryAuthToken: SECOND_TOKEN }).isValid({
    signature,
    pathAndQuery,
    params: { ...params },
  });

describe("the provider's signature", () => {
  it("agrees with the example in the provider's documentation", () => {
    const params = {
      CallSid: 'CA1234567890ABCDE',
      Caller: '+14158675309',
      Digits: '1234',
      From: '+14158675309',
      To: '+18005551212',
    };
    const published = 'RSOYDt4T1cUTdK1PDd93/VVr8B8=';
    const pathAndQuery = '/myapp.php?foo=1&bar=2';
    const checker = new TwilioSignature('https://mycompany.com', { authToken: '12345', secondaryAuthToken: null });
    expect(checker.isValid({ signature: published, pathAndQuery, params })).toBe(true);
    expect(sign('12345', `https://mycompany.com${pathAndQuery}`, params)).toBe(published);
  });

  it.each(['http://localhost:3000', 'https://vigil.example', 'https://vigil.example:8443', 'https://x.example/vigil'])(
    'is taken for %s, with either token',
    (publicUrl) => {
      expect(check(publicUrl, sign(TOKEN, publicUrl + PATH, FIELDS))).toBe(true);
      expect(check(publicUrl, sign(SECOND_TOKEN, publicUrl + PATH, FIELDS))).toBe(true);
    },
  );

  it('is taken when the proxy leaves the path of the public address on', () => {
    const publicUrl = 'https://x.example/vigil';
    expect(check(publicUrl, sign(TOKEN, publicUrl + PATH, FIELDS), `/vigil${PATH}`)).toBe(true);
  });

  it.each([
    ['missing', undefined],
    ['empty', ''],
    ['made up', 'c2lnbmF0dXJl'],
    ['of another token', sign('another', `https://vigil.example${PATH}`, FIELDS)],
    ['of another address', sign(TOKEN, `https://evil.example${PATH}`, FIELDS)],
    ['of another query', sign(TOKEN, 'https://vigil.example/webhooks/twilio/status?m=x', FIELDS)],
    ['of other fields', sign(TOKEN, `https://vigil.example${PATH}`, { ...FIELDS, MessageStatus: 'failed' })],
    ['of fewer fields', sign(TOKEN, `https://vigil.example${PATH}`, {})],
  ])('is refused when it is %s', (_, signature) => {
    expect(check('https://vigil.example', signature)).toBe(false);
  });

  it('is refused once the secondary token is gone', () => {
    const rotated = new TwilioSignature('https://vigil.example', { authToken: TOKEN, secondaryAuthToken: null });
    const signature = sign(SECOND_TOKEN, `https://vigil.example${PATH}`, FIELDS);
    expect(rotated.isValid({ signature, pathAndQuery: PATH, params: FIELDS })).toBe(false);
  });

  it('is always refused where no provider is set', () => {
    const none = new TwilioSignature('https://vigil.example', null);
    const signature = sign('', `https://vigil.example${PATH}`, FIELDS);
    expect(none.isValid({ signature, pathAndQuery: PATH, params: FIELDS })).toBe(false);
  });
});
