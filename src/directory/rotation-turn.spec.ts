import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ResponderId } from '../kernel/ids.js';
import { HOUR } from '../kernel/clock.js';
import type { Rotation } from './duty-plan.js';
import { turnAt } from './rotation-turn.js';

const participantIds: readonly ResponderId[] = [];
const time = fc.tuple(fc.nat(23), fc.constantFrom('00', '15', '30', '59')).map(([hour, minute]) => {
  return `${String(hour).padStart(2, '0')}:${minute}`;
});
const startsOn = fc.constantFrom('2024-12-30', '2026-03-28', '2026-10-24');
const rotations: fc.Arbitrary<Rotation> = fc
  .oneof(
    fc.record({ kind: fc.constant('daily'), handoverAt: time, startsOn }),
    fc.record({
      kind: fc.constant('weekly'),
      handoverAt: fc.record({ weekday: fc.integer({ min: 1, max: 7 }), time }),
      startsOn,
    }),
    fc.record({
      kind: fc.constant('custom'),
      handoverAt: fc.record({ everyHours: fc.integer({ min: 1, max: 50 }) }),
      startsOn,
    }),
  )
  .map((rotation) => ({ ...rotation, participantIds }));
const zones = fc.constantFrom(
  ...['Europe/London', 'Europe/Dublin', 'UTC', 'America/New_York', 'Australia/Lord_Howe', 'Antarctica/Troll'],
);
/** Most questions come in order, as a calendar asks them. */
const moments = fc
  .tuple(
    fc.constantFrom('2024-12-29T10:00:00Z', '2026-03-28T20:00:00Z', '2026-10-24T20:00:00Z', '2026-11-23T03:00:00Z'),
    fc.array(
      fc.oneof(fc.integer({ min: 0, max: 60 * HOUR }), fc.constant(null), fc.integer({ min: -80 * HOUR, max: 0 })),
    ),
  )
  .map(([first, steps]) => ({ first: new Date(first), steps }));

describe('the turn at a moment', () => {
  it('is the same, whatever was asked before', () => {
    fc.assert(
      fc.property(rotations, zones, moments, (rotation, timeZone, { first, steps }) => {
        let at = first;
        for (const step of steps) {
          const turn = turnAt(rotation, timeZone, at);
          expect(turn).toEqual(turnAt({ ...rotation }, timeZone, at));
          expect(+turn.until).toBeGreaterThan(+at);
          // Without a step: the moment at which the next one takes over.
          at = step === null ? turn.until : new Date(+at + step);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('follows the time zone that is asked for', () => {
    const rotation = { kind: 'daily', handoverAt: '09:00', startsOn: '2026-01-01', participantIds } as const;
    const at = new Date('2026-11-23T12:00:00Z');
    expect(turnAt(rotation, 'Europe/London', at).until).toEqual(new Date('2026-11-24T09:00:00Z'));
    expect(turnAt(rotation, 'America/New_York', at).until).toEqual(new Date('2026-11-23T14:00:00Z'));
    expect(turnAt(rotation, 'Europe/London', at).until).toEqual(new Date('2026-11-24T09:00:00Z'));
  });
});
