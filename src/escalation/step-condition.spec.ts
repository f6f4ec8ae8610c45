import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PASS_REASONS, passedSentence, type StepCondition, whyPassed } from './step-condition.js';

const NIGHT = { from: '22:00', to: '07:00', timeZone: 'Europe/London' };
const DAY = { from: '09:00', to: '17:00', timeZone: 'Europe/London' };

describe('a step that is meant for some times is', () => {
  // 20 November 2026 is a Friday; London has winter time.
  it.each([
    ['started without a condition', undefined, '2026-11-20T12:00:00Z', null],
    ['started within its hours', { timeOfDay: DAY }, '2026-11-20T09:00:00Z', null],
    ['passed the minute before', { timeOfDay: DAY }, '2026-11-20T08:59:59Z', 'other_time'],
    ['started in the last minute', { timeOfDay: DAY }, '2026-11-20T16:59:59Z', null],
    ['passed when they are over', { timeOfDay: DAY }, '2026-11-20T17:00:00Z', 'other_time'],
    ['started before midnight of its night', { timeOfDay: NIGHT }, '2026-11-20T22:00:00Z', null],
    ['started after it', { timeOfDay: NIGHT }, '2026-11-21T06:59:00Z', null],
    ['passed at noon', { timeOfDay: NIGHT }, '2026-11-20T12:00:00Z', 'other_time'],
    [
      'started by the clock of its zone',
      { timeOfDay: { ...DAY, timeZone: 'Asia/Tokyo' } },
      '2026-11-20T01:00:00Z',
      null,
    ],
    ['started by summer time', { timeOfDay: DAY }, '2026-07-03T08:00:00Z', null],
    ['started on its day', { days: [5] }, '2026-11-20T23:59:59Z', null],
    ['passed the day after', { days: [5] }, '2026-11-21T00:00:00Z', 'other_day'],
    ['started in the night that began on its day', { days: [5], timeOfDay: NIGHT }, '2026-11-21T03:00:00Z', null],
    ['started before midnight of its day', { days: [5], timeOfDay: NIGHT }, '2026-11-20T23:00:00Z', null],
    [
      'started early on its day',
      { days: [5], timeOfDay: { ...DAY, from: '01:00', to: '05:00' } },
      '2026-11-20T03:00:00Z',
      null,
    ],
    ['passed in the night that began before', { days: [5], timeOfDay: NIGHT }, '2026-11-20T03:00:00Z', 'other_day'],
    ['started at its level', { levels: ['national' as const] }, '2026-11-20T12:00:00Z', null],
    ['passed at another', { levels: ['region_headsup' as const] }, '2026-11-20T12:00:00Z', 'other_level'],
    ['passed for the first reason of several', { levels: [], days: [1] }, '2026-11-20T12:00:00Z', 'other_level'],
  ] satisfies [string, StepCondition | undefined, string, string | null][])('%s', (_what, condition, at, reason) => {
    expect(whyPassed(condition, 'national', new Date(at))).toBe(reason);
  });

  it('passed where there is no level', () => {
    expect(whyPassed({ levels: ['national'] }, null, new Date(0))).toBe('other_level');
  });

  it('started in exactly one of two that share the day between them', () => {
    const clock = fc.integer({ min: 0, max: 1_439 }).map((minutes) => {
      return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
    });
    const zone = fc.constantFrom('Europe/London', 'America/New_York', 'Pacific/Auckland');
    fc.assert(
      fc.property(
        clock,
        clock,
        zone,
        fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }),
        (from, to, timeZone, now) => {
          fc.pre(from !== to);
          const either = [
            { from, to, timeZone },
            { from: to, to: from, timeZone },
          ];
          expect(either.filter((timeOfDay) => whyPassed({ timeOfDay }, null, now) === null)).toHaveLength(1);
        },
      ),
    );
  });

  it.each(PASS_REASONS)('explained: %s', (reason) => {
    expect(passedSentence(reason)).toMatch(/^Passed: .+\.$/);
  });
});
