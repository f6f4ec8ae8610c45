import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatReceiptCode, makeReceiptCode, normaliseReceiptCode } from './receipt-code.js';

const keyed = fc.uint8Array({ minLength: 32, maxLength: 32 });

describe('the code a reporter comes back with', () => {
  it('is sixteen digits, the same for the same bytes', () => {
    fc.assert(
      fc.property(keyed, (bytes) => {
        const code = makeReceiptCode(bytes);
        expect(code).toMatch(/^\d{16}$/);
        expect(makeReceiptCode(Uint8Array.from(bytes))).toBe(code);
      }),
    );
  });

  it('keeps its leading zeros', () => {
    expect(makeReceiptCode(new Uint8Array(32))).toBe('0000000000000000');
    expect(makeReceiptCode(Uint8Array.from({ length: 32 }, (_, i) => (i === 31 ? 7 : 0)))).toBe('0000000000000007');
  });

  it('uses every byte', () => {
    const codes = Array.from({ length: 32 }, (_, at) =>
      makeReceiptCode(Uint8Array.from({ length: 32 }, (_each, i) => (i === at ? 1 : 0))),
    );
    expect(new Set(codes).size).toBe(32);
  });

  it('has every digit equally often in every place', () => {
    const rounds = 5_000;
    const counts = Array.from({ length: 16 }, () => new Array<number>(10).fill(0));
    for (let i = 0; i < rounds; i += 1) {
      const code = makeReceiptCode(createHash('sha256').update(String(i)).digest());
      Array.from(code).forEach((digit, place) => {
        const row = counts[place] ?? [];
        row[Number(digit)] = (row[Number(digit)] ?? 0) + 1;
      });
    }
    for (const row of counts) for (const count of row) expect(Math.abs(count - rounds / 10)).toBeLessThan(140);
  });

  it.each([0, 31, 33])('refuses %d bytes', (length) => {
    expect(() => makeReceiptCode(new Uint8Array(length))).toThrow('32 keyed bytes');
  });

  it.each([
    '4829 1730 5526 9081',
    '4829173055269081',
    '4829-1730-5526-9081',
    ' 4829 – 1730 – 5526 – 9081 ',
    '4829.1730.5526.9081',
    '48 29 17 30 55 26 90 81',
    '4829\u00a01730\u202f5526\n9081',
    '\u200f4829 1730\u200b 5526 9081\u200e',
    '4829−1730−5526−9081',
    '٤٨٢٩ ١٧٣٠ ٥٥٢٦ ٩٠٨١',
    '۴۸۲۹۱۷۳۰۵۵۲۶۹۰۸۱',
    '४८२९ १७३० ५५२६ ९०८१',
    '４８２９　１７３０　５５２６　９０８１',
    '(4829) [1730] “5526” 9081.',
  ])('reads %p', (typed) => {
    expect(normaliseReceiptCode(typed)).toBe('4829173055269081');
  });

  it.each([
    '',
    '4829',
    '4829 1730 5526 908',
    '4829 1730 5526 90811',
    '4829 1730 5526 908O',
    'my code is 4829 1730 5526 9081',
    '4829 1730 5526 9081'.padEnd(1_000, ' '),
  ])('refuses %p', (typed) => {
    expect(normaliseReceiptCode(typed)).toBeNull();
  });

  it('reads what it shows, and never throws', () => {
    fc.assert(
      fc.property(keyed, fc.string({ unit: 'binary' }), (bytes, noise) => {
        const code = makeReceiptCode(bytes);
        expect(formatReceiptCode(code)).toMatch(/^\d{4} \d{4} \d{4} \d{4}$/);
        expect(normaliseReceiptCode(formatReceiptCode(code))).toBe(code);
        const read = normaliseReceiptCode(noise);
        if (read !== null) expect(normaliseReceiptCode(read)).toBe(read);
      }),
    );
  });
});
