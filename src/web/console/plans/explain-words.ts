import type { ExplainedRoute } from '../../../escalation/explain-routes.js';
import type { Route, RouteWhen } from '../../../escalation/route.js';
import { listWords } from '../words/time-words.js';

const MISSES: Readonly<Record<keyof RouteWhen, string>> = {
  trigger: 'something else that happens',
  regions: 'other regions',
  settings: 'other kinds of places',
  facilities: 'other places',
  levels: 'other alerts',
  topics: 'other topics',
  childrenAffected: 'another answer about children',
};

/** Why a route is taken or not: `It does not fit: it is for other regions and other topics.` */
export function fateWords({ fate, misses }: Pick<ExplainedRoute<Route>, 'fate' | 'misses'>, goesOn: boolean): string {
  switch (fate) {
    case 'fits':
      return goesOn
        ? 'It fits, and those behind it are looked at too.'
        : 'It fits, and nothing behind it is looked at.';
    case 'misses':
      return `It does not fit: it is for ${listWords(misses.map((miss) => MISSES[miss]))}.`;
    case 'not_reached':
      return 'It is not looked at: one before it fits.';
  }
}
