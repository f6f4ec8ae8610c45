import { describe, expect, it } from '@jest/globals';
import type { Bubble } from './outbox.view.js';
import { linkIn, quickAnswers } from './quick-answers.js';

const bubble = (text: string, more: Partial<Bubble> = {}): Bubble => ({
  id: 'm1',
  direction: 'out',
  channel: 'sms',
  text,
  at: new Date(0),
  language: 'en',
  ...more,
});

const wordsOf = (...bubbles: readonly Bubble[]): readonly string[] => quickAnswers(bubbles).map(({ words }) => words);

describe('answers ready to press', () => {
  it.each([
    [
      'Vigil: alert for Wales. Code K7M4. Reply K7M4 YES, LATER or NO. Details: x',
      ['K7M4 YES', 'K7M4 LATER', 'K7M4 NO', 'STOP'],
    ],
    [
      'Vigil: new report, Wales. Code W4PD. Reply W4PD YES to take it, NO to pass it on.',
      ['W4PD YES', 'W4PD NO', 'STOP'],
    ],
    ['Vigil: no code here', []],
  ])('%s', (text, words) => {
    expect(wordsOf(bubble(text))).toEqual(words);
  });

  it.each([
    [
      'cy',
      'Vigil: rhybudd ar gyfer Cymru. Cod C3TX. Atebwch C3TX IE, HWYRACH neu NA.',
      ['C3TX IE', 'C3TX HWYRACH', 'C3TX NA', 'STOP'],
    ],
    ['pl', 'Vigil: alert, Walia. Odpowiedz: C3TX TAK lub NIE.', ['C3TX TAK', 'C3TX NIE', 'STOP']],
  ] as const)('%s: %s', (language, text, words) => {
    expect(wordsOf(bubble(text, { language }))).toEqual(words);
  });

  it('offers keys for a call', () => {
    expect(wordsOf(bubble('Your code is K7M4. Press 1.', { channel: 'voice' }))).toEqual(['1', '2', '0']);
  });

  it('follows the newest page, not what the person wrote', () => {
    expect(wordsOf(bubble('Code K7M4. Reply K7M4 YES'), bubble('A6FX no', { direction: 'in' }))).toEqual([
      'K7M4 YES',
      'STOP',
    ]);
  });

  it.each([
    ['Details: https://vigil.example/r/8fQ2dLw7xNc3Rt5K', '/r/8fQ2dLw7xNc3Rt5K'],
    ['Details: http://localhost:3000/base/r/abc.', '/r/abc.'],
    ['nothing', null],
  ])('finds the page behind: %s', (text, path) => {
    expect(linkIn(text)).toBe(path);
  });
});
