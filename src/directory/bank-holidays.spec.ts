import { describe, expect, it } from '@jest/globals';
import type { ResponderId } from '../kernel/ids.js';
import { bankHolidayAbsences, bankHolidaysOf } from './bank-holidays.js';
import { onDuty } from './duty-rota.js';

describe('a bank holiday', () => {
  it.each([
    ['Easter Monday in England', 'yorkshire_and_the_humber', '2026-04-06', true],
    ['Easter Monday in Wales', 'wales', '2026-04-06', true],
    ['Easter Monday in Scotland', 'scotland', '2026-04-06', false],
    ['Easter Monday in Northern Ireland', 'northern_ireland', '2026-04-06', true],
    ['the second of January in Scotland', 'scotland', '2026-01-02', true],
    ['the second of January in England', 'london', '2026-01-02', false],
    ['St Andrew’s day in Scotland', 'scotland', '2027-11-30', true],
    ['St Patrick’s day in Northern Ireland', 'northern_ireland', '2028-03-17', true],
    ['St Patrick’s day in Wales', 'wales', '2028-03-17', false],
    ['the summer holiday in Scotland', 'scotland', '2028-08-07', true],
    ['the substitute for Boxing Day', 'london', '2026-12-28', true],
    ['Boxing Day itself on a Saturday', 'london', '2026-12-26', false],
  ])('%s', (_what, region, date, is) => {
    expect(bankHolidaysOf(region).includes(date)).toBe(is);
  });

  it('is known for three years, in order, each day once', () => {
    for (const region of ['london', 'scotland', 'northern_ireland']) {
      const days = bankHolidaysOf(region);
      expect(days).toEqual([...new Set(days)].sort());
      expect(new Set(days.map((day) => day.slice(0, 4)))).toEqual(new Set(['2026', '2027', '2028']));
    }
    expect(['london', 'scotland', 'northern_ireland'].map((region) => bankHolidaysOf(region).length)).toEqual([
      24, 28, 30,
    ]);
  });
});

describe('who does no bank holidays', () => {
  const [ann, bob] = ['ann', 'bob'] as readonly string[] as [ResponderId, ResponderId];
  const rotation = { kind: 'daily', handoverAt: '09:00', participantIds: [ann, bob], startsOn: '2026-04-05' } as const;
  const on = (regionCode: string, at: string) => {
    const rota = { timeZone: 'Europe/London', rotation };
    const absences = bankHolidayAbsences({ id: bob, regionCode }, 'Europe/London');
    return onDuty({ rota, overrides: [], schedules: [], swaps: [], absences }, new Date(at)).responderIds;
  };
  it.each([
    // Bob has the turn from nine on Easter Monday, 6 April 2026, to nine on Tuesday; the clock in London is an hour ahead.
    ['has no turn in England', 'london', '2026-04-06T12:00:00Z', ann],
    ['has the rest of the turn after midnight', 'london', '2026-04-06T23:00:00Z', bob],
    ['has the turn in Scotland, where it is no holiday', 'scotland', '2026-04-06T12:00:00Z', bob],
  ])('%s', (_what, region, at, who) => {
    expect(on(region, at)).toEqual([who]);
  });
});
