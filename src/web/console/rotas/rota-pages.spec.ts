import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DutyPlan, Rotation } from '../../../directory/duty-plan.js';
import type { Swap } from '../../../directory/swap.js';
import type { ResponderId } from '../../../kernel/ids.js';
import { concernWords } from './concern-words.js';
import { rotaMonth, rotaWeek, weekKeyOf } from './rota-calendar.js';
import { pressedOrder, readPress } from './rota-order.js';
import { dutyParts, partName } from './rota-parts.js';
import { rotaTimes } from './rota-times.js';
import { monthTitle, weekTitle } from './rota-titles.js';
import { changeWords, clockChangeWords, gapWords, handoverWords, hoursWords, nextWarning } from './rota-words.js';
import { rotationInput, typedRotation } from './rotation-fields.js';

const at = (text: string): Date => new Date(`${text}:00Z`);
const id = (name: string): ResponderId => name as ResponderId;
const turns = { startsOn: '2026-11-01', participantIds: [id('ada'), id('bren')] };
const daily: Rotation = { kind: 'daily', handoverAt: '09:00', ...turns };
const weekly: Rotation = { kind: 'weekly', handoverAt: { weekday: 5, time: '20:00' }, ...turns };
const custom: Rotation = { kind: 'custom', handoverAt: { everyHours: 12 }, ...turns, startsOn: '2026-11-02T07:30' };
const rota = { timeZone: 'Europe/London', rotation: daily };
const NOW = at('2026-11-21T02:30');

describe('the week of a rota', () => {
  it.each([
    ['none is asked for: before the hand-over it is still yesterday', undefined, '2026-W47'],
    ['one of another year', '2026-W01', '2026-W01'],
    ['the last of a long year', '2026-W53', '2026-W53'],
    ['one that a year does not have', '2025-W53', '2026-W47'],
    ['nonsense', '2026-W99', '2026-W47'],
    ['far away', '9999-W01', '2026-W47'],
  ])('%s', (_, text, key) => {
    expect(rotaWeek(text, NOW, rota).key).toBe(key);
  });

  it('runs from hand-over to hand-over, and marks the day that is now', () => {
    const week = rotaWeek(undefined, NOW, rota);
    expect([week.before, week.number, week.after, weekTitle(week)]).toEqual([
      '2026-W46',
      47,
      '2026-W48',
      '16 to 22 November',
    ]);
    expect(week.days.filter(({ isNow }) => isNow).map(({ weekday, number }) => `${weekday} ${String(number)}`)).toEqual(
      ['Friday 20'],
    );
    expect(week.days[4]).toMatchObject({ from: at('2026-11-20T09:00'), to: at('2026-11-21T09:00'), hours: 24 });
    expect(weekTitle(rotaWeek('2026-W49', NOW, rota))).toBe('30 November to 6 December');
    expect(weekKeyOf(at('2026-11-23T08:59'), rota)).toBe('2026-W47');
  });

  it.each([
    ['2027-W12', 5, 23, '23 hours: the clocks go forward'],
    ['2027-W43', 5, 25, '25 hours: the clocks go back'],
    ['2027-W43', 3, 24, null],
  ])('%s, day %i', (text, day, hours, words) => {
    const found = rotaWeek(text, NOW, rota).days[day]?.hours ?? 0;
    expect([found, clockChangeWords(found)]).toEqual([hours, words]);
  });

  it('a month is whole weeks', () => {
    const month = rotaMonth('2026-11', NOW, rota);
    expect(month.weeks.map(({ key }) => key)).toEqual([
      '2026-W44',
      '2026-W45',
      '2026-W46',
      '2026-W47',
      '2026-W48',
      '2026-W49',
    ]);
    expect(month.weeks.flatMap(({ days }) => days).filter(({ outside }) => !outside)).toHaveLength(30);
    expect([month.before, monthTitle(month.after)]).toEqual(['2026-10', 'December 2026']);
    expect(rotaMonth('2026-13', NOW, rota).key).toBe('2026-11');
  });
});

