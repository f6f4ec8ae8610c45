import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { occurredOf } from './occurred-of.js';
import type { Answers } from './report-form.js';
import { readWhen } from './when-it-happened.js';

/** A Saturday, 02:30 in winter time. */
const NOW = new Date('2026-11-21T02:30:00Z');

function span(answers: Answers, now = NOW): string {
  const said = readWhen(answers, now);
  if (said === null) return 'nothing';
  if ('problem' in said) return `${said.field}: ${said.problem}`;
  const { earliest = '…', latest = '…', precision } = occurredOf(said, now);
  return `${earliest} to ${latest}, ${precision}`;
}

describe('when it happened', () => {
  it.each<[string, Answers, string]>([
    ['today', { when: 'today' }, '2026-11-21T00:00:00Z to 2026-11-21T02:30:00Z, day'],
    ['today at 2', { when: 'today', clock: '2' }, '2026-11-21T01:30:00Z to 2026-11-21T02:30:00Z, hour'],
    ['last night', { when: 'last_night' }, '2026-11-20T18:00:00Z to 2026-11-21T02:30:00Z, part_of_day'],
    ['last night at 11pm', { when: 'last_night', clock: '11pm' }, '2026-11-20T22:30:00Z to 2026-11-20T23:30:00Z, hour'],
    ['last night at 1.15', { when: 'last_night', clock: '1.15' }, '2026-11-21T00:45:00Z to 2026-11-21T01:45:00Z, hour'],
    ['yesterday', { when: 'yesterday' }, '2026-11-20T00:00:00Z to 2026-11-21T00:00:00Z, day'],
    [
      'yesterday evening',
      { when: 'yesterday', part: 'evening' },
      '2026-11-20T18:00:00Z to 2026-11-21T00:00:00Z, part_of_day',
    ],
    [
      'a day in summer time',
      { when: 'day', day: '1', month: '7', year: '2026', part: 'night' },
      '2026-06-30T23:00:00Z to 2026-07-01T05:00:00Z, part_of_day',
    ],
    ['a day by name', { when: 'day', day: '3', month: 'Nov' }, '2026-11-03T00:00:00Z to 2026-11-04T00:00:00Z, day'],
    ['a Welsh month', { when: 'day', day: '3', month: 'Hydref' }, '2026-10-02T23:00:00Z to 2026-10-03T23:00:00Z, day'],
    ['last December', { when: 'day', day: '24', month: '12' }, '2025-12-24T00:00:00Z to 2025-12-25T00:00:00Z, day'],
    [
      'the last leap day',
      { when: 'day', day: '29', month: '2', year: '24' },
      '2024-02-29T00:00:00Z to 2024-03-01T00:00:00Z, day',
    ],
    ['a month', { when: 'day', month: '10' }, '2026-09-30T23:00:00Z to 2026-11-01T00:00:00Z, month'],
    ['this month', { when: 'day', month: '11' }, '2026-11-01T00:00:00Z to 2026-11-21T02:30:00Z, month'],
    [
      'a range',
      { when: 'range', fromDay: '18', fromMonth: '11', toDay: '20', toMonth: '11' },
      '2026-11-18T00:00:00Z to 2026-11-21T00:00:00Z, range',
    ],
    [
      'a range the wrong way round',
      { when: 'range', fromDay: '20', fromMonth: '11', toDay: '18', toMonth: '11' },
      '2026-11-18T00:00:00Z to 2026-11-21T00:00:00Z, range',
    ],
    [
      'since a day',
      { when: 'range', fromDay: '18', fromMonth: '11' },
      '2026-11-18T00:00:00Z to 2026-11-21T02:30:00Z, range',
    ],
    ['up to a day', { when: 'range', toDay: '18', toMonth: '11' }, '… to 2026-11-19T00:00:00Z, range'],
    ['a date without its line chosen', { day: '3', month: '11' }, '2026-11-03T00:00:00Z to 2026-11-04T00:00:00Z, day'],
    ['I don’t know', { when: 'unknown' }, '… to …, unknown'],
    ['nothing', {}, 'nothing'],
    ['I’d rather not say', { when: 'not_said' }, 'nothing'],
  ])('reads %s', (_name, answers, expected) => {
    expect(span(answers)).toBe(expected);
  });

  it.each<[Answers, string]>([
    [{ when: 'day' }, 'day: dateUnreadable'],
    [{ when: 'day', day: '31', month: '11', year: '2026' }, 'day: dateUnreadable'],
    [{ when: 'day', day: 'x', month: '11' }, 'day: dateUnreadable'],
    [{ when: 'day', day: '1', month: '13' }, 'day: dateUnreadable'],
    [{ when: 'day', day: '1', month: '1', year: '1066' }, 'day: dateUnreadable'],
    [{ when: 'day', day: '22', month: '11', year: '2026' }, 'day: dateToCome'],
    [{ when: 'day', month: '12', year: '2026' }, 'day: dateToCome'],
    [{ when: 'today', part: 'evening' }, 'part: dateToCome'],
    [{ when: 'today', clock: '14:00' }, 'clock: dateToCome'],
    [{ when: 'today', clock: 'tea time' }, 'clock: clockUnreadable'],
    [{ when: 'yesterday', clock: '25:00' }, 'clock: clockUnreadable'],
    [{ when: 'yesterday', clock: '13pm' }, 'clock: clockUnreadable'],
    [{ when: 'range' }, 'fromDay: dateUnreadable'],
    [{ when: 'range', fromDay: '1', fromMonth: '11', toDay: '40', toMonth: '1' }, 'toDay: dateUnreadable'],
  ])('asks again about %j', (answers, expected) => {
    expect(span(answers)).toBe(expected);
  });

  it('means the day on which the page was shown, when midnight passed since', () => {
    const after = new Date('2026-11-21T00:10:00Z');
    expect(span({ when: 'today', saidOn: '2026-11-20' }, after)).toBe(
      '2026-11-20T00:00:00Z to 2026-11-21T00:00:00Z, day',
    );
    expect(span({ when: 'today', saidOn: '1999-01-01' }, after)).toBe(
      '2026-11-21T00:00:00Z to 2026-11-21T00:10:00Z, day',
    );
  });

  it('never gives a span that ends before it begins or lies ahead, whatever was typed', () => {
    const text = fc.option(fc.oneof(fc.nat(40).map(String), fc.string()), { nil: undefined });
    const when = fc.constantFrom('today', 'last_night', 'yesterday', 'day', 'range', 'unknown', 'x');
    const part = fc.constantFrom('night', 'morning', 'afternoon', 'evening');
    const fields = fc.record({
      when,
      part,
      clock: text,
      day: text,
      month: text,
      year: text,
      fromDay: text,
      fromMonth: text,
    });
    fc.assert(
      fc.property(
        fields,
        fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
        (typed, now) => {
          const answers = Object.fromEntries(
            Object.entries(typed).filter(([, value]) => value !== undefined),
          ) as Answers;
          const said = readWhen(answers, now);
          if (said === null || 'problem' in said) return;
          const { earliest, latest } = occurredOf(said, now);
          if (latest !== undefined) expect(Date.parse(latest)).toBeLessThanOrEqual(now.getTime());
          if (earliest !== undefined && latest !== undefined) {
            expect(Date.parse(earliest)).toBeLessThanOrEqual(Date.parse(latest));
          }
        },
      ),
    );
  });
});
