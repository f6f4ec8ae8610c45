import { describe, expect, it } from '@jest/globals';
import type { PageablePerson } from '../directory/person.js';
import type { ContactMethodId, ResponderId } from '../kernel/ids.js';
import type { Answer, RunAlert } from './standing.js';
import { type AskingContext, askedBefore, EXCLUSION_REASONS, reasonSentence, whyNotAsked } from './why-not-asked.js';

const ANN = 'ann' as ResponderId;
const THREE_AT_NIGHT = new Date('2026-11-22T03:00:00Z');
const SMS = { id: 'm' as ContactMethodId, channel: 'sms', verified: true, optedOut: false, failing: false } as const;
const AWAY = { from: new Date('2026-11-20T00:00:00Z'), to: new Date('2026-11-23T00:00:00Z') };
const NIGHT = { from: '22:00', to: '07:00', timeZone: 'Europe/London' };

function person(changes: Partial<PageablePerson> = {}): PageablePerson {
  return {
    id: ANN,
    name: 'Ann',
    regionCode: 'wales',
    language: 'en',
    status: 'active',
    roles: [],
    rules: null,
    quietHours: null,
    maxAlertsPerWeek: null,
    leave: [],
    conflicts: [],
    methods: [SMS],
    ...changes,
  };
}

/** Ann was asked in that round. */
function asked(round: number, answer: Answer | null, who = ANN): RunAlert {
  const answeredAt = answer === null ? null : THREE_AT_NIGHT;
  const status = answer === null ? 'waiting' : 'answered';
  return { responderId: who, round, step: 1, roles: [], status, answer, askedAt: new Date(0), answeredAt };
}

/** The second round of a run. */
function context(before: readonly RunAlert[], changes: Partial<AskingContext> = {}): AskingContext {
  return {
    now: THREE_AT_NIGHT,
    step: {},
    before: askedBefore(before, 2),
    facilityCode: 'LEI',
    alertsInSevenDays: 0,
    ...changes,
  };
}

describe('a person is left out', () => {
  it.each([
    ['who has left', person({ status: 'left' }), context([]), 'left'],
    ['who has paused alerts', person({ status: 'paused' }), context([]), 'paused'],
    ['who is on leave', person({ leave: [AWAY] }), context([]), 'unavailable'],
    ['for whom it is the wrong place', person({ conflicts: ['MDI', 'LEI'] }), context([]), 'unavailable'],
    ['whose places cannot be read any more', person({ conflicts: null }), context([]), 'unavailable'],
    ['who said no in the round before', person(), context([asked(1, 'cannot')]), 'said_cannot'],
    ['who comes already', person(), context([asked(1, 'attending')]), 'already_helping'],
    ['who was asked in this round', person(), context([asked(2, null)]), 'already_asked'],
    ['who said "later" in this round', person(), context([asked(2, 'later')]), 'already_asked'],
    ['without a number', person({ methods: [] }), context([]), 'no_usable_contact'],
    [
      'with a number not confirmed',
      person({ methods: [{ ...SMS, verified: false }] }),
      context([]),
      'no_usable_contact',
    ],
    [
      'who sent STOP and has nothing else',
      person({ methods: [{ ...SMS, optedOut: true }] }),
      context([]),
      'no_usable_contact',
    ],
    ['whose only number is dead', person({ methods: [{ ...SMS, failing: true }] }), context([]), 'no_usable_contact'],
    [
      'whom the step calls by voice alone',
      person(),
      context([], { step: { channels: ['voice'] } }),
      'no_usable_contact',
    ],
    ['in their quiet hours', person({ quietHours: NIGHT }), context([]), 'quiet_hours'],
    [
      'asked as often as agreed',
      person({ maxAlertsPerWeek: 3 }),
      context([], { alertsInSevenDays: 3 }),
      'weekly_limit',
    ],
    ['who wants no alerts at all', person({ maxAlertsPerWeek: 0 }), context([]), 'weekly_limit'],
    ['for the weightiest of several reasons', person({ status: 'paused', methods: [] }), context([]), 'paused'],
  ])('%s', (_who, who, when, reason) => {
    expect(whyNotAsked(who, when)).toBe(reason);
  });
});

describe('a person is asked', () => {
  it.each([
    ['who is active and can be reached', person(), context([])],
    ['who did not answer in the round before', person(), context([asked(1, null)])],
    ['who said "later" in the round before', person(), context([asked(1, 'later')])],
    ['who comes back from leave this minute', person({ leave: [{ ...AWAY, to: THREE_AT_NIGHT }] }), context([])],
    ['for another place than theirs', person({ conflicts: ['MDI'] }), context([])],
    ['while nobody knows the place', person({ conflicts: ['LEI'] }), context([], { facilityCode: null })],
    [
      'while nobody knows the place, though theirs cannot be read',
      person({ conflicts: null }),
      context([], { facilityCode: null }),
    ],
    ['when somebody else said no', person(), context([asked(2, 'cannot', 'bob' as ResponderId)])],
    [
      'in quiet hours that the step ignores',
      person({ quietHours: NIGHT }),
      context([], { step: { ignoresQuietHours: true } }),
    ],
    ['outside quiet hours', person({ quietHours: NIGHT }), context([], { now: new Date('2026-11-22T12:00:00Z') })],
    ['below the limit of the week', person({ maxAlertsPerWeek: 3 }), context([], { alertsInSevenDays: 2 })],
    ['who was only left out before in this round', person(), context([{ ...asked(2, null), status: 'excluded' }])],
  ])('%s', (_who, who, when) => {
    expect(whyNotAsked(who, when)).toBeNull();
  });
});

describe('every reason', () => {
  it.each(EXCLUSION_REASONS)('has a sentence: %s', (reason) => {
    expect(reasonSentence(reason)).toMatch(/^[A-Z][^.]+\.$/);
  });
});