describe('the parts of a day', () => {
  const plan = (change: Partial<DutyPlan>): DutyPlan => ({
    ...{ rota, overrides: [], schedules: [], swaps: [], absences: [] },
    ...change,
  });
  const day = { from: at('2026-11-20T09:00'), to: at('2026-11-21T09:00') };
  const night = { from: at('2026-11-20T21:00'), to: day.to };

  it('say who is for whom, who is away and who wants to swap', () => {
    const cai = { ...night, kind: 'replace', responderId: id('cai'), insteadOfId: id('bren') } as const;
    const asked: Swap & { id: string } = { id: 's', ...day, responderId: id('bren'), takenById: null, takenAt: null };
    expect(dutyParts(plan({ overrides: [cai] }), day, [asked])).toEqual([
      { from: day.from, to: night.from, people: [{ id: 'bren', insteadOf: null, swapId: 's' }], away: [] },
      { ...night, people: [{ id: 'cai', insteadOf: 'bren', swapId: null }], away: [] },
    ]);
    const off = { ...night, kind: 'remove', responderId: id('ada'), insteadOfId: null } as const;
    const leave = { ...day, responderId: id('bren'), kind: 'leave' } as const;
    expect(
      dutyParts(plan({ overrides: [off], absences: [leave] }), day, []).map(({ people }) => people.length),
    ).toEqual([1, 0]);
  });

  it.each([
    ['09:00', 12, 'day'],
    ['21:00', 12, 'night'],
    ['04:00', 4, 'night'],
    ['09:00', 24, 'duty'],
  ])('from %s for %i hours is a %s', (begins, hours, name) => {
    expect(partName({ from: day.from, to: new Date(+day.from + hours * 3_600_000) }, begins)).toBe(name);
  });
});

describe('the order of turns', () => {
  it.each([
    ['up-1', ['b', 'a', 'c']],
    ['down-1', ['a', 'c', 'b']],
    ['up-0', ['a', 'b', 'c']],
    ['down-2', ['a', 'b', 'c']],
    ['out-0', ['b', 'c']],
    ['up-99', ['a', 'b', 'c']],
    ['add', ['a', 'b', 'c', 'd']],
    ['look', ['a', 'b', 'c']],
    ['moved', ['a', 'b', 'c']],
    ['nonsense', ['a', 'b', 'c']],
  ])('%s', (press, order) => {
    expect(pressedOrder(['a', 'b', 'c'], readPress(press), 'd')).toEqual(order);
  });

  it('keeps everybody, however often it is moved', () => {
    const presses = fc.array(fc.tuple(fc.constantFrom('up', 'down'), fc.nat(5)), { maxLength: 20 });
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 5 }), presses, (order, moves) => {
        const moved = moves.reduce<readonly string[]>(
          (now, [way, n]) => pressedOrder(now, readPress(`${way}-${String(n)}`), null),
          order,
        );
        expect([...moved].sort()).toEqual([...order].sort());
      }),
    );
  });
});

describe('words', () => {
  const times = rotaTimes('Europe/London');
  it.each([
    [daily, 'Hand-over each day at 09:00'],
    [weekly, 'Hand-over each Friday at 20:00'],
    [custom, 'Hand-over every 12 hours, counted from 07:30'],
  ])('%j', (rotation, words) => {
    expect(handoverWords(rotation)).toBe(words);
    expect(rotationInput(typedRotation(rotation))).toEqual(rotation);
  });

  it('of gaps, hours, changes and warnings', () => {
    const night = { from: at('2026-11-22T21:00'), to: at('2026-11-23T09:00') };
    expect(gapWords([night], times)).toEqual(['Sunday night has nobody: Sun 22 Nov, 21:00 to Mon 23 Nov, 09:00.']);
    expect(gapWords([night, night, night, night], times).at(-1)).toBe('And 1 more time with nobody.');
    expect(hoursWords({ from: '22:00', to: '08:00', weekdays: [5, 6] })).toBe('22:00 to 08:00, on Friday and Saturday');
    expect(changeWords({ kind: 'replace', who: 'Ada', insteadOf: null })).toBe('Ada instead of whoever is on duty');
    expect(nextWarning(NOW)).toEqual(at('2026-11-27T09:00'));
    expect(nextWarning(at('2027-06-25T07:59'))).toEqual(at('2027-06-25T08:00'));
    const ada = { name: 'Ada', quietHours: null, maxAlertsPerWeek: 1, otherRotas: ['Nights'] };
    expect(concernWords('weekly_limit', ada)).toBe('Ada takes at most 1 alert a week.');
    expect(concernWords('other_rota', ada)).toBe('Ada is on duty then already: Nights.');
    expect(rotaTimes('America/New_York').place).toBe('New York time');
  });
});
