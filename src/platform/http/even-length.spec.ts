import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { evenLength, evenPacked, headBytes } from './even-length.js';

const EVEN = { least: 3_328, step: 256 } as const;
const { least: EVEN_BYTES, step: EVEN_STEP } = EVEN;

describe('the length of an answer', () => {
  it.each([
    [0, EVEN_BYTES],
    [EVEN_BYTES - 1, EVEN_BYTES],
    [EVEN_BYTES, EVEN_BYTES],
    [EVEN_BYTES + 1, EVEN_BYTES + EVEN_STEP],
    [EVEN_BYTES + EVEN_STEP + 1, EVEN_BYTES + 2 * EVEN_STEP],
  ])('%d bytes become %d', (bytes, even) => {
    expect(evenLength(bytes, EVEN)).toBe(even);
  });

  const texts = fc.oneof(
    fc.string({ maxLength: 300, unit: 'binary' }),
    fc.string({ minLength: 2_000, maxLength: 6_000, unit: 'grapheme-ascii' }),
  );

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('is even by %s, whatever it says in body and head, and the page stays as it is', (encoding, opened) => {
    fc.assert(
      fc.property(texts, fc.string({ maxLength: 600, unit: 'grapheme-ascii' }), (html, cookie) => {
        const headers = { 'set-cookie': [cookie, 'other=1'], 'content-type': 'text/html' };
        const packed = evenPacked(html, encoding, headers, EVEN);
        const whole = packed.length + headBytes(headers);
        expect([whole >= EVEN_BYTES, (whole - EVEN_BYTES) % EVEN_STEP]).toEqual([true, 0]);
        expect(opened(packed).toString()).toBe(Buffer.from(html).toString());
      }),
    );
  });

  it.each(['br', 'gzip'] as const)(
    'is the same for the same page, of bytes that cannot be packed again: %s',
    (encoding) => {
      expect(evenPacked('', encoding, {}, EVEN)).toEqual(evenPacked('', encoding, {}, EVEN));
      expect(gzipSync(evenPacked('', encoding, {}, EVEN)).length).toBeGreaterThan(EVEN_BYTES * 0.9);
    },
  );

  it('a gap of any size is filled', () => {
    for (let letters = EVEN_BYTES - 300; letters < EVEN_BYTES; letters += 1) {
      const headers = { x: 'y'.repeat(letters) };
      for (const [encoding, opened] of [['br', brotliDecompressSync] as const, ['gzip', gunzipSync] as const]) {
        const packed = evenPacked('<p>Calm.</p>', encoding, headers, EVEN);
        expect((packed.length + headBytes(headers) - EVEN_BYTES) % EVEN_STEP).toBe(0);
        expect(opened(packed).toString()).toBe('<p>Calm.</p>');
      }
    }
  });
});
