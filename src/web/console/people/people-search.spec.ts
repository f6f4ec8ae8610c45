import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readPeopleSearch } from './people-search.js';

const read = (text: string) => readPeopleSearch(text, { allowDrama: true });

describe('what is typed to find somebody', () => {
  it.each([
    ['ada', { words: 'ada', regionCodes: [], address: null, lastDigits: null }],
    ['  Ada   Example ', { words: 'Ada Example', regionCodes: [], address: null, lastDigits: null }],
    ['wales', { words: 'wales', regionCodes: ['wales'], address: null, lastDigits: null }],
    [
      'midlands',
      { words: 'midlands', regionCodes: ['east_midlands', 'west_midlands'], address: null, lastDigits: null },
    ],
    ['147', { words: '147', regionCodes: [], address: null, lastDigits: '147' }],
    ['•••• 147', { words: '•••• 147', regionCodes: [], address: null, lastDigits: '147' }],
    ['47', { words: '47', regionCodes: [], address: null, lastDigits: '47' }],
    ['900147', { words: '900147', regionCodes: [], address: null, lastDigits: '147' }],
    ['07700 900147', { words: '', regionCodes: [], address: '+447700900147', lastDigits: null }],
    ['Ada@Example.org', { words: '', regionCodes: [], address: 'ada@example.org', lastDigits: null }],
    ['', { words: '', regionCodes: [], address: null, lastDigits: null }],
  ])('%s', (typed, found) => {
    expect(read(typed)).toEqual(found);
  });

  it('is either a whole address or words', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (typed) => {
        const { address, words, lastDigits } = read(typed);
        expect(address === null || (words === '' && lastDigits === null)).toBe(true);
      }),
    );
  });
});
