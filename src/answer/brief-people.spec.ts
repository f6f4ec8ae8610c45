import { describe, expect, it } from '@jest/globals';
import type { Answer } from '../escalation/standing.js';
import type { ResponderId } from '../kernel/ids.js';
import type { GivenAnswer } from './brief-facts.repository.js';
import { briefPeople } from './brief-people.js';

const given = (name: string, answer: Answer, minute: number): GivenAnswer => ({
  responderId: name as ResponderId,
  name,
  roles: ['local'],
  answer,
  at: new Date(Date.UTC(2026, 10, 21, 2, minute)),
});
const shown = (answers: readonly GivenAnswer[], owner = 'Zoe') =>
  briefPeople(answers, owner as ResponderId).map(
    ({ name, answer, isOwner }) => `${name} ${answer}${isOwner ? ' me' : ''}`,
  );

describe('who stands in the brief', () => {
  it('those who come first, then from afar, then later; each in their order', () => {
    const answers = [
      given('Ann', 'later', 1),
      given('Bob', 'remote', 2),
      given('Cas', 'attending', 9),
      given('Dan', 'attending', 4),
    ];
    expect(shown(answers, 'Cas')).toEqual(['Dan attending', 'Cas attending me', 'Bob remote', 'Ann later']);
  });

  it('nobody who said no or needs help', () => {
    expect(shown([given('Ann', 'cannot', 1), given('Bob', 'needs_help', 2)])).toEqual([]);
  });

  it('each person once, by the last word, in whatever order it is read', () => {
    const changed = [
      given('Ann', 'attending', 1),
      given('Ann', 'cannot', 5),
      given('Bob', 'later', 2),
      given('Bob', 'attending', 6),
    ];
    expect(shown(changed)).toEqual(['Bob attending']);
    expect(shown(changed.toReversed())).toEqual(['Bob attending']);
  });
});
