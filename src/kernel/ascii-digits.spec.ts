import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { asciiDigits } from './ascii-digits.js';

describe('digits of every script', () => {
  it.each([
    ['٠١٢٣٤٥٦٧٨٩', '0123456789', 'Arabic'],
    ['۰۱۲۳۴۵۶۷۸۹', '0123456789', 'Persian, Urdu'],
    ['०१२३४५६७८९', '0123456789', 'Hindi'],
    ['০১২৩৪৫৬৭৮৯', '0123456789', 'Bengali'],
    ['੦੧੨੩੪੫੬੭੮੯', '0123456789', 'Punjabi'],
    ['０１２３４５６７８９', '0123456789', 'full width'],
    ['𝟎𝟏𝟗𝟘𝟙𝟡𝟶𝟿', '01901909', 'mathematical, several runs side by side'],
    ['K٧M٤ yes', 'K7M4 yes', 'in the middle of a text'],
    ['½ Ⅳ ②', '½ Ⅳ ②', 'no digits, though they are numbers'],
  ])('%s → %s (%s)', (typed, ascii) => {
    expect(asciiDigits(typed)).toBe(ascii);
  });

  it('leaves no other digit, and text without one as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const ascii = asciiDigits(text);
        expect(ascii).not.toMatch(/[^\P{Nd}0-9]/u);
        expect(asciiDigits(ascii)).toBe(ascii);
      }),
    );
  });
});
