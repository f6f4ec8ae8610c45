import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { ResponderId } from '../kernel/ids.js';
import type { DutyPlan, Rota, RotaOverride, Rotation } from './duty-plan.js';
import { onDuty } from './duty-rota.js';
import { overrideConflict } from './override-conflict.js';

const id = (name: string): ResponderId => name as ResponderId;
const THREE = ['ann', 'bob', 'cai'].map(id);
const turns = { participantIds: THREE, startsOn: '2026-03-02' };

function plan(rota: Rota, overrides: readonly RotaOverride[] = []): DutyPlan {
  return { rota, overrides, schedules: [], swaps: [], absences: [] };
}
function rota(rotation: Rotation, timeZone = 'Europe/London'): Rota {
  return { timeZone, rotation };
}
const daily = (handoverAt: string, startsOn = '2026-03-02'): Rota =>
  rota({ kind: 'daily', handoverAt, ...turns, startsOn });
const weekly = (weekday: number, startsOn = '2026-03-02'): Rota =>
  rota({ kind: 'weekly', handoverAt: { weekday, time: '09:00' }, ...turns, startsOn });
const custom = (everyHours: number, startsOn = '2026-03-02'): Rota =>
  rota({ kind: 'custom', handoverAt: { everyHours }, ...turns, startsOn });

function override(
  kind: RotaOverride['kind'],
  who: string,
  insteadOf: string | null,
  from: string,
  to: string,
): RotaOverride {
  const period = { from: new Date(`2026-03-03T${from}:00Z`), to: new Date(`2026-03-03T${to}:00Z`) };
  return { ...period, kind, responderId: id(who), insteadOfId: insteadOf === null ? null : id(insteadOf) };
}

/** `2 March 09:00` by the clock on the wall in London. 2 March 2026 is a Monday, and the day on which each rota begins. */
function london(words: string): Date {
  const [day = '', month = '', time = ''] = words.split(' ');
  const date = `2026-${month === 'March' ? '03' : '07'}-${day.padStart(2, '0')}`;
  return new Date(Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime('Europe/London').epochMilliseconds);
}

/** Ann, Bob and Cai take turns. */
const ROTAS = {
  'daily at 09:00': daily('09:00'),
  'on Mondays': weekly(1),
  'on Fridays': weekly(5),
  'on Sundays': weekly(7),
  'every 12 hours': custom(12),
  'every 8 hours from 06:00': custom(8, '2026-03-02T06:00'),
} as const;

describe('61: who is on duty', () => {
  it.each<[string, keyof typeof ROTAS, at: string, who: string | null, until: string]>([
    ['nobody before the rota begins', 'daily at 09:00', '1 March 23:59:59', null, '2 March 00:00'],
    ['the first from the first minute', 'daily at 09:00', '2 March 00:00', 'ann', '3 March 09:00'],
    ['the first all day', 'daily at 09:00', '2 March 12:00', 'ann', '3 March 09:00'],
    ['the old one a second before nine', 'daily at 09:00', '3 March 08:59:59', 'ann', '3 March 09:00'],
    ['the new one at nine', 'daily at 09:00', '3 March 09:00', 'bob', '4 March 09:00'],
    ['the first again after the last', 'daily at 09:00', '5 March 09:00', 'ann', '6 March 09:00'],
    ['a new one at nine in summer too', 'daily at 09:00', '1 July 09:00', 'bob', '2 July 09:00'],
    ['a new one on the day of the week', 'on Mondays', '9 March 09:00', 'bob', '16 March 09:00'],
    ['no new one on the first day itself', 'on Mondays', '2 March 09:00', 'ann', '9 March 09:00'],
    ['the second within a week of the start', 'on Fridays', '6 March 09:00', 'bob', '13 March 09:00'],
    ['the old one until Sunday at nine', 'on Sundays', '8 March 08:59:59', 'ann', '8 March 09:00'],
    ['a new one by the hour', 'every 12 hours', '2 March 12:00', 'bob', '3 March 00:00'],
    ['a new one from any hour', 'every 8 hours from 06:00', '2 March 21:59', 'bob', '2 March 22:00'],
    ['nobody before that hour', 'every 8 hours from 06:00', '2 March 05:59:59', null, '2 March 06:00'],
  ])('%s: hand-over %s, at %s → %s until %s', (_what, handover, at, who, until) => {
    expect(onDuty(plan(ROTAS[handover]), london(at))).toEqual({
      responderIds: who === null ? [] : [who],
      until: london(until),
    });
  });
});

