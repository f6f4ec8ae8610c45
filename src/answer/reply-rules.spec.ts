import { describe, expect, it } from '@jest/globals';
import { parseReply } from './parse-reply.js';

/** What a text means, the code of the alert aside. `words`: nobody can be sure, so it is kept and we ask. */
function meaning(text: string): string {
  const reply = parseReply(text, { openCodes: ['K7M4'] });
  return reply.kind === 'answer' ? reply.answer : reply.kind;
}

function table(rows: ReadonlyArray<readonly [text: string, meaning: string]>): void {
  it.each(rows)('%p → %s', (text, expected) => {
    expect(meaning(text)).toBe(expected);
  });
}

describe('from a distance', () => {
  table([
    ['remote, on my way', 'words'],
    ['I can come, or remote', 'words'],
    ['can come or remote', 'words'],
    ['maybe remote', 'words'],
    ["remote but I can't", 'words'],
    ['remote no', 'words'],
    ['no remote', 'words'],
    ['not remote', 'words'],
    ['but no remote', 'words'],
    ['remote and then a long story about my week and the car and all that', 'words'],
    ['K7M4 remote and then a long story about my week and the car and all that', 'remote'],
    ['ok from home', 'remote'],
    ['can from home', 'remote'],
    ['happy to help from home', 'remote'],
    ['he is from home', 'words'],
  ]);
});

describe('a no beside something else', () => {
  table([
    ["I can't be coming", 'cannot'],
    ['not coming, coming', 'cannot'],
    ['not available coming', 'cannot'],
    ["can't come, coming later", 'later'],
    ['no coming', 'words'],
    ['no, yes', 'words'],
    ['no ok', 'cannot'],
    ['not able, I can come', 'words'],
    ['no, on my way', 'words'],
  ]);
});

describe('a yes beside something else', () => {
  table([
    ['1 coming', 'attending'],
    ['ok coming', 'attending'],
    ['yes coming', 'attending'],
    ['she is coming', 'words'],
    ['maybe on my way', 'words'],
    ['he on my way', 'words'],
  ]);
});

describe('another hour', () => {
  table([
    ['1 but 2 hours', 'later'],
    ['1 but later', 'later'],
    ['1 but 20 minutes', 'later'],
    ['yes but half an hour', 'later'],
    ['yes but until 6', 'later'],
    ['yes but one hour', 'later'],
    ['I saw but 20 minutes', 'words'],
    ['but 2 hours', 'words'],
    ['there but at 6', 'words'],
    ['is it later', 'words'],
    ["can't until 6", 'later'],
    ['no at 6', 'later'],
    ['no 1 hour', 'later'],
    ['not at 6', 'words'],
    ['ok at 6', 'later'],
    ['coming at 6', 'later'],
    ['6pm coming', 'later'],
    ['available from 6pm', 'later'],
    ['6pm maybe', 'later'],
    ['an hour maybe', 'later'],
    ['an hour', 'later'],
    ['20 minutes', 'words'],
    ['can in 20 minutes', 'words'],
    ['can in an hour', 'words'],
  ]);
});

describe('a length of time, or a time of the day', () => {
  table([
    ['2h', 'later'],
    ['12hours', 'later'],
    ['yes 2h', 'later'],
    ['yes 1h', 'attending'],
    ['yes 1hr', 'attending'],
    ['yes 30m', 'attending'],
    ['at 1830', 'later'],
    ['at 2530', 'words'],
    ['at 99', 'words'],
    ['a pm', 'words'],
    ['an o clock', 'words'],
  ]);
});

describe('something that was meant as a code, or was not', () => {
  it.each([
    ['four letters that are no word, and a digit too few', 'ZZZZ yes', ['ZZZZ']],
    ['a letter too many', 'yes ABC12345', ['ABC12345']],
    ['longer than anybody mistypes', 'yes ABC123456', []],
    ['a number of three digits', 'yes 123', []],
    ['a number of five digits', 'yes 12345', []],
    ['five letters', 'yes BCDFG', []],
    ['a road by itself', 'yes M621', ['M621']],
    ['a road that leads somewhere', 'yes via M621', []],
  ])('%s: %p', (_what, text, unknown) => {
    expect(parseReply(text, { openCodes: ['K7M4'] })).toMatchObject({ answer: 'attending', unknown });
  });
});
