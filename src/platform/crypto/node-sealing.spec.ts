import { createCipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { AppError } from '../../kernel/app-error.js';
import { NodeSealing } from './node-sealing.js';
import { sameBytes } from './same-bytes.js';

const oldSecret = randomBytes(32);
const newSecret = randomBytes(48);
const sealing = new NodeSealing({ current: oldSecret, previous: [] });
const rotated = new NodeSealing({ current: newSecret, previous: [oldSecret] });
const stranger = new NodeSealing({ current: newSecret, previous: [] });
const place = { field: 'report.narrative', id: '0197aaaa' };

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
  return 'no error';
}

describe('sealing', () => {
  it('gives back every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), fc.uuid(), (text, id) => {
        const sealed = sealing.seal({ field: 'report.narrative', id }, text);
        expect(sealed).toMatch(/^v1\.[0-9a-f]{8}\.[\w-]+$/);
        expect(sealing.open({ field: 'report.narrative', id }, sealed)).toBe(
          Buffer.from(text, 'utf8').toString('utf8'),
        );
      }),
    );
  });

  it('never seals the same text the same way', () => {
    expect(sealing.seal(place, 'help')).not.toBe(sealing.seal(place, 'help'));
  });

  it('refuses a value with any bit changed', () => {
    const sealed = sealing.seal(place, 'he was fine on Tuesday');
    const [version = '', key = '', body = ''] = sealed.split('.');
    const bytes = Buffer.from(body, 'base64url');
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const altered = Buffer.from(bytes);
        altered.writeUInt8((altered.at(at) ?? 0) ^ flip, at);
        expect(codeOf(() => sealing.open(place, `${version}.${key}.${altered.toString('base64url')}`))).toBe(
          'sealed_unreadable',
        );
      }),
    );
  });

  it.each([
    ['moved to another row', { ...place, id: '0197bbbb' }],
    ['moved to another field', { ...place, field: 'report.contact_name' }],
  ])('refuses a value that was %s', (_what, elsewhere) => {
    const sealed = sealing.seal(place, 'text');
    expect(codeOf(() => sealing.open(elsewhere, sealed))).toBe('sealed_unreadable');
  });

  it.each(['', 'text', 'v1', 'v1.00000000.AAAA', 'v2.00000000.AAAA', 'v1..'])('refuses %p', (sealed) => {
    expect(codeOf(() => sealing.open(place, sealed))).toBe('sealed_unreadable');
  });

  it('says which field could not be read and nothing of its content', () => {
    expect(() => sealing.open(place, 'v1.00000000.c2VjcmV0')).toThrow(
      /^A stored value of report\.narrative cannot be read/,
    );
  });
});

describe('a rotation of the secret', () => {
  it('reads what the previous secret sealed, and seals under the new one', () => {
    expect(rotated.open(place, sealing.seal(place, 'text'))).toBe('text');
    expect(stranger.open(place, rotated.seal(place, 'text'))).toBe('text');
  });

  it('no longer reads it once the previous secret is gone', () => {
    expect(codeOf(() => stranger.open(place, sealing.seal(place, 'text')))).toBe('sealed_unreadable');
  });

  it('still checks old signatures and finds old indexes', () => {
    expect(rotated.previousMacs('link', 'a')).toEqual([sealing.mac('link', 'a')]);
    expect(rotated.previousBlindIndexes('report.receipt', 'a')).toEqual([sealing.blindIndex('report.receipt', 'a')]);
  });

  it('seals anew what is not under the present secret, and leaves the rest', () => {
    const old = sealing.seal(place, 'text');
    const renewed = rotated.sealAnew(place, old) ?? '';
    expect(stranger.open(place, renewed)).toBe('text');
    expect(rotated.sealAnew(place, renewed)).toBeNull();
    expect(codeOf(() => stranger.sealAnew(place, old))).toBe('sealed_unreadable');
  });

  it('knows what was made with a key that was kept, once the secret is gone', () => {
    const later = new NodeSealing({ current: newSecret, previous: [] });
    later.remember(rotated.keysToRetire());
    expect(later.previousBlindIndexes('report.receipt', 'a')).toEqual([sealing.blindIndex('report.receipt', 'a')]);
    expect(later.previousMacs('alert.link', 'a')).toEqual([sealing.mac('alert.link', 'a')]);
    expect(later.previousMacs('form-token', 'a')).toEqual([]);
  });

  it('does not look twice with a key whose secret it still has', () => {
    const both = new NodeSealing({ current: newSecret, previous: [oldSecret] });
    both.remember(rotated.keysToRetire());
    expect(both.previousMacs('alert.link', 'a')).toHaveLength(1);
  });
});

describe('the key for people’s numbers and addresses', () => {
  const NUMBER = '+447700900123';
  /** As before the key was used for it: HKDF and HMAC straight from the secret. */
  const derived = (info: string) => Buffer.from(hkdfSync('sha256', oldSecret, 'vigil', info, 32));
  const indexOf = (key: Buffer) => createHmac('sha256', key).update(NUMBER, 'utf8').digest('hex');

  it.each(['contact_method.address', 'inbound_text.from', 'kept_message.address'])(
    'is above the index of %s, and what was indexed before is still found',
    (purpose) => {
      const contacts = derived('contacts');
      const below = Buffer.from(hkdfSync('sha256', contacts, 'vigil', `index:${purpose}`, 32));
      expect(sealing.blindIndex(purpose, NUMBER)).toBe(indexOf(below));
      expect(sealing.previousBlindIndexes(purpose, NUMBER)).toEqual([indexOf(derived(`index:${purpose}`))]);
    },
  );

  it('opens a text’s number that was sealed before it came below that key, and seals it anew there', () => {
    const at = { field: 'inbound_text.from', id: '0197aaaa' };
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', derived(`field:${at.field}`), nonce);
    cipher.setAAD(Buffer.from(JSON.stringify(['v1', at.field, at.id])));
    const bytes = Buffer.concat([nonce, cipher.update(NUMBER, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    const before = `v1.${sealing.keyId}.${bytes.toString('base64url')}`;
    expect(sealing.open(at, before)).toBe(NUMBER);
    const renewed = sealing.sealAnew(at, before) ?? '';
    expect(sealing.open(at, renewed)).toBe(NUMBER);
    expect(sealing.sealAnew(at, renewed)).toBeNull();
  });
});

describe('keyed hashes', () => {
  it('differ by purpose, value and secret', () => {
    const all = [
      sealing.blindIndex('contact_method.address', 'a'),
      sealing.blindIndex('contact_method.address', 'b'),
      sealing.blindIndex('inbound.from', 'a'),
      stranger.blindIndex('contact_method.address', 'a'),
      sealing.mac('contact_method.address', 'a').toString('hex'),
    ];
    expect(new Set(all).size).toBe(all.length);
    expect(sealing.blindIndex('contact_method.address', 'a')).toBe(all[0]);
    expect(sealing.mac('link', 'a')).toHaveLength(32);
  });

  it('compare in constant time', () => {
    expect(sameBytes(sealing.mac('link', 'a'), sealing.mac('link', 'a'))).toBe(true);
    expect(sameBytes('abc', 'abd')).toBe(false);
    expect(sameBytes('abc', 'abcd')).toBe(false);
    expect(sameBytes('abc', Buffer.from('abc'))).toBe(true);
  });
});