describe('the clock changes', () => {
  it.each([
    // In UTC. 29 March at 01:00: the clock goes from 01:00 to 02:00. 25 October at 01:00: from 02:00 to 01:00.
    ['nine is nine on the day of the spring change', daily('09:00', '2026-03-27'), '2026-03-29T08:00:00Z', 'cai'],
    ['and not an hour later', daily('09:00', '2026-03-27'), '2026-03-29T07:59:59Z', 'bob'],
    ['nine is nine on the day of the autumn change', daily('09:00', '2026-10-23'), '2026-10-25T09:00:00Z', 'cai'],
    ['and not an hour earlier', daily('09:00', '2026-10-23'), '2026-10-25T08:59:59Z', 'bob'],
    ['a skipped 01:30 is when the clock shows 02:30', daily('01:30', '2026-03-27'), '2026-03-29T01:30:00Z', 'cai'],
    ['and not when it jumps', daily('01:30', '2026-03-27'), '2026-03-29T01:29:59Z', 'bob'],
    ['of two 01:30 the first counts', daily('01:30', '2026-10-23'), '2026-10-25T00:30:00Z', 'cai'],
    [
      'nor does 01:10, shown again, bring the old one back',
      daily('01:30', '2026-10-23'),
      '2026-10-25T01:10:00Z',
      'cai',
    ],
    ['and the second changes nothing', daily('01:30', '2026-10-23'), '2026-10-25T01:30:00Z', 'cai'],
    ['twelve hours stay noon and midnight', custom(12, '2026-03-28'), '2026-03-29T11:00:00Z', 'ann'],
    ['and a turn is an hour shorter for it', custom(12, '2026-03-28'), '2026-03-29T10:59:59Z', 'cai'],
    ['a turn of one hour can vanish', custom(1, '2026-03-29'), '2026-03-29T01:00:00Z', 'cai'],
    ['or last two', custom(1, '2026-10-25'), '2026-10-25T01:59:59Z', 'bob'],
  ])('%s', (_what, theRota, at, who) => {
    expect(onDuty(plan(theRota), new Date(at)).responderIds).toEqual([who]);
  });
});

describe('a clock that was once set back by three hours', () => {
  it('leads no search backwards', () => {
    const rotation: Rotation = {
      kind: 'custom',
      handoverAt: { everyHours: 1 },
      participantIds: ['a' as ResponderId, 'b' as ResponderId],
      startsOn: '2023-03-01',
    };
    const casey = plan({ timeZone: 'Antarctica/Casey', rotation });
    const [from, to] = [new Date('2023-03-08T12:08:00Z'), new Date('2023-03-09T12:00:00Z')];
    for (let at = from; at < to; at = new Date(at.getTime() + 7 * 60_000)) {
      expect(onDuty(casey, at).until.getTime()).toBeGreaterThan(at.getTime());
    }
  });
});

describe('62: overrides', () => {
  // Ann until nine on 3 March, then Bob.
  const theRota = daily('09:00');
  it.each([
    ['add', [override('add', 'dee', null, '10:00', '12:00')], '10:00', ['bob', 'dee'], '12:00'],
    ['are not there before', [override('add', 'dee', null, '10:00', '12:00')], '09:59', ['bob'], '10:00'],
    ['nor at their end', [override('add', 'dee', null, '10:00', '12:00')], '12:00', ['bob'], null],
    ['add nobody twice', [override('add', 'bob', null, '10:00', '12:00')], '11:00', ['bob'], '12:00'],
    ['remove', [override('remove', 'bob', null, '10:00', '12:00')], '11:00', [], '12:00'],
    ['replace', [override('replace', 'dee', 'bob', '10:00', '12:00')], '11:00', ['dee'], '12:00'],
    [
      'replace only while that person is on duty',
      [override('replace', 'dee', 'ann', '08:00', '12:00')],
      '10:00',
      ['bob'],
      '12:00',
    ],
    [
      'end with a hand-over before them',
      [override('replace', 'dee', 'ann', '08:00', '12:00')],
      '08:00',
      ['dee'],
      '09:00',
    ],
    ['replace whoever it is', [override('replace', 'dee', null, '08:00', '12:00')], '10:00', ['dee'], '12:00'],
    [
      'work together, first places, then people',
      [override('add', 'eve', null, '10:00', '12:00'), override('replace', 'dee', null, '10:00', '12:00')],
      '11:00',
      ['dee', 'eve'],
      '12:00',
    ],
  ] as const)('%s', (_what, overrides, time, who, until) => {
    expect(onDuty(plan(theRota, overrides), new Date(`2026-03-03T${time}:00Z`))).toEqual({
      responderIds: who,
      until: new Date(until === null ? '2026-03-04T09:00:00Z' : `2026-03-03T${until}:00Z`),
    });
  });

  const dee = { ...override('add', 'dee', null, '10:00', '12:00'), id: 'first' };
  it.each([
    ['the same person at the same time', override('remove', 'dee', null, '11:00', '13:00'), true],
    ['somebody in place of that person', override('replace', 'eve', 'dee', '11:00', '13:00'), true],
    ['that person in place of another', override('replace', 'dee', 'bob', '09:00', '18:00'), true],
    ['the same person right afterwards', override('add', 'dee', null, '12:00', '13:00'), false],
    ['the same person right before', override('add', 'dee', null, '09:00', '10:00'), false],
    ['another person', override('add', 'eve', null, '10:00', '12:00'), false],
    ['itself, changed', { ...override('add', 'dee', null, '10:00', '18:00'), id: 'first' }, false],
  ])('that speak of %s', (_who, wanted, refused) => {
    expect(overrideConflict([dee], wanted)).toBe(refused ? dee : null);
  });

  it('may not both replace whoever is on duty', () => {
    const everybody = override('replace', 'dee', null, '10:00', '12:00');
    expect(overrideConflict([everybody], override('replace', 'eve', null, '11:00', '13:00'))).toBe(everybody);
    expect(overrideConflict([everybody], override('replace', 'eve', 'bob', '11:00', '13:00'))).toBe(everybody);
    expect(overrideConflict([everybody], override('add', 'eve', null, '11:00', '13:00'))).toBeNull();
  });
});

