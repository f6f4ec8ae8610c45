import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nthSmallest } from './nth-smallest.js';

describe('the value at a place', () => {
  it('is the one that sorting puts there, also where many are alike', () => {
    const values = fc.oneof(fc.array(fc.integer(), { minLength: 1 }), fc.array(fc.nat(3), { minLength: 1 }));
    fc.assert(
      fc.property(values, fc.nat(), (numbers, any) => {
        const place = any % numbers.length;
        expect(nthSmallest(Float64Array.from(numbers), place)).toBe([...numbers].sort((a, b) => a - b)[place]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is not asked for where there is none', () => {
    expect(() => nthSmallest(new Float64Array(), 0)).toThrow(RangeError);
    expect(() => nthSmallest(Float64Array.of(1), 1)).toThrow(RangeError);
  });
});
