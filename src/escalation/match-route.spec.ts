import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { PolicyId } from '../kernel/ids.js';
import { matchRoutes, triggersWithoutFallback, withFallback } from './match-route.js';
import { type Route, type RoutedEvent, type RouteWhen, TRIGGERS } from './route.js';

const policy = (name: string): PolicyId => name as PolicyId;

const DEATH_IN_LEEDS: RoutedEvent = {
  trigger: 'verified',
  regionCode: 'yorkshire_and_the_humber',
  setting: 'prison',
  facilityCode: 'LEI',
  topics: ['ipp', 'mental_health'],
  childrenAffected: false,
  level: 'region_verified',
};

function route(position: number, when: Omit<RouteWhen, 'trigger'>, to: string, goOn = false): Route {
  return { position, when: { trigger: 'verified', ...when }, policyId: policy(to), continue: goOn };
}

const YORKSHIRE = route(1, { regions: ['yorkshire_and_the_humber'] }, 'yorkshire');
const IPP = route(0, { topics: ['ipp', 'women'] }, 'ipp', true);
const NATIONAL = route(9, {}, 'national');

describe('an event finds its policies', () => {
  it.each([
    ['by its region', [NATIONAL, YORKSHIRE], {}, ['yorkshire']],
    ['by the first that fits, also when stored later', [route(5, {}, 'late'), YORKSHIRE], {}, ['yorkshire']],
    ['by its topic, and then by the rest', [IPP, YORKSHIRE, NATIONAL], {}, ['ipp', 'yorkshire']],
    ['each once', [{ ...IPP, policyId: policy('yorkshire') }, YORKSHIRE], {}, ['yorkshire']],
    ['by one of several kinds of places', [route(1, { settings: ['police_custody', 'prison'] }, 'p')], {}, ['p']],
    ['by the very place', [route(1, { facilities: ['LEI'] }, 'leeds'), YORKSHIRE], {}, ['leeds']],
    ['by its level', [route(1, { levels: ['national'] }, 'all'), NATIONAL], { level: 'national' as const }, ['all']],
    ['by children', [route(1, { childrenAffected: true }, 'c'), NATIONAL], { childrenAffected: true }, ['c']],
    ['by there being none', [route(1, { childrenAffected: false }, 'no-c')], {}, ['no-c']],
    ['only when all of it fits', [route(1, { regions: ['wales'], topics: ['ipp'] }, 'w'), NATIONAL], {}, ['national']],
    ['by the last route, when the place is not known', [YORKSHIRE, NATIONAL], { regionCode: null }, ['national']],
    ['not for another kind of place', [route(1, { settings: ['police_custody'] }, 'p'), NATIONAL], {}, ['national']],
    ['not for another place', [route(1, { facilities: ['MDI'] }, 'm'), NATIONAL], {}, ['national']],
    ['also where a list is left empty', [route(1, { regions: [] }, 'open')], {}, ['open']],
    ['only among those of its trigger', [NATIONAL], { trigger: 'reported' as const }, []],
  ])('%s', (_how, routes, changes, expected) => {
    expect(matchRoutes(routes, { ...DEATH_IN_LEEDS, ...changes }).policyIds).toEqual(expected);
  });
});

describe('the fallback', () => {
  it.each([
    ['is reported where a region has no policy', [YORKSHIRE, NATIONAL], { regionCode: 'wales' }, true],
    ['is not, where it has one', [YORKSHIRE, NATIONAL], {}, false],
    ['is not, where a topic has one', [IPP, NATIONAL], {}, false],
    ['is, where only routes for everything fit', [route(0, {}, 'press', true), NATIONAL], {}, true],
  ])('%s', (_what, routes, changes, usedFallback) => {
    expect(matchRoutes(routes, { ...DEATH_IN_LEEDS, ...changes }).usedFallback).toBe(usedFallback);
  });

  it('is missing for triggers without a route that fits everything', () => {
    expect(triggersWithoutFallback([YORKSHIRE])).toEqual(['reported', 'verified', 'needs_help']);
    expect(triggersWithoutFallback([YORKSHIRE, NATIONAL])).toEqual(['reported', 'needs_help']);
  });

  it('is not one that is for children alone', () => {
    const [all, children] = [route(1, {}, 'all'), route(1, { childrenAffected: true }, 'children')];
    expect(triggersWithoutFallback([all])).not.toContain('verified');
    expect(triggersWithoutFallback([children])).toContain('verified');
  });

  it('is added behind the last, one for each trigger that has none, and ends the search', () => {
    const added = withFallback([NATIONAL, YORKSHIRE], policy('fallback')).slice(2);
    expect(added).toEqual([
      { position: 10, when: { trigger: 'reported' }, policyId: 'fallback', continue: false },
      { position: 11, when: { trigger: 'needs_help' }, policyId: 'fallback', continue: false },
    ]);
  });

  it('can be added behind the others, and then no event is without a policy', () => {
    const event = fc.record({
      trigger: fc.constantFrom(...TRIGGERS),
      regionCode: fc.constantFrom(null, 'wales', 'yorkshire_and_the_humber'),
      topics: fc.subarray(['ipp', 'women']),
    });
    fc.assert(
      fc.property(fc.subarray([YORKSHIRE, IPP, NATIONAL]), event, (routes, changes) => {
        const complete = withFallback(routes, policy('fallback'));
        expect(triggersWithoutFallback(complete)).toEqual([]);
        expect(complete.slice(0, routes.length)).toEqual(routes);
        const { policyIds } = matchRoutes(complete, { ...DEATH_IN_LEEDS, ...changes });
        expect(policyIds.length).toBeGreaterThan(0);
      }),
    );
  });
});
