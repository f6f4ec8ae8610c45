import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ResponderId } from '../kernel/ids.js';
import type { DutyPlan, Layer, LayerHours, Period, Rotation } from './duty-plan.js';
import { onDuty } from './duty-rota.js';

/**
 * The reference: a calendar of what a clock in London showed at every half hour of 2026, and a person who goes through
 * it with a finger, from the first day on. It knows nothing of time zones, and works nothing out.
 */
const HALF_HOUR = 1_800_000;
const FIRST = Date.UTC(2026, 0, 1);
const LAST = Date.UTC(2027, 0, 1);
const DAYS = Array.from({ length: 365 }, (_, day) => new Date(FIRST + day * 86_400_000).toISOString().slice(0, 10));
const FACE = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short', timeStyle: 'short' });
/** `2026-03-29 09:00` → the first moment at which a clock showed it. */
const SHOWN = new Map<string, number>();
for (let moment = FIRST; moment < LAST; moment += HALF_HOUR) {
  const face = FACE.format(moment);
  if (!SHOWN.has(face)) SHOWN.set(face, moment);
}

/** On the day in March when the clock never shows 01:30, it shows 02:30 an hour after the time at which it would have. */
function moment(day: string, time: string): number {
  const later = `0${String(Number(time.slice(0, 2)) + 1)}${time.slice(2)}`;
  return SHOWN.get(`${day} ${time}`) ?? SHOWN.get(`${day} ${later}`) ?? Infinity;
}
/** Worked out once. */
function noted<Of extends object, Value>(work: (of: Of) => Value): (of: Of) => Value {
  const notes = new WeakMap<Of, Value>();
  return (of) => {
    const value = notes.get(of) ?? work(of);
    notes.set(of, value);
    return value;
  };
}
const weekdayOf = (day: string): number => new Date(day).getUTCDay() || 7;

/** Every hand-over of the year. */
const handovers = noted((rotation: Rotation): number[] => {
  const laterDays = DAYS.filter((day) => day > rotation.startsOn);
  switch (rotation.kind) {
    case 'daily':
      return laterDays.map((day) => moment(day, rotation.handoverAt));
    case 'weekly': {
      const { weekday, time } = rotation.handoverAt;
      return laterDays.filter((day) => weekdayOf(day) === weekday).map((day) => moment(day, time));
    }
    case 'custom': {
      const faces: number[] = [];
      const step = rotation.handoverAt.everyHours * 3_600_000;
      for (let face = Date.parse(rotation.startsOn) + step; face < LAST; face += step) {
        const [day = '', time = ''] = new Date(face).toISOString().split('T');
        faces.push(moment(day, time.slice(0, 5)));
      }
      return faces;
    }
  }
});

/** Every time of the year at which the hours of a layer hold. */
const openings = noted((hours: LayerHours): [number, number][] =>
  DAYS.flatMap((day, index): [number, number][] => {
    const endDay = hours.to > hours.from ? day : (DAYS[index + 1] ?? day);
    const isItsDay = hours.weekdays === null || hours.weekdays.includes(weekdayOf(day));
    return isItsDay ? [[moment(day, hours.from), moment(endDay, hours.to)]] : [];
  }),
);

function isOpen({ hours }: Layer, at: number): boolean {
  return hours === null || openings(hours).some(([from, to]) => from <= at && at < to);
}

const during = (at: number) => (period: Period) => period.from.getTime() <= at && period.to.getTime() > at;

function slowly(plan: DutyPlan, at: number): string[] {
  const now = during(at);
  const away = plan.absences.filter(now);
  const isAway = (who: string) => away.some((each) => each.responderId === who);
  const schedule = plan.schedules.filter(now)[0];
  const ordinary: Layer[] = [{ name: null, hours: null, rotation: plan.rota.rotation }, ...(plan.rota.layers ?? [])];
  let people: string[] = [];
  for (const layer of schedule === undefined ? ordinary : schedule.layers) {
    const order = layer.rotation.participantIds;
    if (!isOpen(layer, at) || at < moment(layer.rotation.startsOn, '00:00')) continue;
    let turn = handovers(layer.rotation).filter((handover) => handover <= at).length;
    for (let tries = 0; tries < order.length && isAway(order[turn % order.length] ?? ''); tries++) turn++;
    const person = order[turn % order.length] ?? '';
    if (!isAway(person)) people.push(person);
  }
  for (const shift of schedule?.shifts ?? []) if (now(shift)) people.push(shift.responderId);
  for (const swap of plan.swaps.filter(now)) {
    if (people.includes(swap.responderId)) {
      people = [...people.filter((each) => each !== swap.responderId), swap.takenById];
    }
  }
  const overrides = plan.overrides.filter(now);
  for (const { kind, responderId, insteadOfId } of overrides) {
    if (kind !== 'replace') continue;
    if (insteadOfId === null) people = [responderId];
    else if (people.includes(insteadOfId)) people = [...people.filter((each) => each !== insteadOfId), responderId];
  }
  for (const { kind, responderId } of overrides) if (kind === 'add') people.push(responderId);
  for (const { kind, responderId } of overrides)
    if (kind === 'remove') people = people.filter((each) => each !== responderId);
  const onLeave = away.filter(({ kind }) => kind === 'leave').map(({ responderId }) => responderId as string);
  return [...new Set(people)].filter((each) => !onLeave.includes(each)).sort();
}

