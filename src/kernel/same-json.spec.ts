import { describe, expect, it } from '@jest/globals';
import { orderedJson, sameJson } from './same-json.js';

describe('the same JSON', () => {
  it.each([
    [{ a: 1, b: { c: 2, d: [1, { e: 1, f: 2 }] } }, { b: { d: [1, { f: 2, e: 1 }], c: 2 }, a: 1 }, true],
    [[1, 2], [2, 1], false],
    [{ a: 1 }, { a: 1, b: undefined }, true],
    [undefined, undefined, true],
    [undefined, null, false],
    [{ a: '1' }, { a: 1 }, false],
    [{ '2': 1, '10': 2 }, { '10': 2, '2': 1 }, true],
  ])('%j and %j: %s', (one, other, same) => {
    expect(sameJson(one, other)).toBe(same);
  });

  it('does not mind a key called __proto__', () => {
    expect(orderedJson(JSON.parse('{"__proto__":{"a":1},"b":1}'))).toBe('{"__proto__":{"a":1},"b":1}');
  });
});
