import { fitsEverything } from './match-route.js';
import type { Route, RouteWhen } from './route.js';

/**
 * Positions in the order given, each later than the one before; null is a new one. What has room keeps its place, so that a
 * change of order changes few rows.
 */
export function arranged(positions: readonly (number | null)[]): readonly number[] {
  let last = -1;
  return positions.map((position, index) => {
    const next = positions.slice(index + 1).find((each) => each !== null) ?? last + 200;
    const wanted = position ?? Math.floor((Math.max(last, 0) + next) / 2);
    last = Math.max(wanted, last + 1);
    return last;
  });
}

/** Where a new route belongs among those in order: before the one of its trigger that fits everything. */
export function placeOf(when: RouteWhen, ordered: readonly Route[]): number {
  if (fitsEverything(when)) return ordered.length;
  const last = ordered.findIndex((route) => route.when.trigger === when.trigger && fitsEverything(route.when));
  return last === -1 ? ordered.length : last;
}

/**
 * The ids of all routes with some of them in a new order; null where these do not stand together as `was` says: somebody has
 * changed the list.
 */
export function reordered(
  all: readonly string[],
  was: readonly string[],
  wanted: readonly string[],
): readonly string[] | null {
  const at = all.indexOf(was[0] ?? '');
  const isThere = at !== -1 && was.every((id, index) => all[at + index] === id);
  const isSame =
    was.length === wanted.length && new Set(wanted).size === was.length && wanted.every((id) => was.includes(id));
  if (!isThere || !isSame) return null;
  return [...all.slice(0, at), ...wanted, ...all.slice(at + was.length)];
}
