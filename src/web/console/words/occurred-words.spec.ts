import { describe, expect, it } from '@jest/globals';
import { occurredWords } from './occurred-words.js';

const now = new Date('2026-11-21T03:11:40Z');
const at = (text: string | null): Date | null => (text === null ? null : new Date(text));

describe('when it happened, in words', () => {
  it.each([
    [null, null, 'unknown', null],
    ['2026-11-21T01:20Z', '2026-11-21T01:20Z', 'exact', 'at 01:20 on Saturday 21 November'],
    ['2026-11-20T00:00Z', '2026-11-20T23:59Z', 'day', 'on Friday 20 November'],
    ['2026-11-01T00:00Z', '2026-11-30T23:59Z', 'month', 'between Sunday 1 November and Monday 30 November'],
    [
      '2026-11-20T23:00Z',
      '2026-11-21T01:00Z',
      'range',
      'between 23:00 on Friday 20 November and 01:00 on Saturday 21 November',
    ],
    [null, '2026-11-21T01:00Z', 'range', 'before 01:00 on Saturday 21 November'],
    ['2026-11-21T01:00Z', null, 'range', 'after 01:00 on Saturday 21 November'],
  ])('%s to %s, %s', (from, to, precision, words) => {
    expect(
      occurredWords({ occurredEarliest: at(from), occurredLatest: at(to), occurredPrecision: precision }, now),
    ).toBe(words);
  });
});
