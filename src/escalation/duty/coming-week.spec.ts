import { describe, expect, it } from '@jest/globals';
import type { DutyPlan } from '../../directory/duty-plan.js';
import type { PageablePerson } from '../../directory/person.js';
import type { ContactMethodId, ResponderId } from '../../kernel/ids.js';
import { comingWeek, dutyTrouble } from './coming-week.js';
import { dutyChanges } from './duty-changes.js';

describe('the coming week', () => {
  it.each([
    // 20 November 2026 is a Friday; in summer nine in London is eight UTC.
    ['is nothing on Thursday', '2026-11-19T23:00:00Z', null],
    ['is nothing before nine on Friday', '2026-11-20T08:59:59Z', null],
    ['is known from nine on Friday', '2026-11-20T09:00:00Z', '2026-11-23'],
    ['is known on Saturday before nine', '2026-11-21T08:00:00Z', '2026-11-23'],
    ['is the same on Sunday night', '2026-11-22T23:59:59Z', '2026-11-23'],
    ['is nothing on Monday', '2026-11-23T12:00:00Z', null],
    ['begins at nine in summer too', '2026-07-03T08:00:00Z', '2026-07-06'],
  ])('%s', (_what, now, week) => {
    expect(comingWeek(new Date(now))?.week ?? null).toBe(week);
  });

  it('ends with its Sunday, on the night of a clock change too', () => {
    expect(comingWeek(new Date('2026-03-20T12:00:00Z'))?.to).toEqual(new Date('2026-03-29T23:00:00Z'));
  });
});

const [ann, bob] = ['ann', 'bob'] as readonly string[] as [ResponderId, ResponderId];
const SMS = { id: 'm' as ContactMethodId, channel: 'sms', verified: true, optedOut: false, failing: false } as const;
const nobody = { name: 'x', regionCode: 'wales', language: 'en', roles: [], rules: null, quietHours: null } as const;
const person = (id: ResponderId, more: Partial<PageablePerson> = {}): PageablePerson => {
  const rest = { maxAlertsPerWeek: null, leave: [], conflicts: [], methods: [SMS], status: 'active' as const };
  return { ...nobody, ...rest, id, ...more };
};
const WEEK = { from: new Date('2026-11-20T09:00:00Z'), to: new Date('2026-11-30T00:00:00Z') };

describe('a rota in these days', () => {
  const rotation = { kind: 'daily', handoverAt: '09:00', participantIds: [ann, bob], startsOn: '2026-11-01' } as const;
  const onLeave = (id: ResponderId, from = 24, to = 26) => ({
    ...{ responderId: id, kind: 'leave' as const },
    ...{ from: new Date(`2026-11-${from}T00:00:00Z`), to: new Date(`2026-11-${to}T00:00:00Z`) },
  });
  const twiceAway = (): DutyPlan => {
    return { ...plan(ann, bob), absences: [ann, bob].flatMap((id) => [onLeave(id), onLeave(id, 27, 28)]) };
  };
  const plan = (...away: readonly ResponderId[]): DutyPlan => {
    const rota = { timeZone: 'Europe/London', rotation };
    return { rota, overrides: [], schedules: [], swaps: [], absences: away.map((id) => onLeave(id)) };
  };
  const both = [person(ann), person(bob)];
  it.each([
    ['is in order', plan(), both, null],
    ['is in order while somebody stands in', plan(ann), both, null],
    ['has one gap while everybody is away', plan(ann, bob), both, { gaps: 1, unreachable: [] }],
    ['has two gaps when everybody is away twice', twiceAway(), both, { gaps: 2, unreachable: [] }],
    [
      'has a gap, and somebody without a number',
      plan(ann, bob),
      [person(ann), person(bob, { methods: [] })],
      { gaps: 1, unreachable: [bob] },
    ],
    [
      'has somebody without a number',
      plan(),
      [person(ann), person(bob, { methods: [] })],
      { gaps: 0, unreachable: [bob] },
    ],
    [
      'has somebody whose number is not confirmed',
      plan(),
      [person(ann), person(bob, { methods: [{ ...SMS, verified: false }] })],
      { gaps: 0, unreachable: [bob] },
    ],
    [
      'has somebody who paused',
      plan(),
      [person(ann, { status: 'paused' }), person(bob)],
      { gaps: 0, unreachable: [ann] },
    ],
    ['has somebody who is not in the list any more', plan(), [person(ann)], { gaps: 0, unreachable: [bob] }],
  ])('%s', (_what, theirs, people, expected) => {
    const found = dutyTrouble(theirs, WEEK, people);
    expect(found && { gaps: found.gaps.length, unreachable: found.unreachable }).toEqual(expected);
  });
});

describe('a hand-over', () => {
  it('is of those who come and those who go, not of who stays', () => {
    expect(dutyChanges([ann], [bob])).toEqual({ on: [bob], off: [ann] });
    expect(dutyChanges([ann], [ann, bob])).toEqual({ on: [bob], off: [] });
    expect(dutyChanges([ann], [ann])).toEqual({ on: [], off: [] });
  });
});
