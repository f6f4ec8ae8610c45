import { describe, expect, it } from '@jest/globals';
import { parseReply } from './parse-reply.js';

describe('reading a reply', () => {
  it.each([
    ['one word again and again', 'no but '],
    ['no space at all', 'K7M4YES'],
    ['half a code', 'K7 M'],
    ['apostrophes', "a'a'"],
    ['marks only', '.,!'],
    ['quotes of ours', 'Vigil: '],
    ['links', 'https://'],
    ['characters that grow when they are taken apart', '\ufdfa'],
    ['halves of pictures', '\ud83d'],
    ['marks upon marks', '\u0301'],
    ['digits of another script', '\u0669\u{1d7ff}'],
  ])('takes no longer than the text is long: %s', (_, unit) => {
    const time = (length: number): number => {
      const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
      const before = performance.now();
      parseReply(text, { openCodes: ['K7M4', 'W7XD'] });
      return performance.now() - before;
    };
    time(1_600);
    expect(Math.min(time(1_600), time(1_600), time(1_600))).toBeLessThan(300);
    expect(Math.min(time(16_000), time(16_000), time(16_000))).toBeLessThan(3_000);
  });
});
