import { createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { MovableClock } from '../../../test/support/movable-clock.js';
import { BOUNCE_TYPES, bounceCode, bounceFailureOf, mailMessageId } from './bounce.js';
import { BounceSignature, type SignedBounce } from './bounce-signature.js';

const ID = '0197a3c0-0000-7000-8000-00000000000a';

describe('a mail that came back', () => {
  it.each(BOUNCE_TYPES)('%s: has a code, and the code means something', (type) => {
    expect(bounceFailureOf(bounceCode(type))).toMatchObject({ code: `bounce_${type}` });
  });

  it.each([null, 'bounce_other', 'toString', '30005'])('%p is no bounce', (code) => {
    expect(bounceFailureOf(code)).toBeNull();
  });

  it.each([
    ['our id', ID, ID],
    ['in capitals', ID.toUpperCase(), ID.toUpperCase()],
    ['with spaces around it', `  ${ID}\n`, ID],
    ['as the name of the mail', `<${ID}@vigil.example>`, ID],
    ['without the brackets', `${ID}@vigil.example`, ID],
    ['another mail', '<abc@mail.example>', null],
    ['something before our id', `x${ID}`, null],
    ['something behind our id', `${ID}x`, null],
    ['two places', `<${ID}@vigil.example>@evil.example`, null],
    ['a place with a space', `<${ID}@vigil .example>`, null],
    ['a place without an end', `<${ID}@${'a'.repeat(256)}>`, null],
    ['no place behind the sign', `<${ID}@>`, null],
    ['our id without its hyphens', ID.replaceAll('-', ''), null],
    ['nothing', '', null],
  ])('names %s', (_what, named, id) => {
    expect(mailMessageId(named)).toBe(id);
  });
});

describe('the signature of a report that a mail came back', () => {
  const NOW = new Date('2026-11-21T02:30:00Z');
  const secret = Buffer.from('a secret of 32 bytes, shared once');
  const body = Buffer.from('{"type":"hard"}');
  const seconds = (from: Date): string => String(from.getTime() / 1_000);
  const sign = (id: string, timestamp: string, key = secret): string =>
    `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest('base64')}`;
  const good: SignedBounce = { id: 'e1', timestamp: seconds(NOW), signature: sign('e1', seconds(NOW)), body };
  const at = (minutes: number): SignedBounce => {
    const timestamp = seconds(new Date(NOW.getTime() + minutes * 60_000));
    return { ...good, timestamp, signature: sign('e1', timestamp) };
  };
  const right = String(good.signature);

  it.each<[string, SignedBounce, boolean]>([
    ['is taken', good, true],
    ['is taken beside another, while the secret is changed', { ...good, signature: `v1,AAAA ${right}` }, true],
    ['is taken five minutes late', at(-5), true],
    ['is taken five minutes early, where a clock is wrong', at(5), true],
    ['is refused later than that', at(-5.1), false],
    ['is refused earlier than that', at(5.1), false],
    [
      'is refused when it is of another secret',
      { ...good, signature: sign('e1', seconds(NOW), Buffer.from('x')) },
      false,
    ],
    ['is refused for another report', { ...good, id: 'e2' }, false],
    ['is refused for other words', { ...good, body: Buffer.from('{"type":"soft"}') }, false],
    ['is refused without a version', { ...good, signature: right.slice(3) }, false],
    ['is refused when it is missing', { ...good, signature: undefined }, false],
    ['is refused without the id', { ...good, id: undefined }, false],
    ['is refused without the time', { ...good, timestamp: undefined }, false],
    ['is refused with a time in words', { ...good, timestamp: 'now', signature: sign('e1', 'now') }, false],
    [
      'is refused with more behind the time',
      { ...good, timestamp: `${seconds(NOW)} `, signature: sign('e1', `${seconds(NOW)} `) },
      false,
    ],
    [
      'is refused with more before the time',
      { ...good, timestamp: `+${seconds(NOW)}`, signature: sign('e1', `+${seconds(NOW)}`) },
      false,
    ],
    ['is refused behind ten others', { ...good, signature: `${'v1,AAAA '.repeat(10)}${right}` }, false],
  ])('%s', (_what, signed, valid) => {
    expect(new BounceSignature(secret, new MovableClock(NOW)).isValid(signed)).toBe(valid);
  });

  it('is refused where no secret is set', () => {
    expect(new BounceSignature(null, new MovableClock(NOW)).isValid(good)).toBe(false);
  });
});
