import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DAY, HOUR, plus } from '../../kernel/clock.js';
import type { ResponderId } from '../../kernel/ids.js';
import { blocksOf, mergeShifts, same, type ShiftEvent } from './merge-shifts.js';

const START = new Date('2026-11-23T00:00:00Z');
const [ann, bob] = ['ann', 'bob'] as readonly string[] as [ResponderId, ResponderId];
const event = (uid: string, day: number, people: readonly ResponderId[], hours = 24): ShiftEvent => {
  const from = plus(START, day * DAY);
  return { uid, from, to: plus(from, hours * HOUR), people };
};
const imported = mergeShifts([], [event('1', 0, [ann]), event('2', 1, [bob])]).shifts;

describe('a calendar that is imported again', () => {
  it.each([
    ['the same file', [event('1', 0, [ann]), event('2', 1, [bob])], { added: 0, changed: 0, removed: 0, unchanged: 2 }],
    ['another person', [event('1', 0, [bob])], { added: 0, changed: 1, removed: 0, unchanged: 0 }],
    ['another time', [event('1', 3, [ann])], { added: 0, changed: 1, removed: 0, unchanged: 0 }],
    ['a second person', [event('1', 0, [ann, bob])], { added: 0, changed: 1, removed: 0, unchanged: 0 }],
    ['a further event', [event('3', 5, [ann])], { added: 1, changed: 0, removed: 0, unchanged: 0 }],
    ['an event that was cancelled', [event('1', 0, [])], { added: 0, changed: 0, removed: 1, unchanged: 0 }],
    ['a cancelled event that was never there', [event('9', 0, [])], { added: 0, changed: 0, removed: 0, unchanged: 1 }],
  ])('with %s', (_what, events, counts) => {
    const merged = mergeShifts(imported, events);
    expect(merged).toMatchObject(counts);
    expect(same(merged.shifts, imported)).toBe(counts.unchanged > 0);
  });
});

describe('blocks', () => {
  it('join what touches, and leave the days between to the rota', () => {
    const shifts = mergeShifts([], [event('1', 0, [ann]), event('2', 1, [bob]), event('3', 4, [ann])]).shifts;
    expect(blocksOf(shifts).map(({ from, to, shifts: within }) => [from, to, within.length])).toEqual([
      [START, plus(START, 2 * DAY), 2],
      [plus(START, 4 * DAY), plus(START, 5 * DAY), 1],
    ]);
  });

  it('never overlap, hold every shift once, and have somebody on duty throughout', () => {
    const any = fc.tuple(
      fc.uuid(),
      fc.integer({ min: 0, max: 30 }),
      fc.constantFrom(ann, bob),
      fc.integer({ min: 1, max: 60 }),
    );
    fc.assert(
      fc.property(fc.array(any), (all) => {
        const { shifts } = mergeShifts(
          [],
          all.map(([uid, day, person, hours]) => event(uid, day, [person], hours)),
        );
        const blocks = blocksOf(shifts);
        expect(
          same(
            blocks.flatMap((block) => block.shifts),
            shifts,
          ),
        ).toBe(true);
        blocks.slice(1).forEach((block, index) => expect(+block.from).toBeGreaterThan(+(blocks[index]?.to ?? 0)));
        for (const { from, to, shifts: within } of blocks) {
          for (let at = from; at < to; at = plus(at, HOUR))
            expect(within.some((each) => each.from <= at && at < each.to)).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });
});
