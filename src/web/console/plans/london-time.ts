import { Temporal } from 'temporal-polyfill';

/** What a field for day and time holds, `2026-11-21T02:30`, on the clocks of London; null when it is none. */
export function londonMoment(text: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/u.test(text)) return null;
  try {
    const wall = Temporal.PlainDateTime.from(text);
    if (wall.year < 1970 || wall.year > 2199) return null;
    return new Date(wall.toZonedDateTime('Europe/London').epochMilliseconds);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
