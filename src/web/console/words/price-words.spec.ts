import { describe, expect, it } from '@jest/globals';
import { priceWords } from './price-words.js';

describe('what texts cost, about', () => {
  it.each<[number, number | null, string]>([
    [44, 4.2, ', about £1.85 at 4.2 p a segment'],
    [1, 4.25, ', about £0.04 at 4.25 p a segment'],
    [1, 0.5, ', less than a penny at 0.5 p a segment'],
    [30_000, 4, ', about £1,200.00 at 4 p a segment'],
    [0, 4.2, ''],
    [44, null, ''],
  ])('%d segments at %s', (segments, pence, words) => {
    expect(priceWords(segments, pence)).toBe(words);
  });
});
