import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { PolicyId } from '../kernel/ids.js';
import { assertFallbackStays } from './change-routes.js';
import { triggersWithoutFallback } from './match-route.js';
import { type Route, TRIGGERS } from './route.js';

const policyId = 'p' as PolicyId;
const all = (trigger: Route['when']['trigger']): Route => ({
  position: 9,
  when: { trigger },
  policyId,
  continue: false,
});
const some = (trigger: Route['when']['trigger']): Route => ({ ...all(trigger), when: { trigger, regions: ['wales'] } });

function isTaken(before: readonly Route[], after: readonly Route[]): boolean {
  try {
    assertFallbackStays(before, after);
    return true;
  } catch {
    return false;
  }
}

describe('a change of the routes', () => {
  it.each([
    ['the first of an empty system', [], [some('verified')], true],
    ['one trigger set up after another', [all('reported')], [all('reported'), all('verified')], true],
    ['the last one deleted', [all('reported')], [], false],
    ['the last one narrowed', [all('reported')], [some('reported')], false],
    ['the last one given to another trigger', [all('reported')], [all('verified')], false],
    ['one of two deleted', [all('reported'), all('reported')], [all('reported')], true],
    ['a special one deleted', [all('reported'), some('reported')], [all('reported')], true],
  ] as [string, Route[], Route[], boolean][])('%s', (_what, before, after, taken) => {
    expect(isTaken(before, after)).toBe(taken);
  });

  it('that is refused says for which triggers nothing would be left', () => {
    expect(() => assertFallbackStays([all('reported'), all('verified')], [])).toThrow(
      expect.objectContaining({
        code: 'fallback_required',
        message: 'Each trigger keeps a route that fits everything. There would be none for: reported, verified.',
      }),
    );
  });

  it('never takes a way out from a trigger that had one', () => {
    const routes = fc.array(
      fc.tuple(fc.constantFrom(...TRIGGERS), fc.boolean()).map(([trigger, whole]) => (whole ? all : some)(trigger)),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(routes, routes, (before, after) => {
        const [without, lacking] = [triggersWithoutFallback(before), triggersWithoutFallback(after)];
        expect(isTaken(before, after)).toBe(lacking.every((trigger) => without.includes(trigger)));
      }),
    );
  });
});
