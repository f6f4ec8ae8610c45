import { type AppError, conflict } from '../kernel/app-error.js';
import { triggersWithoutFallback } from './match-route.js';
import type { Route } from './route.js';

/**
 * No change may take from a trigger its last route that fits everything: what happens somewhere that nobody thought of
 * would ask nobody. A system that is being set up has none yet. Throws AppError `fallback_required`.
 */
export function assertFallbackStays(before: readonly Route[], after: readonly Route[]): void {
  const without = triggersWithoutFallback(before);
  const lost = triggersWithoutFallback(after).filter((trigger) => !without.includes(trigger));
  if (lost.length > 0) throw fallbackRequired(lost);
}

function fallbackRequired(lost: readonly string[]): AppError {
  return conflict(
    'fallback_required',
    `Each trigger keeps a route that fits everything. There would be none for: ${lost.join(', ')}.`,
  );
}
