import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isGsm7, segments, septets, toGsm7 } from './gsm7.js';

describe('GSM-7', () => {
  it.each([
    ['', 0],
    ['Vigil', 5],
    ["i'w gymryd", 10],
    ['à è é ì ò ù', 11],
    ['[x]', 5],
    ['€', 2],
    ['^{}\\[~]|€', 18],
    ['@£$¥ΔΦΓΛΩΠΨΣΘΞ', 14],
    ['\n\r', 2],
  ])('%p has %d septets', (text, expected) => {
    expect(septets(text)).toBe(expected);
    expect(isGsm7(text)).toBe(true);
  });

  it.each(['â', 'ŵ', 'ŷ', '’', '“', '–', '…', '\u00a0', '😀', 'ж', '\u001b', '`', 'ç', 'ï'])(
    '%p is outside',
    (text) => {
      expect(septets(text)).toBeNull();
      expect(isGsm7(text)).toBe(false);
    },
  );

  it('has 128 basic characters but the escape, and ten of the extension table', () => {
    const all = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code)).filter(isGsm7);
    expect(all.filter((each) => septets(each) === 1)).toHaveLength(127);
    expect(all.filter((each) => septets(each) === 2)).toHaveLength(10);
  });

  it.each([
    ['a'.repeat(160), 1],
    ['a'.repeat(161), 2],
    ['a'.repeat(306), 2],
    ['a'.repeat(307), 3],
    ['€'.repeat(80), 1],
    [`${'a'.repeat(152)}€${'a'.repeat(152)}`, 3],
    ['ŵ'.repeat(70), 1],
    ['ŵ'.repeat(71), 2],
    ['ŵ'.repeat(134), 2],
    [`${'ŵ'.repeat(66)}😀${'ŵ'.repeat(66)}`, 3],
    ['', 1],
  ])('counts segments as a carrier does (%#)', (text, expected) => {
    expect(segments(text)).toBe(expected);
  });

  it.each([
    ['Sŵn y tŷ', 'Swn y ty'],
    ['“Yorkshire – Humber’s”', '"Yorkshire - Humber\'s"'],
    ['caffè', 'caffè'],
    ['3 € 😀', '3 € ?'],
  ])('writes %s as %s', (text, expected) => {
    expect(toGsm7(text)).toBe(expected);
  });

  it('is always GSM-7 after folding, and unchanged where it was before', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = toGsm7(text);
        expect(isGsm7(folded)).toBe(true);
        expect(toGsm7(folded)).toBe(folded);
        if (isGsm7(text)) expect(segments(text)).toBe(segments(folded));
      }),
    );
  });
});
