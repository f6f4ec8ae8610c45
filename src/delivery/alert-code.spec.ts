import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { ALERT_CODES, looksLikeCode, makeAlertCode } from './alert-code.js';

const ALPHABET = 'ACDEFHJKMNPRTVWXY34679';
const NONE: ReadonlySet<string> = new Set();

function everyCode(): string[] {
  const letters = Array.from(ALPHABET);
  return letters
    .flatMap((a) => letters.flatMap((b) => letters.flatMap((c) => letters.map((d) => a + b + c + d))))
    .filter((code) => /[A-Z]/.test(code) && /\d/.test(code))
    .filter((code) => !/^\d+[A-Z]+$/.test(code) && !/^[AM]\d{3}$/.test(code));
}

/** Gives the bytes in turn, then real ones. */
function bytes(...first: number[]): (size: number) => Uint8Array {
  return (size) => (first.length > 0 ? Uint8Array.from(first.splice(0, size)) : randomBytes(size));
}

describe('the code of an alert', () => {
  it('has four characters of the alphabet, a letter and a digit among them', () => {
    for (let i = 0; i < 2_000; i += 1) {
      const code = makeAlertCode(randomBytes, NONE);
      expect(code).toMatch(/^[ACDEFHJKMNPRTVWXY34679]{4}$/);
      expect(code).toMatch(/[A-Z]/);
      expect(code).toMatch(/\d/);
      expect(looksLikeCode(code)).toBe(true);
    }
  });

  it('throws away bytes that would favour some characters', () => {
    expect(makeAlertCode(bytes(255, 242, 250, 0, 17, 1, 241, 22), NONE)).toBe('A3C9');
  });

  it('is never four letters or four digits', () => {
    expect(makeAlertCode(bytes(0, 1, 2, 3, 17, 18, 19, 20, 0, 17, 0, 17), NONE)).toBe('A3A3');
  });

  it('is nothing that reads as a time, a distance, an ordinal or a road', () => {
    const unwanted = ['37HR', '4DAY', '346M', '49TH', 'A347', 'M643', 'K7M4'].flatMap((code) =>
      Array.from(code, (character) => ALPHABET.indexOf(character)),
    );
    expect(unwanted).not.toContain(-1);
    expect(makeAlertCode(bytes(...unwanted), NONE)).toBe('K7M4');
  });

  it('is not one that the phone got lately', () => {
    expect(makeAlertCode(bytes(0, 17, 0, 17, 0, 17, 0, 18), new Set(['A3A3']))).toBe('A3A4');
  });

  it('knows how many there are, and finds the last free one', () => {
    const all = everyCode();
    expect(all).toHaveLength(ALERT_CODES);
    expect(ALERT_CODES).toBe(115_945);
    const taken = new Set(all);
    taken.delete('K7M4');
    taken.add('of another kind');
    expect(makeAlertCode(randomBytes, taken)).toBe('K7M4');
  });

  it('says so when none is left', () => {
    expect(() => makeAlertCode(randomBytes, new Set(everyCode()))).toThrow(
      expect.objectContaining({ code: 'alert_codes_exhausted' }),
    );
  });

  it('is spread evenly', () => {
    const counts = new Map<string, number>();
    const rounds = 22_000;
    for (let i = 0; i < rounds; i += 1) {
      const first = makeAlertCode(randomBytes, NONE).charAt(0);
      counts.set(first, (counts.get(first) ?? 0) + 1);
    }
    // 22³ − 17³ = 5,735 codes begin with one letter, less 125 roads with A and with M; 3,740 with one digit.
    const beginning = (character: string): number =>
      /\d/.test(character) ? 3_740 : /[AM]/.test(character) ? 5_610 : 5_735;
    for (const character of ALPHABET) {
      const expected = (rounds * beginning(character)) / ALERT_CODES;
      expect(Math.abs((counts.get(character) ?? 0) - expected)).toBeLessThan(6 * Math.sqrt(expected));
    }
  });

  it.each(['K7M4', 'A3A3', '3AAA', 'A333'])('%s could be one', (text) => {
    expect(looksLikeCode(text)).toBe(true);
  });

  it.each(['', 'K7M', 'K7M44', 'k7m4', 'KAMA', '3467', 'K7MO', 'K7M0', 'B7M4', ' K7M4', 'K7M4\n', 'YES'])(
    '%p could not',
    (text) => {
      expect(looksLikeCode(text)).toBe(false);
    },
  );
});
