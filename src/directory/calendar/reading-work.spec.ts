import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { eventBlocks } from './calendar-lines.js';
import { startAndEnd } from './event-times.js';
import { readCalendar } from './read-calendar.js';
import { workOf } from './reading-work.js';
import { occurrences } from './repeats.js';

const NOW = new Date('2026-11-22T03:00:00Z');
const READING = { timeZone: 'Europe/London', from: NOW, to: new Date('2027-11-22T03:00:00Z'), most: 1_000 };

describe('the work of reading a file', () => {
  it('is bounded, however it is asked for', () => {
    fc.assert(
      fc.property(fc.nat(2_000), fc.array(fc.nat(6_000), { maxLength: 50 }), (rules, asked) => {
        const work = workOf(rules);
        expect(work.steps).toBeLessThanOrEqual(5_000);
        expect(work.steps * rules).toBeLessThanOrEqual(50_000);
        const taken = asked.map((times) => (work.take(times) ? times : null));
        expect(taken.reduce<number>((sum, times) => sum + (times ?? 0), 0)).toBeLessThanOrEqual(10_000);
        expect(taken.slice(taken.indexOf(null)).every((times) => times === null) || !taken.includes(null)).toBe(true);
      }),
    );
  });

  it('is enough for a year of days of each of a hundred rules', () => {
    expect(workOf(100).steps).toBeGreaterThan(366);
    expect(workOf(1).steps).toBe(5_000);
  });

  const file = (count: number, ...lines: readonly string[]): string => {
    const one = (at: number) => ['BEGIN:VEVENT', `UID:${at}`, 'DURATION:PT1H', ...lines, 'END:VEVENT'].join('\n');
    return ['BEGIN:VCALENDAR', ...Array.from({ length: count }, (_, at) => one(at))].join('\n');
  };
  // How many of them are read, and how many told. None of them has a time to come, so that no other limit is met.
  it.each([
    ['thousands of days each', 100, ['DTSTART:20130601T200000', 'RRULE:FREQ=DAILY;COUNT=4500'], 0, 'COUNT'],
    ['thousands of days each, fewer', 10, ['DTSTART:20130601T200000', 'RRULE:FREQ=DAILY;COUNT=4500'], 2, 'COUNT'],
    ['hundreds of days each', 100, ['DTSTART:20250101T200000', 'RRULE:FREQ=DAILY;COUNT=450'], 22, 'COUNT'],
    ['hundreds of days, long ago', 100, ['DTSTART:20130101T200000', 'RRULE:FREQ=WEEKLY;COUNT=450'], 22, 'COUNT'],
    ['a few weeks', 100, ['DTSTART:20260601T200000', 'RRULE:FREQ=WEEKLY;COUNT=12'], 100, ''],
    [
      'no day in steps without end',
      100,
      ['DTSTART:20250101T200000', 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=3'],
      0,
      'COUNT',
    ],
    [
      'days in a list',
      20,
      ['DTSTART:20250101T200000', `RDATE:${Array(900).fill('20250101').join(',')}`],
      11,
      'too many times',
    ],
  ])('events of %s', (_what, count, lines, read, words) => {
    const { problems, masters } = readCalendar(file(count, ...lines), READING);
    expect([masters.size, problems.length]).toEqual([read, count - read]);
    for (const { problem } of problems) expect(problem).toContain(words);
  });

  it('a rule is not followed once others have had it all', () => {
    const steps: number[] = [];
    const work = { ...workOf(1), take: (times: number) => steps.push(times) < 2 };
    const [block] = eventBlocks(file(1, 'DTSTART:20261101T200000', ...Array<string>(3).fill('RRULE:FREQ=DAILY'))) ?? [];
    const times = block && startAndEnd(block, READING.timeZone);
    if (block === undefined || times === undefined || 'problem' in times) throw new Error('The event is good.');
    expect(occurrences(block, times, READING, work)).toContain('too many');
    // Listed days; before the first rule, which is too much already; before the second and third.
    expect(steps).toEqual([0, 0, 0, 0]);
  });

  it('an event of a hundred rules', () => {
    const rules = (count: number) => Array<string>(count).fill('RRULE:FREQ=DAILY');
    const read = (count: number) => readCalendar(file(1, 'DTSTART:20261101T200000', ...rules(count)), READING);
    expect([read(20).events.length, read(20).problems]).toEqual([365, []]);
    expect(read(100)).toMatchObject({ events: [], problems: [{ problem: expect.stringContaining('too many') }] });
  });
});
