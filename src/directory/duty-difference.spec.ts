import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DAY, HOUR, plus } from '../kernel/clock.js';
import type { ResponderId } from '../kernel/ids.js';
import { isSurelyManned } from './duty-certain.js';
import { dutyDifferences } from './duty-difference.js';
import type { DutyPlan, RotaOverride } from './duty-plan.js';
import { onDuty } from './duty-rota.js';
import { shiftsBetween } from './duty-shifts.js';
import { planWithLeave } from './plan-with-leave.js';

const at = (text: string): Date => new Date(`${text}:00Z`);
const id = (name: string): ResponderId => name as ResponderId;
const WEEK = { from: at('2026-11-16T00:00'), to: at('2026-11-23T00:00') };

const plan = (change: Partial<DutyPlan> = {}): DutyPlan => ({
  rota: {
    timeZone: 'Europe/London',
    rotation: {
      kind: 'daily',
      handoverAt: '09:00',
      startsOn: '2026-11-01',
      participantIds: [id('ada'), id('bren')],
    },
  },
  ...{ overrides: [], schedules: [], swaps: [], absences: [] },
  ...change,
});

const override = (kind: RotaOverride['kind'], who: string, from: string, to: string): RotaOverride => {
  return { kind, responderId: id(who), insteadOfId: null, from: at(from), to: at(to) };
};

describe('what a change makes different', () => {
  it('is nothing where the same people are on duty', () => {
    expect(dutyDifferences(plan(), plan(), WEEK)).toEqual([]);
    const again = override('add', 'ada', '2026-11-17T10:00', '2026-11-17T11:00');
    expect(dutyDifferences(plan(), plan({ overrides: [again] }), WEEK)).toEqual([]);
  });

  it('is one time where what follows at once is the same', () => {
    const cai = override('replace', 'cai', '2026-11-17T12:00', '2026-11-17T20:00');
    const further = override('replace', 'cai', '2026-11-17T20:00', '2026-11-18T08:00');
    expect(dutyDifferences(plan(), plan({ overrides: [cai, further] }), WEEK)).toEqual([
      { from: at('2026-11-17T12:00'), to: at('2026-11-18T08:00'), before: ['ada'], after: ['cai'] },
    ]);
  });

  it('knows the leave of somebody who comes to the rota, and counts nobody’s twice', () => {
    const away = { from: at('2026-11-17T00:00'), to: at('2026-11-19T00:00') };
    const cai = override('add', 'cai', '2026-11-17T12:00', '2026-11-17T20:00');
    const after = planWithLeave(plan(), [{ id: id('cai'), leave: [away] }]);
    expect(dutyDifferences(plan(), { ...after, overrides: [cai] }, WEEK)).toEqual([]);
    expect(planWithLeave(plan(), [{ id: id('ada'), leave: [away] }])).toEqual(plan());
  });
});

const hour = fc.integer({ min: 0, max: 7 * 24 });
const period = fc.tuple(hour, fc.integer({ min: 1, max: 60 })).map(([from, long]) => {
  return { from: plus(WEEK.from, from * HOUR), to: plus(WEEK.from, (from + long) * HOUR) };
});
const who = fc.constantFrom(id('ada'), id('bren'), id('cai'));
const overrides = fc.array(
  fc.record({ period, kind: fc.constantFrom('add', 'remove', 'replace'), responderId: who }).map((each) => {
    return { ...each.period, kind: each.kind, responderId: each.responderId, insteadOfId: null };
  }),
  { maxLength: 3 },
);
const absences = fc.array(
  fc.record({ period, responderId: who }).map(({ period: time, responderId }) => {
    return { ...time, responderId, kind: 'leave' as const };
  }),
  { maxLength: 3 },
);
const startsOn = fc.constantFrom('2026-11-01', '2026-11-14', '2026-11-15', '2026-11-18');
const hours = fc.constantFrom(null, { from: '22:00', to: '08:00', weekdays: null });

describe('laws', () => {
  it('a time is told exactly where the two differ', () => {
    fc.assert(
      fc.property(overrides, absences, fc.integer({ min: 0, max: 7 * 24 - 1 }), (some, away, hourOf) => {
        const [before, after] = [plan({ absences: away }), plan({ absences: away, overrides: some })];
        const moment = plus(WEEK.from, hourOf * HOUR);
        const told = dutyDifferences(before, after, WEEK).find(({ from, to }) => from <= moment && moment < to);
        const [one, other] = [onDuty(before, moment).responderIds, onDuty(after, moment).responderIds];
        const same = [...one].sort().join() === [...other].sort().join();
        expect(told === undefined).toBe(same);
      }),
      { numRuns: 60 },
    );
  });

  it('who is surely there is there', () => {
    fc.assert(
      fc.property(overrides, absences, startsOn, hours, (some, away, begins, layerHours) => {
        const { rota } = plan();
        const rotation = { ...rota.rotation, startsOn: begins };
        const layer = { name: null, rotation, hours: layerHours };
        const looked = plan({ overrides: some, absences: away, rota: { ...rota, rotation, layers: [layer] } });
        const day = { from: plus(WEEK.from, DAY), to: plus(WEEK.from, 2 * DAY) };
        const empty = shiftsBetween(looked, day.from, day.to).some(({ responderIds }) => responderIds.length === 0);
        expect(isSurelyManned(looked, day) && empty).toBe(false);
      }),
      { numRuns: 100 },
    );
  });
});

describe('whether a rota has to be worked out', () => {
  const day = { from: at('2026-11-20T00:00'), to: at('2026-11-21T00:00') };
  const leave = (name: string) => ({ ...day, responderId: id(name), kind: 'leave' as const });
  it.each<[string, DutyPlan, boolean]>([
    ['a plain one', plan(), true],
    ['one of two away', plan({ absences: [leave('ada')] }), true],
    ['everybody away', plan({ absences: [leave('ada'), leave('bren')] }), false],
    [
      'one that is changed then',
      plan({ overrides: [{ ...day, kind: 'remove', responderId: id('ada'), insteadOfId: null }] }),
      false,
    ],
    ['one that is planned by itself then', plan({ schedules: [{ ...day, layers: [], shifts: [] }] }), false],
  ])('%s', (_, looked, surely) => {
    expect(isSurelyManned(looked, day)).toBe(surely);
  });
});
