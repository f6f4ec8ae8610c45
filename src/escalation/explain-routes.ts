import { fitsEverything, inOrder, missesOf } from './match-route.js';
import type { Route, RoutedEvent, RouteWhen } from './route.js';

/** What becomes of one route at one event. */
export interface ExplainedRoute<R extends Route> {
  readonly route: R;
  /** `not_reached`: it would fit or not, but one before it fits and does not go on. */
  readonly fate: 'fits' | 'misses' | 'not_reached';
  /** The conditions that do not hold; empty but for `misses`. */
  readonly misses: readonly (keyof RouteWhen)[];
}

/** Why each route is taken or not, in the order in which they are looked at. Says what `matchRoutes` does. */
export function explainRoutes<R extends Route>(routes: readonly R[], event: RoutedEvent): readonly ExplainedRoute<R>[] {
  let isOver = false;
  return inOrder(routes).map((route): ExplainedRoute<R> => {
    if (isOver) return { route, fate: 'not_reached', misses: [] };
    const misses = missesOf(route.when, event);
    if (misses.length > 0) return { route, fate: 'misses', misses };
    isOver = !route.continue;
    return { route, fate: 'fits', misses: [] };
  });
}

/** Of each route, in order: which one before it takes everything, so that it is never looked at; null: it is. */
export function hiddenBy(routes: readonly Route[]): readonly (number | null)[] {
  const ordered = inOrder(routes);
  return ordered.map(({ when }, at) => {
    const before = ordered.findIndex(
      (route, index) =>
        index < at && route.when.trigger === when.trigger && !route.continue && fitsEverything(route.when),
    );
    return before === -1 ? null : before;
  });
}
