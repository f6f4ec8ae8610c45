import { describe, expect, it } from '@jest/globals';
import type { ResponderId } from '../kernel/ids.js';
import { dutyNewcomers, namedBy } from './duty-newcomers.js';

const people = (...names: readonly string[]) => ({ participantIds: names as readonly ResponderId[] });

describe('whom a change of a rota puts on duty', () => {
  it.each([
    ['somebody new', ['ann'], [], [], ['ann']],
    ['somebody named by it', ['ann'], ['ann'], [], []],
    ['a member of its group', ['ann'], [], ['ann'], []],
    ['one of several', ['ann', 'bob', 'cas'], ['ann'], ['bob'], ['cas']],
    ['the same twice', ['ann', 'ann'], [], [], ['ann']],
    ['nobody', [], ['ann'], ['bob'], []],
  ])('%s', (_what, wanted, named, members, expected) => {
    expect(dutyNewcomers(wanted, { named, members })).toEqual(expected);
  });

  it('is named by its rotation and by its layers', () => {
    expect(namedBy({ rotation: people('ann'), layers: [{ rotation: people('bob', 'cas') }] })).toEqual([
      'ann',
      'bob',
      'cas',
    ]);
    expect(namedBy({ rotation: people('ann') })).toEqual(['ann']);
  });
});
