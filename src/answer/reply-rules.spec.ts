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

describe('somebody under way', () => {
  table([
    ['on my way, 2 hours', 'attending'],
    ['on my way at 6', 'attending'],
  ]);
});

describe('a cry for help is not what somebody says who needs none', () => {
  table([
    ['not an emergency', 'words'],
    ['do not send help', 'words'],
    ['we need no help', 'words'],
    ['no, help', 'words'],
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
    ['a code behind a word that leads to roads', 'yes to X9Y3', ['X9Y3']],
    ['a code with a letter too many', 'yes N7X4Y', ['N7X4Y']],
  ])('%s: %p', (_what, text, unknown) => {
    expect(parseReply(text, { openCodes: ['K7M4'] })).toMatchObject({ answer: 'attending', unknown });
  });
});

describe('what might be a code, where something else stands beside it, is none', () => {
  it.each([
    ['two answers', 'yes K7MO later', { kind: 'answer', answer: 'later', unknown: [] }],
    ['no answer', 'K7MO', { kind: 'words', unknown: [] }],
    ['a doubt', 'maybe K7MO', { kind: 'words', unknown: [] }],
    ['a cry for help, which is heard anyway', 'help K7MO', { kind: 'answer', answer: 'needs_help', unknown: [] }],
  ])('%s: %p', (_what, text, expected) => {
    expect(parseReply(text, { openCodes: ['K7M4'] })).toMatchObject(expected);
  });
});

describe('several codes with an answer each', () => {
  it.each([
    ['a “thanks” beside one', 'K7M4 ok thanks, W7XD no', 'answers'],
    ['one answer too many', 'yes K7M4 no W7XD yes', 'words'],
    ['a code without an answer', 'K7M4 yes, W7XD no, X9Y3 what', 'words'],
  ])('%s: %p → %s', (_what, text, kind) => {
    expect(parseReply(text, { openCodes: ['K7M4', 'W7XD'] }).kind).toBe(kind);
  });
});

describe('a word alone', () => {
  it('is no STOP with a text of ours quoted below it', () => {
    const ours =
      'Vigil: alert for London. Code K7M4. Reply K7M4 YES, LATER or NO. Details: https://vigil.example/r/8fQ2dLw7';
    expect(meaning(`STOP\n> ${ours}`)).toBe('words');
  });

  it('is no politeness with a clear yes beside it', () => {
    expect(parseReply('ok yes', { openCodes: ['K7M4'] })).toMatchObject({ mayBePoliteness: false });
  });
});
