import { describe, expect, it } from '@jest/globals';
import { dayKey, dayWords, lengthWords, listWords, timeWords } from './time-words.js';

const now = new Date('2026-11-21T03:11:40Z');

describe('time in words', () => {
  it.each([
    ['2026-11-21T02:58:00Z', '02:58'],
    ['2026-11-20T16:00:00Z', '16:00'],
    ['2026-11-20T14:00:00Z', 'Fri 20 Nov, 14:00'],
    ['2025-12-31T23:30:00Z', 'Wed 31 Dec 2025, 23:30'],
    ['2026-06-21T23:30:00Z', 'Mon 22 Jun, 00:30'],
  ])('%s is %s', (at, words) => {
    expect(timeWords(new Date(at), now)).toBe(words);
  });

  it('names days in London, not in UTC', () => {
    expect(dayKey(new Date('2026-06-21T23:30:00Z'))).toBe('2026-06-22');
    expect(dayWords(new Date('2026-06-21T23:30:00Z'), now)).toBe('Monday 22 June');
    expect(dayWords(new Date('2025-06-21T12:00:00Z'), now)).toBe('Saturday 21 June 2025');
  });

  it.each([
    [-5, '0 seconds'],
    [1_000, '1 second'],
    [9 * 60_000, '9 minutes'],
    [119 * 60_000, '119 minutes'],
    [3 * 3_600_000, '3 hours'],
    [50 * 3_600_000, '2 days'],
  ])('%d ms last %s', (long, words) => {
    expect(lengthWords(long)).toBe(words);
  });

  it('joins a list as a person would', () => {
    expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map(listWords)).toEqual(['', 'A', 'A and B', 'A, B and C']);
  });
});
