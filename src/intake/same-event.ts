import { DAY, HOUR } from '../kernel/clock.js';

/** When something happened, as far as a source knows. */
export interface Window {
  readonly earliest: Date | null;
  readonly latest: Date | null;
  /** When we heard of it; bounds what is not known. */
  readonly reportedAt: Date;
}

/** Two windows that lie no further apart may be the same event (contract 8.18). */
export const SAME_EVENT_WITHIN = 72 * HOUR;

/** Where no time is given, the day before the report is assumed: people report what has just happened. */
const ASSUMED = DAY;

function bounds(window: Window): { readonly from: number; readonly to: number } {
  const to = window.latest ?? window.reportedAt;
  const from = window.earliest ?? new Date(Math.min(to.getTime(), window.reportedAt.getTime()) - ASSUMED);
  return { from: Math.min(from.getTime(), to.getTime()), to: to.getTime() };
}

/** Could both speak of one event, by their times? The place is compared elsewhere. */
export function mayBeSameEvent(a: Window, b: Window): boolean {
  const first = bounds(a);
  const second = bounds(b);
  const gap = Math.max(first.from, second.from) - Math.min(first.to, second.to);
  return gap <= SAME_EVENT_WITHIN;
}
