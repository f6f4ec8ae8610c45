import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { newPartsKey, openParts, PART_BYTES, sealParts } from './sealed-parts.js';

const key = newPartsKey();
const NAME = 'attachment 1 original';
const bytes = Buffer.alloc(3 * PART_BYTES + 5, 'a letter, ');

describe('bytes in sealed parts', () => {
  it.each([0, 1, PART_BYTES - 1, PART_BYTES, PART_BYTES + 1, 3 * PART_BYTES])('%d of them come back', (length) => {
    const some = bytes.subarray(0, length);
    const parts = sealParts(key, NAME, some);
    expect(parts).toHaveLength(Math.max(1, Math.ceil(length / PART_BYTES)));
    expect(openParts(key, NAME, parts)).toEqual(some);
  });

  it('any of them come back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (some) => {
        expect(openParts(key, NAME, sealParts(key, NAME, Buffer.from(some)))).toEqual(Buffer.from(some));
      }),
    );
  });

  const parts = sealParts(key, NAME, bytes);
  const altered = parts.map((part) => Buffer.from(part));
  altered[1]?.writeUInt8((altered[1][40] ?? 0) ^ 1, 40);
  const [first, second, third, last] = parts as [Buffer, Buffer, Buffer, Buffer];

  it.each<[what: string, parts: readonly Buffer[]]>([
    ['none at all', []],
    ['without the last part', [first, second, third]],
    ['without the first part', [second, third, last]],
    ['in another order', [second, first, third, last]],
    ['with a part twice', [first, second, second, third, last]],
    ['with one bit changed', altered],
    ['with a part that is cut off', [first, second, third, last.subarray(0, 20)]],
    ['with a part that is empty', [first, second, third, Buffer.alloc(0)]],
  ])('%s they open to nothing', (_what, given) => {
    expect(openParts(key, NAME, given)).toBeNull();
  });

  it('they open with their own key alone, and as what they are', () => {
    expect(openParts(newPartsKey(), NAME, parts)).toBeNull();
    expect(openParts(key, 'attachment 1 copy', parts)).toBeNull();
  });

  it('the same bytes are never sealed to the same', () => {
    expect(sealParts(key, NAME, bytes)[0]?.equals(first)).toBe(false);
  });
});
