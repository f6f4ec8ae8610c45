import { describe, expect, it } from '@jest/globals';
import type { ResponderId } from '../kernel/ids.js';
import type { FoundPerson } from './resolve-targets.service.js';
import { type AskOrLeaveOut, firstOf } from './parts-of-step.js';

const person = (name: string): FoundPerson =>
  ({
    id: name as ResponderId,
    name,
    roles: ['local'],
    dutyUntil: name === 'Dora' ? '08:00' : undefined,
  }) as unknown as FoundPerson;

function found(asked: string, leftOut: string): AskOrLeaveOut {
  const all = (names: string) =>
    names
      .split(' ')
      .filter((name) => name !== '')
      .map(person);
  return { ask: all(asked), leaveOut: all(leftOut).map((each) => ({ person: each, reason: 'paused' as const })) };
}

/** `Ann Bob -Cat`: Cat is left out. */
const inWords = ({ ask, leaveOut }: AskOrLeaveOut) =>
  [...ask.map(({ id }) => id), ...leaveOut.map((each) => `-${each.person.id}`)].join(' ');

describe('a step of many people, asked two at a time', () => {
  it.each([
    ['few are asked at once', 'Ann Bob', '', 'Ann Bob', ''],
    ['the others follow', 'Ann Bob Cat Eve', '', 'Ann Bob', 'Cat Eve'],
    ['who is left out comes last', 'Ann Bob Cat', 'Fay', 'Ann Bob', 'Cat -Fay'],
    ['and fills what is free', 'Ann', 'Fay Gus', 'Ann -Fay', '-Gus'],
    ['a step may find only such', '', 'Fay Gus Hal', '-Fay -Gus', '-Hal'],
    ['or nobody', '', '', '', ''],
    ['who is on duty is asked first', 'Ann Bob Dora', '', 'Dora Ann', 'Bob'],
  ])('%s: %s, left out %s → %s; then %s', (_what, asked, leftOut, first, then) => {
    const { part, rest } = firstOf(found(asked, leftOut), 2);
    expect(inWords(part)).toBe(first);
    expect(rest.map(({ responderId, reason }) => `${reason === null ? '' : '-'}${responderId}`).join(' ')).toBe(then);
  });

  it('says of those who follow what the alert will need', () => {
    const { rest } = firstOf(found('Ann Bob Cat', 'Fay'), 2);
    expect(rest).toEqual([
      { responderId: 'Cat', roles: ['local'], reason: null },
      { responderId: 'Fay', roles: ['local'], reason: 'paused' },
    ]);
  });
});
