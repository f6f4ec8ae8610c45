import { describe, expect, it } from '@jest/globals';
import { dutyTroubleWords, onDutyWords } from './duty-words.js';

const now = new Date('2026-11-21T03:00:00Z');
const night = { from: new Date('2026-11-23T22:00:00Z'), to: new Date('2026-11-24T08:00:00Z') };

describe('who is on duty', () => {
  it.each([
    [[], 'bad', 'Nobody is on duty'],
    [['Ada'], 'yes', 'On duty: Ada'],
    [['Ada', 'Bren'], 'yes', 'On duty: Ada and Bren'],
  ])('%j', (on, shape, words) => {
    expect(onDutyWords({ on })).toEqual({ shape, words });
  });
});

describe('what is wrong with a rota', () => {
  it.each([
    ['nothing', [], [], []],
    ['one gap', [night], [], ['Nobody from Mon 23 Nov, 22:00 to Tue 24 Nov, 08:00.']],
    [
      'several',
      [night, night, night],
      [],
      ['Nobody from Mon 23 Nov, 22:00 to Tue 24 Nov, 08:00, and 2 more times within two weeks.'],
    ],
    ['somebody whom nothing reaches', [], ['Ada'], ['Ada will be on duty, and nothing reaches them.']],
  ])('%s', (_, gaps, unreachable, words) => {
    expect(dutyTroubleWords({ gaps, unreachable }, now)).toEqual(words);
  });
});
