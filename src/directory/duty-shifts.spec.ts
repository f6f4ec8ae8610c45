import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { HOUR } from '../kernel/clock.js';
import type { ResponderId } from '../kernel/ids.js';
import type { DutyPlan, Rota, RotaOverride } from './duty-plan.js';
import { onDuty } from './duty-rota.js';
import { firstShifts, shiftsBetween } from './duty-shifts.js';

const people = ['a', 'b', 'c'] as ResponderId[];
const rota: Rota = {
  timeZone: 'Europe/London',
  rotation: { kind: 'daily', handoverAt: '09:00', participantIds: people, startsOn: '2026-03-01' },
};
const plan = (overrides: readonly RotaOverride[]): DutyPlan => {
  return { rota, overrides, schedules: [], swaps: [], absences: [] };
};
const START = Date.parse('2026-03-20T00:00:00Z');

/** Hours after the start; around it the clocks go forward. */
const moment = fc.integer({ min: 0, max: 24 * 20 * 4 }).map((quarters) => new Date(START + (quarters * HOUR) / 4));
const span = fc.tuple(moment, moment).filter(([from, to]) => from < to);
const override = fc
  .tuple(span, fc.constantFrom('add', 'remove'), fc.constantFrom(...people))
  .map(([[from, to], kind, responderId]): RotaOverride => ({
    from,
    to,
    kind: kind,
    responderId,
    insteadOfId: null,
  }));

describe('shifts', () => {
  it('cover the whole time without a gap, and say at every moment who is on duty', () => {
    fc.assert(
      fc.property(span, fc.array(override, { maxLength: 4 }), ([from, to], overrides) => {
        const shifts = shiftsBetween(plan(overrides), from, to);
        expect([shifts[0]?.from, shifts.at(-1)?.to]).toEqual([from, to]);
        shifts.slice(1).forEach((shift, index) => expect(shift.from).toEqual(shifts[index]?.to));
        for (const shift of shifts) {
          expect(shift.from < shift.to).toBe(true);
          for (const at of [shift.from, new Date(shift.to.getTime() - 1)]) {
            expect(onDuty(plan(overrides), at).responderIds).toEqual(shift.responderIds);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are empty before the rota begins', () => {
    const [before, first] = shiftsBetween(plan([]), new Date('2026-02-28T00:00:00Z'), new Date('2026-03-01T10:00:00Z'));
    expect([before?.responderIds, first?.responderIds]).toEqual([[], ['a']]);
  });

  it('are worked out no further than so many', () => {
    const ten = { from: new Date('2026-03-02T09:00:00Z'), to: new Date('2026-03-12T09:00:00Z') };
    const all = shiftsBetween(plan([]), ten.from, ten.to);
    expect(firstShifts(plan([]), ten, 3)).toEqual(all.slice(0, 3));
    expect(firstShifts(plan([]), ten, 100)).toEqual(all);
    expect(firstShifts(plan([]), { from: ten.to, to: ten.from }, 3)).toEqual([]);
    // A thousand years would take minutes.
    expect(firstShifts(plan([]), { ...ten, to: new Date('3026-03-02') }, 3)).toEqual(all.slice(0, 3));
  });
});
