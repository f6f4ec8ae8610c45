import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DAY, HOUR, plus } from '../kernel/clock.js';
import type { ResponderId } from '../kernel/ids.js';
import type { DutyPlan, Rotation } from './duty-plan.js';
import { onDuty } from './duty-rota.js';
import { stretchesIn } from './duty-stretches.js';

const [ann, bob] = ['ann', 'bob'] as readonly string[] as [ResponderId, ResponderId];
const START = new Date('2026-02-01T00:00:00Z');
const begun = { startsOn: '2025-06-01', participantIds: [ann, bob] };
const rotations: readonly Rotation[] = [
  { ...begun, kind: 'daily', handoverAt: '09:00' },
  { ...begun, kind: 'weekly', handoverAt: { weekday: 1, time: '09:00' } },
  { ...begun, kind: 'custom', handoverAt: { everyHours: 24 * 45 } },
];
const plan = (rotation: Rotation, leave: readonly (readonly [number, number])[] = []): DutyPlan => {
  const absences = leave.map(([from, hours]) => {
    const begins = plus(START, from * HOUR);
    return { from: begins, to: plus(begins, hours * HOUR), responderId: ann, kind: 'leave' as const };
  });
  return { rota: { timeZone: 'Europe/London', rotation }, overrides: [], schedules: [], swaps: [], absences };
};
const ofAnn = (ids: readonly ResponderId[]) => (ids.includes(ann) ? 'ann' : null);
const hour = fc.integer({ min: 0, max: 24 * 60 });
const leave = fc.array(fc.tuple(hour, fc.integer({ min: 1, max: 100 })), { maxLength: 2 });

describe('the stretches of somebody’s duty', () => {
  it('are the same whenever somebody looks, and begin and end where the duty does', () => {
    fc.assert(
      fc.property(fc.constantFrom(...rotations), leave, hour, hour, (rotation, away, one, other) => {
        const theirs = plan(rotation, away);
        const [first, second] = [one, other].map((from) => {
          const begins = plus(START, from * HOUR);
          return stretchesIn(theirs, { from: begins, to: plus(begins, 20 * DAY) }, ofAnn);
        });
        for (const { from, to } of first ?? []) {
          expect([-1, 0].map((ms) => onDuty(theirs, plus(from, ms)).responderIds.includes(ann))).toEqual([false, true]);
          expect([-1, 0].map((ms) => onDuty(theirs, plus(to, ms)).responderIds.includes(ann))).toEqual([true, false]);
          const same = second?.find((each) => each.from < to && each.to > from);
          if (same !== undefined) expect(same).toEqual({ key: 'ann', from, to });
        }
      }),
      { numRuns: 30 },
    );
  });

  it('of who is alone are cut at New Year', () => {
    const rotation: Rotation = { kind: 'daily', handoverAt: '09:00', participantIds: [ann], startsOn: '2020-01-01' };
    const [only] = stretchesIn(plan(rotation), { from: new Date('2026-05-01'), to: new Date('2026-05-02') }, ofAnn);
    expect(only).toEqual({ key: 'ann', from: new Date('2026-01-01'), to: new Date('2028-01-01') });
  });

  it('of layers that change by the hour are followed for some hundred shifts, and then cut', () => {
    const turns = Array.from({ length: 24 }, () => ann);
    const hourly: Rotation = {
      kind: 'custom',
      handoverAt: { everyHours: 1 },
      participantIds: turns,
      startsOn: '2020-01-01',
    };
    let looked = 0;
    const time = { from: new Date('2026-05-01'), to: new Date('2026-05-02') };
    const [only] = stretchesIn(plan(hourly), time, (ids) => {
      looked += 1;
      return ofAnn(ids);
    });
    expect(only).toEqual({ key: 'ann', from: new Date('2026-01-01'), to: new Date('2028-01-01') });
    expect(looked).toBeLessThan(24 + 2 * 1_000);
  });

  it('of layers that change by the hour are whole where somebody else comes on within days', () => {
    const turns = Array.from({ length: 96 }, (_, turn) => (turn < 48 ? ann : bob));
    const hourly: Rotation = {
      kind: 'custom',
      handoverAt: { everyHours: 1 },
      participantIds: turns,
      startsOn: '2026-05-01',
    };
    const time = { from: new Date('2026-05-06T01:00:00Z'), to: new Date('2026-05-06T03:00:00Z') };
    const [only] = stretchesIn(plan(hourly), time, ofAnn);
    // By the clock on the wall: midnight in London is 23:00 UTC.
    expect(only).toEqual({ key: 'ann', from: new Date('2026-05-04T23:00:00Z'), to: new Date('2026-05-06T23:00:00Z') });
  });
});
