/** The only source of "now". Decisions get the time handed in; nothing outside the adapter reads the system clock. */
export abstract class Clock {
  abstract now(): Date;
}

export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export function plus(at: Date, milliseconds: number): Date {
  return new Date(at.getTime() + milliseconds);
}
