import type { PolicyId } from '../kernel/ids.js';
import { type Route, type RoutedEvent, type RouteWhen, type Trigger, TRIGGERS } from './route.js';

export interface RouteMatch {
  /** In the order of the routes, each once. Empty only where a trigger has no route that fits everything. */
  readonly policyIds: readonly PolicyId[];
  /** Nothing was made for this place or kind of event, only routes that fit everything: a coordinator should know. */
  readonly usedFallback: boolean;
}

/** The first route that fits wins; one with `continue` lets the search go on behind it. */
export function matchRoutes(routes: readonly Route[], event: RoutedEvent): RouteMatch {
  const matched: Route[] = [];
  for (const route of inOrder(routes)) {
    if (missesOf(route.when, event).length > 0) continue;
    matched.push(route);
    if (!route.continue) break;
  }
  return {
    policyIds: [...new Set(matched.map((route) => route.policyId))],
    usedFallback: matched.every((route) => fitsEverything(route.when)),
  };
}

/** Triggers for which some event could find no policy at all. Must be empty before routes are stored. */
export function triggersWithoutFallback(routes: readonly Route[]): readonly Trigger[] {
  return TRIGGERS.filter((trigger) => !routes.some(({ when }) => when.trigger === trigger && fitsEverything(when)));
}

/** The routes with a last one that fits everything for each trigger that had none. */
export function withFallback(routes: readonly Route[], policyId: PolicyId): readonly Route[] {
  const last = Math.max(0, ...routes.map((route) => route.position));
  const added = triggersWithoutFallback(routes).map((trigger, index): Route => {
    return { position: last + 1 + index, when: { trigger }, policyId, continue: false };
  });
  return [...routes, ...added];
}

export function inOrder<R extends Route>(routes: readonly R[]): readonly R[] {
  return [...routes].sort((a, b) => a.position - b.position);
}

const FITS: Readonly<Record<keyof RouteWhen, (when: RouteWhen, event: RoutedEvent) => boolean>> = {
  trigger: (when, event) => when.trigger === event.trigger,
  regions: (when, event) => includes(when.regions, event.regionCode),
  settings: (when, event) => includes(when.settings, event.setting),
  facilities: (when, event) => includes(when.facilities, event.facilityCode),
  levels: (when, event) => includes(when.levels, event.level),
  topics: ({ topics }, event) => isOpen(topics) || event.topics.some((topic) => includes(topics, topic)),
  childrenAffected: ({ childrenAffected }, event) =>
    childrenAffected === undefined || childrenAffected === event.childrenAffected,
};
const CONDITIONS = Object.keys(FITS) as readonly (keyof RouteWhen)[];

/** Which of its conditions do not hold. Empty: the route fits. */
export function missesOf(when: RouteWhen, event: RoutedEvent): readonly (keyof RouteWhen)[] {
  return CONDITIONS.filter((condition) => !FITS[condition](when, event));
}

export function fitsEverything(when: RouteWhen): boolean {
  const lists = [when.regions, when.settings, when.facilities, when.topics, when.levels];
  return lists.every(isOpen) && when.childrenAffected === undefined;
}

function includes(wanted: readonly string[] | undefined, actual: string | null): boolean {
  return isOpen(wanted) || (actual !== null && wanted?.includes(actual) === true);
}

function isOpen(wanted: readonly string[] | undefined): boolean {
  return wanted === undefined || wanted.length === 0;
}
