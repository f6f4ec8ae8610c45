import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isReviewDue, reviewDay } from './legal-hold.js';

const NOW = new Date('2026-11-21T02:30:00Z');

describe('when a legal hold is looked at again', () => {
  it.each<[string, string | null, string | null]>([
    ['a year on, where nobody says which day', null, '2027-11-21'],
    ['on the day that was asked for', '2027-02-01', '2027-02-01'],
    ['tomorrow at the earliest', '2026-11-22', '2026-11-22'],
    ['not today', '2026-11-21', null],
    ['not in the past', '2025-11-21', null],
    ['within twelve months', '2027-11-22', '2027-11-22'],
    ['not later', '2027-11-23', null],
  ])('%s', (_, wanted, expected) => {
    if (expected === null) expect(() => reviewDay(wanted, NOW)).toThrow(/within twelve months/u);
    else expect(reviewDay(wanted, NOW)).toBe(expected);
  });

  it.each([
    ['2026-11-20', true],
    ['2026-11-21', true],
    ['2026-11-22', false],
  ])('review on %s is due: %s', (reviewOn, due) => {
    expect(isReviewDue({ reviewOn }, NOW)).toBe(due);
  });

  it('is never due at the moment it is set, and always within a year and two days', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }), (now) => {
        const reviewOn = reviewDay(null, now);
        expect(isReviewDue({ reviewOn }, now)).toBe(false);
        expect(isReviewDue({ reviewOn }, new Date(now.getTime() + 367 * 86_400_000))).toBe(true);
      }),
    );
  });
});
