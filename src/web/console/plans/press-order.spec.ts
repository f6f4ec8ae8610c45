import { describe, expect, it } from '@jest/globals';
import { pressOrder } from './press-order.js';

describe('the order of a list after a press', () => {
  it.each<[string, string[], string, string[]]>([
    ['up', ['b', 'c'], 'up c', ['a', 'c', 'b', 'd']],
    ['up, over the beginning of the page', ['b', 'c'], 'up b', ['b', 'a', 'c', 'd']],
    ['down, over its end', ['b', 'c'], 'down c', ['a', 'b', 'd', 'c']],
    ['the first cannot go up', ['b', 'c'], 'up a', ['a', 'b', 'c', 'd']],
    ['dragged', ['c', 'b'], 'moved', ['a', 'c', 'b', 'd']],
    ['one that is not there', ['b', 'c'], 'up x', ['a', 'b', 'c', 'd']],
  ])('%s', (_, order, press, expected) => {
    expect(pressOrder(['a', 'b', 'c', 'd'], order, press)).toEqual(expected);
  });
});
