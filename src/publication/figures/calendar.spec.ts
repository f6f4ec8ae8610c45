import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lastQuarterOn, londonDay, nextPublicationDay, publicationDay } from './calendar.js';
import { periodName, readPeriod } from './period.js';

describe('when figures come out', () => {
  it.each([
    ['2026-11-02', '2026-11-02', '2026-12-07'],
    ['2026-11-01', '2026-10-05', '2026-11-02'],
    ['2026-11-21', '2026-11-02', '2026-12-07'],
    ['2027-01-01', '2026-12-07', '2027-01-04'],
    ['2027-03-01', '2027-03-01', '2027-04-05'],
  ])('on %s the last day was %s, the next is %s', (day, last, next) => {
    expect([publicationDay(day), nextPublicationDay(day)]).toEqual([last, next]);
  });

  it.each([
    ['2026-10-28', 2026, 2],
    ['2026-10-29', 2026, 3],
    ['2026-11-02', 2026, 3],
    ['2027-01-28', 2026, 3],
    ['2027-01-29', 2026, 4],
    ['2027-04-28', 2026, 4],
    ['2027-04-29', 2027, 1],
  ])('on %s the newest quarter is that of %i, number %i: four weeks after it ended', (day, year, quarter) => {
    expect(lastQuarterOn(day)).toEqual({ year, quarter });
  });

  it.each([
    ['2026-07-31T23:30:00Z', '2026-08-01'],
    ['2026-12-31T23:30:00Z', '2026-12-31'],
  ])('%s is %s there', (at, day) => {
    expect(londonDay(new Date(at))).toBe(day);
  });
});

describe('periods', () => {
  it.each([
    [{ year: 2026, first: 1, last: 4 }, '2026'],
    [{ year: 2026, first: 3, last: 3 }, '2026-Q3'],
    [{ year: 2026, first: 1, last: 3 }, '2026-Q1/Q3'],
    [{ year: 2027, first: 1, last: 1 }, '2027-Q1'],
  ])('%j is %s', (period, name) => {
    expect(periodName(period)).toBe(name);
    expect(readPeriod(name)).toEqual(period);
  });

  it('nothing comes sooner than four weeks after its quarter', () => {
    const days = fc.date({ min: new Date('2020-01-01'), max: new Date('2050-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (at) => {
        const day = londonDay(at);
        const { year, quarter } = lastQuarterOn(day);
        const ended = new Date(Date.UTC(year, quarter * 3, 1));
        expect(new Date(`${day}T12:00:00Z`).getTime() - ended.getTime()).toBeGreaterThan(28 * 86_400_000);
        expect(nextPublicationDay(day) > day).toBe(true);
      }),
    );
  });
});
