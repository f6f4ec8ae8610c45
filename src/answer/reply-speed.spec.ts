import { describe, expect, it } from '@jest/globals';
import { parseReply } from './parse-reply.js';

/** Below this a time is noise. */
const LEAST_MS = 2;
/** Ten times the text takes ten times as long where each letter is read so often, and a hundred times where it grows. */
const TEN_TIMES_AND_NOISE = 40;

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
    /** Processor time, which does not depend on who else uses the machine. */
    const time = (length: number): number => {
      const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
      const before = process.cpuUsage();
      parseReply(text, { openCodes: ['K7M4', 'W7XD'] });
      const { user, system } = process.cpuUsage(before);
      return Math.max((user + system) / 1_000, LEAST_MS);
    };
    const fastest = (length: number): number => Math.min(time(length), time(length), time(length));
    time(1_600);
    expect(fastest(16_000) / fastest(1_600)).toBeLessThan(TEN_TIMES_AND_NOISE);
  });
});
