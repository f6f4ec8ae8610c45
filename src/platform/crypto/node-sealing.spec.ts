import { randomBytes } from 'node:crypto';
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
    expect(rotated.previousBlindIndexes('contact_method.address', 'a')).toEqual([
      sealing.blindIndex('contact_method.address', 'a'),
    ]);
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
