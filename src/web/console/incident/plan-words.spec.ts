import { describe, expect, it } from '@jest/globals';
import { cameWords } from './plan-words.js';
import type { PlanStep } from './plan.view.js';

const step = (change: Partial<PlanStep>): PlanStep => ({
  number: 1,
  round: 1,
  state: 'to_come',
  at: new Date(0),
  whom: 'neighbours',
  came: null,
  about: 9,
  ignoresQuietHours: false,
  tells: false,
  skipped: null,
  ...change,
});
const came = { asked: 3, coming: 1, later: 0, cannot: 1, silent: 0, notReached: 1 };

describe('a step of the plan in words', () => {
  it.each([
    [step({}), 'If nobody answers: about 9 people.'],
    [step({ about: 1 }), 'If nobody answers: about 1 person.'],
    [step({ about: 0 }), 'If nobody answers: nobody, as things stand, and the step after it at once.'],
    [step({ about: null }), 'If nobody answers: whoever can be asked then.'],
    [step({ ignoresQuietHours: true }), 'If nobody answers: about 9 people. Quiet hours do not hold this step back.'],
    [step({ tells: true, about: 0 }), 'Another system is told; nobody is asked.'],
    [step({ state: 'empty' }), 'Nobody could be asked; the next step started at once.'],
    [step({ state: 'done', came }), '3 asked: 1 coming, 1 cannot and 1 not reached.'],
    [step({ state: 'now', came: { ...came, asked: 0, coming: 0, cannot: 0, notReached: 0 } }), '0 asked.'],
  ])('%#', (each, words) => {
    expect(cameWords(each)).toBe(words);
  });
});
