import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { PolicyId } from '../kernel/ids.js';
import { arranged, placeOf, reordered } from './arrange-routes.js';
import { explainRoutes, hiddenBy } from './explain-routes.js';
import { matchRoutes } from './match-route.js';
import type { Route, RoutedEvent, RouteWhen } from './route.js';

const EVENT: RoutedEvent = {
  ...{ trigger: 'verified', regionCode: 'wales', setting: 'prison', facilityCode: 'CFI', topics: ['women'] },
  ...{ childrenAffected: false, level: 'region_verified' },
};
const route = (position: number, when: Partial<RouteWhen>, goOn = false): Route => {
  const policyId = `p${String(position)}` as PolicyId;
  return { position, when: { trigger: 'verified', ...when }, policyId, continue: goOn };
};

describe('why a route is taken or not', () => {
  it.each<[string, Partial<RouteWhen>, (keyof RouteWhen)[]]>([
    ['everything', {}, []],
    ['its region', { regions: ['wales', 'london'] }, []],
    ['another region', { regions: ['london'] }, ['regions']],
    ['another trigger', { trigger: 'reported' }, ['trigger']],
    ['another kind of place', { settings: ['secure_hospital'] }, ['settings']],
    ['another place', { facilities: ['LEI'] }, ['facilities']],
    ['another topic', { topics: ['ipp'] }, ['topics']],
    ['another alert', { levels: ['national'] }, ['levels']],
    ['children', { childrenAffected: true }, ['childrenAffected']],
    ['several at once', { regions: ['london'], topics: ['ipp'] }, ['regions', 'topics']],
  ])('for %s', (_, when, misses) => {
    const [explained] = explainRoutes([route(1, when)], EVENT);
    expect([explained?.fate, explained?.misses]).toEqual([misses.length === 0 ? 'fits' : 'misses', misses]);
  });

  it('is not looked at behind one that fits and does not go on', () => {
    const routes = [route(3, {}), route(1, {}, true), route(2, { regions: ['wales'] }), route(4, {})];
    expect(explainRoutes(routes, EVENT).map(({ fate }) => fate)).toEqual([
      'fits',
      'fits',
      'not_reached',
      'not_reached',
    ]);
    expect(hiddenBy(routes)).toEqual([null, null, null, 2]);
  });

  it('says what the engine does', () => {
    const when = fc.record(
      { regions: fc.constantFrom(['wales'], ['london'], []), topics: fc.constantFrom(['women'], ['ipp']) },
      { requiredKeys: [] },
    );
    const routes = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), when, fc.boolean()), { maxLength: 6 });
    fc.assert(
      fc.property(routes, (all) => {
        const made = all.map(([position, condition, goOn]) => route(position, condition, goOn));
        const fits = explainRoutes(made, EVENT).filter(({ fate }) => fate === 'fits');
        const policyIds = [...new Set(fits.map((explained) => explained.route.policyId))];
        expect(policyIds).toEqual(matchRoutes(made, EVENT).policyIds);
      }),
    );
  });
});

describe('the order of routes', () => {
  it.each<[(number | null)[], number[]]>([
    [
      [100, 200, 900_000],
      [100, 200, 900_000],
    ],
    [
      [100, null, 900_000],
      [100, 450_050, 900_000],
    ],
    [
      [1, null, 2, 3],
      [1, 2, 3, 4],
    ],
    [
      [5, 5, 5],
      [5, 6, 7],
    ],
    [[null], [99]],
    [
      [900_000, null],
      [900_000, 900_100],
    ],
  ])('%j becomes %j', (positions, expected) => {
    expect(arranged(positions)).toEqual(expected);
  });

  it('is always one behind the other', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(1_000), { nil: null })), (positions) => {
        const made = arranged(positions);
        expect(made.every((position, index) => index === 0 || position > (made[index - 1] ?? 0))).toBe(true);
      }),
    );
  });

  it('puts a new one before what fits everything', () => {
    const all = [route(1, { trigger: 'reported' }), route(2, { regions: ['wales'] }), route(3, {})];
    expect(placeOf({ trigger: 'verified', regions: ['london'] }, all)).toBe(2);
    expect(placeOf({ trigger: 'needs_help', regions: ['london'] }, all)).toBe(3);
    expect(placeOf({ trigger: 'verified' }, all)).toBe(3);
  });

  it.each<[string[], string[], string[] | null]>([
    [
      ['b', 'c'],
      ['c', 'b'],
      ['a', 'c', 'b', 'd'],
    ],
    [
      ['a', 'b', 'c', 'd'],
      ['d', 'a', 'b', 'c'],
      ['d', 'a', 'b', 'c'],
    ],
    [['c', 'b'], ['b', 'c'], null],
    [['b', 'x'], ['x', 'b'], null],
    [['a', 'b'], ['a', 'a'], null],
    [[], [], null],
  ])('of %j as %j is %j', (was, wanted, expected) => {
    expect(reordered(['a', 'b', 'c', 'd'], was, wanted)).toEqual(expected);
  });
});
