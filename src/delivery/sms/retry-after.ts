import { SECOND } from '../../kernel/clock.js';

/** Seconds, or an HTTP date that is measured by the date of the answer itself (RFC 9110, 10.2.3); in milliseconds. */
export function retryAfterMs(asked: string | undefined, date: string): number | undefined {
  if (asked === undefined) return undefined;
  const seconds = Number(asked);
  const wait = Number.isFinite(seconds) ? seconds * SECOND : Date.parse(asked) - Date.parse(date);
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}
