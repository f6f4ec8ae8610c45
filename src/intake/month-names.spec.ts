import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { PAGE_LANGUAGES } from '../kernel/language.js';
import { monthByName } from './month-names.js';
import { readClock, readDate } from './written-dates.js';

const TODAY = Temporal.PlainDate.from('2026-11-21');
const NUMBERS = Array.from({ length: 12 }, (_, index) => index + 1);

describe.each(PAGE_LANGUAGES)('months in %s', (language) => {
  it.each(['long', 'short'] as const)('are read as the calendars of the language write them (%s)', (month) => {
    for (const locale of [language, `${language}-u-nu-latn`]) {
      const names = NUMBERS.map((number) =>
        new Date(Date.UTC(2026, number - 1, 15, 12)).toLocaleDateString(locale, { month, timeZone: 'UTC' }),
      );
      expect(names.map((name) => monthByName(name))).toEqual(NUMBERS);
      expect(names.map((name) => monthByName(name.toLocaleUpperCase(language)))).toEqual(NUMBERS);
    }
  });

  it('are read as a date has them', () => {
    const names = NUMBERS.map((number) => {
      const parts = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' }).formatToParts(
        new Date(Date.UTC(2026, number - 1, 15, 12)),
      );
      return parts.find(({ type }) => type === 'month')?.value ?? '';
    });
    expect(names.map((name) => monthByName(name))).toEqual(NUMBERS);
  });
});

describe('a month', () => {
  it.each([
    ['تشرين الثاني', 11],
    ['كانون الأول', 12],
    ['آب', 8],
    ['جويلية', 7],
    ['październik', 10],
    ['pazdziernika', 10],
    ['Nëntor', 11],
    ['março', 3],
    ['اکتوبر', 10],
    ['x', null],
    ['اب جد', null],
    ['', null],
  ])('“%s” is %p', (typed, expected) => {
    expect(monthByName(typed)).toBe(expected);
  });
});

describe('digits as they are written elsewhere', () => {
  it('make a date', () => {
    const read = readDate({ day: '٢١', month: '١١', year: '٢٠٢٦' }, TODAY);
    expect(read).toEqual({ kind: 'day', day: TODAY });
    expect(readDate({ day: '\u200f۳', month: 'نومبر', year: undefined }, TODAY)).toMatchObject({ kind: 'day' });
  });

  it.each([
    ['١٤:٣٠', '14:30:00'],
    ['14h30', '14:30:00'],
    ['2 م', '14:00:00'],
    ['٢ ص', '02:00:00'],
    ['\u200f14:30', '14:30:00'],
  ])('make a time: %s', (typed, expected) => {
    expect(readClock(typed)?.toString()).toBe(expected);
  });
});
