import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type ComparedFacts, compareFacts } from './compare.view.js';

const facts: ComparedFacts = {
  place: 'HMP Leeds',
  setting: 'Prison',
  region: 'Yorkshire',
  occurred: null,
  family: 'Told',
};
const fact = fc.option(fc.constantFrom('a', 'b'));
const anyFacts = fc.record({ place: fact, setting: fact, region: fact, occurred: fact, family: fact });

describe('two incidents side by side', () => {
  it.each<[string, Partial<ComparedFacts>, string]>([
    ['the same place', {}, 'same'],
    ['another place', { place: 'HMP Hull' }, 'differs'],
    ['a place that one of them does not know', { place: null }, 'not_known'],
  ])('%s', (_, change, likeness) => {
    const [row] = compareFacts(facts, { ...facts, ...change });
    expect(row).toMatchObject({ what: 'Place', likeness });
  });

  it('what neither knows says nothing', () => {
    expect(compareFacts(facts, facts).find(({ what }) => what === 'When it happened')?.likeness).toBe('not_known');
  });

  it('it does not matter which of them stands at the left', () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, (one, other) => {
        const likeness = (a: ComparedFacts, b: ComparedFacts) => compareFacts(a, b).map((row) => row.likeness);
        expect(likeness(one, other)).toEqual(likeness(other, one));
      }),
    );
  });
});
