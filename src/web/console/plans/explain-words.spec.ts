import { describe, expect, it } from '@jest/globals';
import type { RouteWhen } from '../../../escalation/route.js';
import { fateWords } from './explain-words.js';
import { routeOf, typedRoute } from './route-form.js';
import { whenWords } from './route-words.js';

const NAMES: Readonly<Record<string, string>> = { wales: 'Wales', london: 'London', CFI: 'HMP Cardiff' };
const nameOf = (code: string): string | null => NAMES[code] ?? null;
const PLACE = {
  ...{ code: 'CFI', name: 'HMP Cardiff', setting: 'prison', jurisdiction: 'england_and_wales', regionCode: 'wales' },
  ...{ population: 'men', postcode: null },
};

describe('a route in plain words', () => {
  it.each<[RouteWhen, string]>([
    [{ trigger: 'reported' }, 'When a death is reported, anywhere'],
    [{ trigger: 'needs_help' }, 'When somebody on the way needs help, anywhere'],
    [{ trigger: 'verified', regions: [] }, 'When a death is verified and released, anywhere'],
    [
      { trigger: 'verified', regions: ['wales', 'london'], settings: ['prison'] },
      'When a death is verified and released in Wales or London, kind of place: prison',
    ],
    [
      { trigger: 'verified', facilities: ['CFI', 'XXX'], topics: ['ipp', 'women'] },
      'When a death is verified and released, at HMP Cardiff or XXX, topic: IPP or women',
    ],
    [
      { trigger: 'reported', childrenAffected: true, levels: ['national'] },
      'When a death is reported, as an alert to the whole country, where a child is affected',
    ],
    [
      { trigger: 'reported', childrenAffected: false },
      'When a death is reported, where no child is known to be affected',
    ],
  ])('%j: %s', (when, words) => {
    expect(whenWords(when, nameOf)).toBe(words);
  });

  it('says why it is taken or not', () => {
    expect(fateWords({ fate: 'fits', misses: [] }, false)).toBe('It fits, and nothing behind it is looked at.');
    expect(fateWords({ fate: 'fits', misses: [] }, true)).toBe('It fits, and those behind it are looked at too.');
    expect(fateWords({ fate: 'misses', misses: ['regions', 'topics'] }, true)).toBe(
      'It does not fit: it is for other regions and other topics.',
    );
    expect(fateWords({ fate: 'not_reached', misses: [] }, true)).toBe('It is not looked at: one before it fits.');
  });
});

describe('a route as a form', () => {
  const policyId = '0197c0de-0000-7000-8000-000000000001' as never;
  it.each<RouteWhen>([
    { trigger: 'reported' },
    { trigger: 'verified', regions: ['wales'], settings: ['prison'], facilities: ['CFI'], topics: ['women'] },
    { trigger: 'verified', levels: ['national'], childrenAffected: true },
    { trigger: 'needs_help', childrenAffected: false },
  ])('loses nothing of %j', (when) => {
    const route = { when, policyId, continue: true };
    expect(routeOf(typedRoute({ ...route, position: 1 }, nameOf), [PLACE])).toEqual({ ok: true, value: route });
  });

  it('says which line names no place', () => {
    const read = routeOf({ trigger: 'reported', policyId, facilities: 'Cardiff prison\nAtlantis' }, [PLACE]);
    expect(read).toEqual({
      ok: false,
      problems: [
        { field: 'when.facilities', problem: 'Line 2 names no place of the list, or several. Write its code.' },
      ],
    });
  });
});