const PEOPLE = ['ann', 'bob', 'cai', 'dee', 'eve'] as ResponderId[];
const person = fc.constantFrom(...PEOPLE);
const time = fc.constantFrom('00:00', '00:30', '01:00', '01:30', '02:00', '02:30', '09:00', '17:30', '23:30');
const weekday = fc.integer({ min: 1, max: 7 });
/** The weeks around both clock changes (29 March, 25 October), and another: what changes a rota meets what else does. */
const BASES = [85, 295, 160].map((day) => FIRST + day * 24 * 2 * HALF_HOUR);
const spots = (base: number) => {
  const night = base === BASES[2] ? 0 : 3 * 48;
  return fc
    .oneof(fc.integer({ min: 0, max: 7 * 48 }), fc.integer({ min: night, max: night + 10 }))
    .map((count) => base + count * HALF_HOUR);
};
const periods = (base: number) =>
  fc
    .tuple(spots(base), fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 24, max: 48 * 10 })))
    .map(([from, halves]) => ({ from: new Date(from), to: new Date(from + halves * HALF_HOUR) }));

const rotation: fc.Arbitrary<Rotation> = fc
  .record({
    participantIds: fc.array(person, { minLength: 1, maxLength: 4 }),
    startsOn: fc.constantFrom('2026-01-05', '2026-02-01', '2026-03-28', '2026-10-20'),
  })
  .chain((turns) =>
    fc.oneof(
      time.map((handoverAt): Rotation => ({ ...turns, kind: 'daily', handoverAt })),
      fc.record({ weekday, time }).map((handoverAt): Rotation => ({ ...turns, kind: 'weekly', handoverAt })),
      fc
        .constantFrom(1, 3, 8, 12, 36, 100)
        .map((everyHours): Rotation => ({ ...turns, kind: 'custom', handoverAt: { everyHours } })),
    ),
  );
const layer: fc.Arbitrary<Layer> = fc.record({
  name: fc.constant(null),
  rotation,
  hours: fc.option(fc.record({ from: time, to: time, weekdays: fc.option(fc.uniqueArray(weekday, { minLength: 1 })) })),
});
const few = <Value>(one: fc.Arbitrary<Value>) => fc.array(one, { maxLength: 3 });
const overrideKind = fc.constantFrom('add' as const, 'remove' as const, 'replace' as const);
const absenceKind = fc.constantFrom('leave' as const, 'bank_holiday' as const);
const zoned = fc.record({
  timeZone: fc.constant('Europe/London'),
  rotation,
  layers: fc.array(layer, { maxLength: 2 }),
});

const plans = (base: number): fc.Arbitrary<DutyPlan> => {
  const period = periods(base);
  const shift = fc.tuple(period, person).map(([times, responderId]) => ({ ...times, responderId }));
  const swap = fc.tuple(shift, person).map(([asked, takenById]) => ({ ...asked, takenById }));
  const override = fc.tuple(shift, overrideKind, fc.option(person)).map(([whose, kind, other]) => {
    return { ...whose, kind, insteadOfId: kind === 'replace' ? other : null };
  });
  const absence = fc.tuple(shift, absenceKind).map(([whose, kind]) => ({ ...whose, kind }));
  const schedule = fc.record({ period, layers: fc.array(layer, { maxLength: 2 }), shifts: few(shift) });
  const schedules = fc.option(schedule).map((one) => {
    return one === null ? [] : [{ ...one.period, layers: one.layers, shifts: one.shifts }];
  });
  return fc.record({ rota: zoned, schedules, swaps: few(swap), overrides: few(override), absences: few(absence) });
};
/** A rota, and moments to look at it. */
const scene = fc
  .constantFrom(...BASES)
  .chain((base) => fc.tuple(plans(base), fc.array(spots(base), { minLength: 4, maxLength: 8 })));

/** Moments worth a look: where something begins or ends, and any others. */
function moments(theirs: DutyPlan, others: readonly number[]): number[] {
  const all = [...theirs.schedules, ...theirs.swaps, ...theirs.overrides, ...theirs.absences];
  return [...all.flatMap(({ from, to }) => [from.getTime(), to.getTime()]), ...others];
}

describe('who is on duty', () => {
  it('is whom somebody finds who goes through the year with a finger, in both clock changes too', () => {
    fc.assert(
      fc.property(scene, ([theirs, others]) => {
        for (const at of moments(theirs, others)) {
          const people = [...onDuty(theirs, new Date(at)).responderIds].sort();
          expect([new Date(at), people]).toEqual([new Date(at), slowly(theirs, at)]);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('stays the same until the time that is given, and up to its last millisecond', () => {
    fc.assert(
      fc.property(scene, fc.double({ min: 0, max: 1, noNaN: true }), ([theirs, others], part) => {
        for (const at of others) {
          const { responderIds, until } = onDuty(theirs, new Date(at));
          const between = new Date(Math.min(until.getTime() - 1, at + Math.floor(part * (until.getTime() - at))));
          expect(until.getTime()).toBeGreaterThan(at);
          expect(onDuty(theirs, between)).toEqual({ responderIds, until });
        }
      }),
      { numRuns: 50 },
    );
  });
});
