import { describe, expect, it } from '@jest/globals';
import { leavingWords, removalObstacle } from './leaving-words.js';
import type { LeavingView } from './leaving.view.js';

const ada: LeavingView = {
  person: { id: '1', name: 'Ada', status: 'active' },
  ...{ waiting: 0, rotas: [], policies: [], hasAccount: false },
};
const all = (change: Partial<LeavingView>): string => leavingWords({ ...ada, ...change }).join(' ');

describe('what follows when somebody leaves', () => {
  it('is that nobody asks them, and what is kept goes after thirty days', () => {
    expect(leavingWords(ada)).toHaveLength(2);
    expect(all({})).toContain('kept for 30 days');
  });

  it.each<[string, Partial<LeavingView>, string]>([
    ['an alert', { waiting: 1 }, '1 alert waits for their answer'],
    ['several alerts', { waiting: 2 }, '2 alerts wait for their answer'],
    ['rotas', { rotas: ['Nights', 'Days'] }, 'They stand in Nights and Days: their turns there reach nobody'],
    ['a policy', { policies: ['Wales'] }, 'Wales names them'],
    ['an account', { hasAccount: true }, 'Their account stays.'],
  ])('names %s', (_, change, words) => {
    expect(all(change)).toContain(words);
  });
});

describe('what is in the way of taking somebody out', () => {
  it.each([
    [[], [], null],
    [['Nights'], [], 'Take them out of Nights first.'],
    [['Nights'], ['Wales'], 'Take them out of Nights and Wales first.'],
  ])('%j, %j', (rotas, policies, words) => {
    expect(removalObstacle({ rotas, policies })).toBe(words);
  });
});
