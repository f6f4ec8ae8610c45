import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { EVEN_BYTES, EVEN_STEP, evenBody, evenLength, headBytes } from './even-length.js';

describe('the length of an answer', () => {
  it.each([
    [0, EVEN_BYTES],
    [EVEN_BYTES - 1, EVEN_BYTES],
    [EVEN_BYTES, EVEN_BYTES],
    [EVEN_BYTES + 1, EVEN_BYTES + EVEN_STEP],
    [EVEN_BYTES + EVEN_STEP + 1, EVEN_BYTES + 2 * EVEN_STEP],
  ])('%d bytes become %d', (bytes, even) => {
    expect(evenLength(bytes)).toBe(even);
  });

  it('is even, whatever it says in body and head, and the page stays as it is', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 300, unit: 'binary' }),
        fc.string({ maxLength: 300, unit: 'grapheme-ascii' }),
        (html, cookie) => {
          const headers = { 'set-cookie': [cookie, 'other=1'], 'content-type': 'text/html' };
          const body = evenBody(html, headers);
          expect(Buffer.byteLength(body) + headBytes(headers)).toBe(EVEN_BYTES);
          expect(body.startsWith(html)).toBe(true);
          expect(body.slice(html.length)).toMatch(/^<!--[A-Za-z0-9+/]*-->$/u);
        },
      ),
    );
  });

  it('is the same for the same page, of letters that cannot be packed', () => {
    expect(evenBody('', {})).toBe(evenBody('', {}));
    expect(gzipSync(evenBody('', {})).length).toBeGreaterThan(EVEN_BYTES / 2);
  });
});
