import { describe, expect, it } from '@jest/globals';
import { clockTime, longDay, longMonth } from './public-times.js';

const NIGHT = new Date('2026-07-04T23:52:00Z');

describe('a time on the public pages', () => {
  it.each([
    ['en', 'Sunday 5 July 2026', 'July 2026'],
    ['cy', 'Dydd Sul 5 Gorffennaf 2026', 'Gorffennaf 2026'],
    ['ar', 'الأحد، 5 يوليو 2026', 'يوليو 2026'],
    ['pl', 'niedziela, 5 lipca 2026', 'lipiec 2026'],
    ['pt', 'domingo, 5 de julho de 2026', 'julho de 2026'],
    ['ro', 'duminică, 5 iulie 2026', 'iulie 2026'],
    ['sq', 'e diel, 5 korrik 2026', 'korrik 2026'],
    ['ur', 'اتوار، 5 جولائی، 2026', 'جولائی 2026'],
  ] as const)(
    'is that of the custody, written as %s has it, with digits that can be dialled',
    (language, day, month) => {
      expect(longDay(NIGHT, language)).toBe(day);
      expect(longMonth(NIGHT, language)).toBe(month);
      expect(clockTime(NIGHT, language)).toBe('00:52');
    },
  );
});
