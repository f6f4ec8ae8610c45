import { describe, expect, it } from '@jest/globals';
import { spokenCode } from './spoken-code.js';

describe('a code that is read out', () => {
  it('is spoken digit by digit, in its groups', () => {
    expect(spokenCode('4829 1700')).toEqual([
      { digits: '4829', words: 'four, eight, two, nine' },
      { digits: '1700', words: 'one, seven, zero, zero' },
    ]);
  });
});
