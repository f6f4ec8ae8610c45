import { clockTime, dayKey, dayWords } from './time-words.js';

interface Occurred {
  readonly occurredEarliest: Date | null;
  readonly occurredLatest: Date | null;
  readonly occurredPrecision: string;
}

/** `on Saturday 21 November`, `between 23:00 on Friday 20 November and 01:00 on Saturday …`; null when not known. */
export function occurredWords(occurred: Occurred, now: Date): string | null {
  const { occurredEarliest: from, occurredLatest: to, occurredPrecision: precision } = occurred;
  const first = from ?? to;
  if (first === null) return null;
  if (precision === 'day' || precision === 'month') {
    if (from === null || to === null || dayKey(from) === dayKey(to)) return `on ${dayWords(first, now)}`;
    return `between ${dayWords(from, now)} and ${dayWords(to, now)}`;
  }
  if (from === null || to === null) return `${from === null ? 'before' : 'after'} ${moment(first, now)}`;
  return from.getTime() === to.getTime()
    ? `at ${moment(from, now)}`
    : `between ${moment(from, now)} and ${moment(to, now)}`;
}

function moment(at: Date, now: Date): string {
  return `${clockTime(at)} on ${dayWords(at, now)}`;
}
