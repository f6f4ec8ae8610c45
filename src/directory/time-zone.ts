import { Temporal } from 'temporal-polyfill';

/** `Europe/London`, and whatever else both the machine and our calculations know; not `BST`, which only the machine does. */
export function isTimeZone(text: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
