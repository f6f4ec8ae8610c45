import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DAY, plus } from '../../kernel/clock.js';
import type { PersonId } from '../../kernel/ids.js';
import { isToForget, type JoinStep, needsSomebody, refusalOf, vouchesMissing } from './decide-joining.js';
import { JOIN_STATUSES, type JoinStatus } from './join-request.js';

const NOW = new Date('2026-11-21T12:00:00Z');
const people = (...names: string[]) => names as PersonId[];

describe('what may be done with an offer', () => {
  it.each<[string, JoinStep, JoinStatus, PersonId[], string | null]>([
    ['nobody decides about what is not confirmed', 'vouch', 'unconfirmed', [], 'not_confirmed'],
    ['nor welcomes it, whoever vouches', 'welcome', 'unconfirmed', people('nadia', 'joe'), 'not_confirmed'],
    ['somebody vouches', 'vouch', 'waiting', [], null],
    ['another one vouches', 'vouch', 'waiting', people('nadia'), null],
    ['nobody is welcomed without a word', 'welcome', 'waiting', [], 'vouches_needed'],
    ['nor by the word of one', 'welcome', 'waiting', people('nadia'), 'vouches_needed'],
    ['nor by that of one who says it twice', 'welcome', 'waiting', people('nadia', 'nadia'), 'vouches_needed'],
    ['by the word of two', 'welcome', 'waiting', people('nadia', 'joe'), null],
    ['it is declined at any time', 'decline', 'waiting', [], null],
    ['or put off', 'postpone', 'waiting', people('nadia'), null],
    ['who is welcome is not welcomed again', 'welcome', 'welcomed', people('nadia', 'joe'), 'already_welcomed'],
    ['nor declined', 'decline', 'welcomed', people('nadia', 'joe'), 'already_welcomed'],
    ['what is declined stays so', 'vouch', 'declined', people('nadia'), 'already_declined'],
  ])('%s', (_, step, status, vouchedBy, code) => {
    expect(refusalOf(step, { status, vouchedBy })?.code ?? null).toBe(code);
  });

  it('never a welcome for whom fewer than two different people vouch', () => {
    const vouches = fc.array(fc.constantFrom(...people('nadia', 'joe', 'sam')));
    fc.assert(
      fc.property(vouches, fc.constantFrom(...JOIN_STATUSES), (vouchedBy, status) => {
        const open = refusalOf('welcome', { status, vouchedBy }) === null;
        expect(open).toBe(status === 'waiting' && new Set(vouchedBy).size >= 2);
        expect(vouchesMissing({ vouchedBy })).toBe(Math.max(0, 2 - new Set(vouchedBy).size));
      }),
    );
  });
});

describe('whether an offer needs somebody', () => {
  it.each<[JoinStatus, Date | null, boolean]>([
    ['waiting', null, true],
    ['waiting', NOW, true],
    ['waiting', plus(NOW, 1), false],
    ['unconfirmed', null, false],
    ['declined', null, false],
    ['welcomed', null, false],
  ])('%s, put off until %p: %p', (status, postponedUntil, needs) => {
    expect(needsSomebody({ status, postponedUntil }, NOW)).toBe(needs);
  });
});

describe('how long an offer is kept', () => {
  it.each<[JoinStatus, number, boolean]>([
    ['unconfirmed', 7 * DAY - 1, false],
    ['unconfirmed', 7 * DAY, true],
    ['declined', 30 * DAY - 1, false],
    ['declined', 30 * DAY, true],
    ['welcomed', 30 * DAY - 1, false],
    ['welcomed', 30 * DAY, true],
    ['waiting', 3_650 * DAY, false],
  ])('%s for %d ms: deleted is %p', (status, age, deleted) => {
    const since = plus(NOW, -age);
    const decidedAt = status === 'declined' || status === 'welcomed' ? since : null;
    const createdAt = decidedAt === null ? since : plus(since, -90 * DAY);
    expect(isToForget({ status, createdAt, decidedAt }, NOW)).toBe(deleted);
  });
});
