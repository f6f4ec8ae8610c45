import { describe, expect, it } from '@jest/globals';
import { coordinatorWords, NOBODY, othersWords, reachedWords } from './region-words.js';

describe('how a region stands', () => {
  it.each([
    [0, 'bad', 'a text reaches nobody now'],
    [1, 'later', 'a text reaches 1 person now'],
    [2, 'later', 'a text reaches 2 people now'],
    [1_200, 'yes', 'a text reaches 1,200 people now'],
  ])('with %i', (byText, shape, words) => {
    expect(reachedWords({ byText })).toEqual({ shape, words });
  });

  it.each([
    [NOBODY, ''],
    [{ ...NOBODY, away: 2 }, '2 away'],
    [{ ...NOBODY, away: 2, paused: 1, unreached: 3 }, '2 away, 1 paused, 3 reached by nothing'],
  ])('%j', (counts, words) => {
    expect(othersWords(counts)).toBe(words);
  });

  it('with a coordinator whom nothing reaches', () => {
    expect(coordinatorWords({ name: 'Nadia', reached: true })).toEqual({ shape: 'yes', words: 'Nadia' });
    expect(coordinatorWords({ name: 'Nadia', reached: false }).shape).toBe('bad');
  });
});