describe('against a reference that watches the clock on the wall, minute by minute', () => {
  const LENGTH_DAYS = 400;
  const start = Date.UTC(2026, 1, 1);
  const time = fc.constantFrom('00:00', '00:30', '01:00', '01:30', '02:00', '02:30', '09:00', '23:30');
  const shift = fc.oneof(
    time.map((handoverAt): Rota => daily(handoverAt, '2026-02-01')),
    fc
      .record({ weekday: fc.integer({ min: 1, max: 7 }), time })
      .map((handoverAt): Rota => rota({ kind: 'weekly', handoverAt, ...turns, startsOn: '2026-02-01' })),
  );

  /** Half hours since the start, many of them in the nights of the clock changes. */
  const halfHour = fc.oneof(
    fc.integer({ min: 0, max: LENGTH_DAYS * 48 }),
    fc.integer({ min: 0, max: 8 }).map((count) => (Date.UTC(2026, 2, 29) - start) / 1_800_000 + count),
    fc.integer({ min: 0, max: 8 }).map((count) => (Date.UTC(2026, 9, 25) - start) / 1_800_000 + count),
  );

  it('agrees for 400 days across both clock changes', () => {
    fc.assert(
      fc.property(shift, fc.array(halfHour, { maxLength: 300 }), (theRota, picks) => {
        const handovers = walk(theRota, start, LENGTH_DAYS);
        for (const pick of picks.map((half) => start + half * 30 * 60_000)) {
          const at = new Date(pick);
          const done = handovers.filter((handover) => handover <= pick).length;
          const { responderIds, until } = onDuty(plan(theRota), at);
          expect([at, responderIds]).toEqual([at, [THREE[done % 3]]]);
          const next = handovers.find((handover) => handover > pick);
          if (next !== undefined) expect(until.getTime()).toBe(next);
        }
      }),
      { numRuns: 12 },
    );
  });
});

describe('every turn', () => {
  const everyHours = fc.integer({ min: 1, max: 60 });
  const minute = fc.integer({ min: 0, max: 400 * 1_440 }).map((count) => Date.UTC(2026, 1, 1) + count * 60_000);

  it('lasts until the next begins, whatever its length', () => {
    fc.assert(
      fc.property(everyHours, minute, (hours, moment) => {
        const theRota = custom(hours, '2026-02-01');
        const { responderIds, until } = onDuty(plan(theRota), new Date(moment));
        expect(until.getTime()).toBeGreaterThan(moment);
        expect(until.getTime() - moment).toBeLessThanOrEqual((hours + 1) * 3_600_000);
        expect(onDuty(plan(theRota), new Date(until.getTime() - 1))).toEqual({ responderIds, until });
        expect(onDuty(plan(theRota), until).responderIds).not.toEqual(responderIds);
      }),
    );
  });
});

const WALL = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  weekday: 'short',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Looks at a clock in London every half hour and notes each hand-over after the first day. */
function walk({ rotation }: Rota, start: number, days: number): number[] {
  const at =
    rotation.kind === 'daily' ? rotation.handoverAt : rotation.kind === 'weekly' ? rotation.handoverAt.time : '';
  const onDay = rotation.kind === 'weekly' ? WEEKDAYS[rotation.handoverAt.weekday - 1] : null;
  const handovers: number[] = [];
  let doneToday = '';
  for (let moment = start; moment < start + days * 86_400_000; moment += 30 * 60_000) {
    const parts = Object.fromEntries(WALL.formatToParts(moment).map(({ type, value }) => [type, value]));
    const today = `${parts['weekday'] ?? ''} ${parts['day'] ?? ''}`;
    if (moment - start < 86_400_000 || doneToday === today) continue;
    // On 29 March 2026 nothing from 01:00 to 01:59 is ever shown: it is then an hour later by the clock.
    const isSpringChange = moment >= Date.UTC(2026, 2, 29) && moment < Date.UTC(2026, 2, 30);
    const wanted = isSpringChange ? at.replace(/^01/, '02') : at;
    const shows = `${parts['hour'] ?? ''}:${parts['minute'] ?? ''}`;
    if (shows !== wanted || (onDay !== null && parts['weekday'] !== onDay)) continue;
    handovers.push(moment);
    doneToday = today;
  }
  return handovers;
}
