import { describe, expect, it } from '@jest/globals';
import { DAY, plus } from '../../kernel/clock.js';
import type { ResponderId } from '../../kernel/ids.js';
import type { FixedShift, Period } from '../duty-plan.js';
import { judgeEvents } from './judge-events.js';
import { mergeShifts } from './merge-shifts.js';
import { readCalendar } from './read-calendar.js';

// Everything is read on Sunday 22 November 2026 at noon. A shift lasts from eight to nine in the evening, on the days that are
// given, and is Ann's unless the table says otherwise.

const NOW = new Date('2026-11-22T12:00:00Z');
const [ANN, BOB] = ['ann@example.org', 'bob@example.org'];
const [ann, bob] = ['ann', 'bob'] as readonly string[] as [ResponderId, ResponderId];

interface Imported {
  /** Of the last file: added, changed, removed, unchanged. */
  readonly counts: readonly number[];
  readonly days: readonly string[];
  readonly uids: readonly string[];
  readonly problems: readonly string[];
  readonly lines: readonly number[];
  readonly shifts: readonly FixedShift[];
}

/** One file after another, each an import. */
function imported(files: readonly string[], byHand: readonly Period[] = []): Imported {
  const nothing: Imported = { counts: [], days: [], uids: [], problems: [], lines: [], shifts: [] };
  return files.reduce(({ shifts: before }: Imported, text) => {
    const read = readCalendar(text, { timeZone: 'Europe/London', from: NOW, to: plus(NOW, 366 * DAY), most: 1_000 });
    const known = new Map([
      [ANN, ann],
      [BOB, bob],
    ]);
    const whoIs = (named: string) => known.get(named) ?? null;
    const { events, problems } = judgeEvents(read, { before, byHand, whoIs }, NOW);
    const { shifts, added, changed: other, removed, unchanged } = mergeShifts(before, events);
    const counts = [added, other, removed, unchanged];
    const days = shifts.map(({ from }) => from.toISOString().slice(5, 10));
    return {
      shifts,
      counts,
      days,
      uids: shifts.map(({ uid = '' }) => uid),
      problems: problems.map(({ problem }) => problem),
      lines: problems.map(({ line }) => line),
    };
  }, nothing);
}

const file = (...events: readonly (readonly string[])[]): string =>
  ['BEGIN:VCALENDAR', ...events.flatMap((each) => ['BEGIN:VEVENT', ...each, 'END:VEVENT']), 'END:VCALENDAR'].join('\n');
const shift = (day: string, ...more: readonly string[]): readonly string[] => [
  ...['UID:s', `DTSTART:2026${day}T200000Z`, 'DURATION:PT1H', `SUMMARY:${ANN}`],
  ...more,
];
const DAILY = 'RRULE:FREQ=DAILY;COUNT=3';
const series = shift('1123', DAILY);
const single = shift('1123');
const changed = shift('1126', 'RECURRENCE-ID:20261124T200000Z');
const ofEve = (event: readonly string[]) => event.map((line) => line.replace(ANN, 'eve@example.org'));

describe('a calendar that is imported once more leaves', () => {
  const all = ['11-23', '11-24', '11-25'];
  it.each([
    ['a series as it was, when it is the same', file(series), all],
    ['a series as it was, when it is not in the file', file(['UID:t', ...shift('1201').slice(1)]), [...all, '12-01']],
    ['only what the series has yet', file(shift('1123', 'RRULE:FREQ=DAILY;COUNT=2')), ['11-23', '11-24']],
    ['nothing when it was over yesterday', file(shift('1101', 'RRULE:FREQ=DAILY;UNTIL=20261121')), []],
    ['nothing when it was cancelled', file([...series, 'STATUS:CANCELLED']), []],
    ['nothing when it is a single shift that is over', file(shift('1101')), []],
    ['the single shift that it became', file(single), ['11-23']],
    ['all when the series cannot be read', file(shift('1123', 'RRULE:FREQ=HOURLY')), all],
    ['all when its beginning cannot be read', file(shift('9999', DAILY)), all],
    ['all when one of its days cannot be read', file([...series, 'EXDATE:never']), all],
    [
      'all when it is unreadable, but for a time of it',
      file(shift('1123', 'RRULE:1'), changed),
      ['11-23', '11-25', '11-26'],
    ],
    ['all when it is there twice', file(single, shift('1123', 'RRULE:FREQ=DAILY;COUNT=2')), all],
    ['all when it is there twice, once unreadable', file(single, shift('1123', 'RRULE:FREQ=HOURLY')), all],
    ['all when it is there twice, and a time of it', file(changed, series, single), all],
    ['all when it is there twice, and is over', file(shift('1101'), shift('1102')), all],
    ['all when nobody knows whom it means', file(ofEve(shift('1123', 'RRULE:FREQ=DAILY;COUNT=2'))), all],
    ['all when nobody knows whom the single shift means', file(ofEve(single)), all],
    ['all, a changed time of it too, when that is alone in the file', file(changed), ['11-23', '11-25', '11-26']],
    ['all when a time of it cannot be read', file(shift('9999', 'RECURRENCE-ID:20261124T200000Z')), all],
    [
      'what it has at the time that cannot be read, and the rest of the series',
      file(shift('1123', 'RRULE:FREQ=DAILY;COUNT=2'), shift('9999', 'RECURRENCE-ID:20261124T200000Z')),
      ['11-23', '11-24'],
    ],
    [
      'nothing new at a time that cannot be read',
      file(shift('1123', 'RRULE:FREQ=DAILY;COUNT=5'), shift('9999', 'RECURRENCE-ID:20261126T200000Z')),
      [...all, '11-27'],
    ],
    [
      'a time as it was, when its change is there twice',
      file(series, changed, shift('1127', 'RECURRENCE-ID:20261124T200000Z')),
      all,
    ],
    ...[
      ['what time it changes', 'RECURRENCE-ID:never'],
      ['which of two it changes', 'RECURRENCE-ID:20261124T200000Z,20261125T200000Z'],
      ['which time of that day it changes', 'RECURRENCE-ID;VALUE=DATE:20261124'],
      ['where it ends: all that follow', 'RECURRENCE-ID;RANGE=THISANDFUTURE:20261124T200000Z'],
    ].flatMap(([what = '', id = '']): [string, string, string[]][] => [
      [
        `all when nobody knows of a change ${what}`,
        file(shift('1123', 'RRULE:FREQ=DAILY;COUNT=2'), shift('1201', id)),
        all,
      ],
      [`all when nobody knows of a change ${what}, of another`, file(shift('1201', id), single, changed), all],
      [`all when a change is alone in the file and nobody knows ${what}`, file(shift('1201', id)), all],
    ]),
    ['what it has, when nobody knows whom a time of it means', file(series, ofEve(changed)), all],
    ['a series whose UID begins alike', file(['UID:s 2', ...single.slice(1)]), [...all, '11-23'].sort()],
  ])('%s', (_what, second, days) => {
    expect(imported([file(series), second]).days).toEqual(days);
  });

  it.each([
    ['a single shift that became a series', [single, series], all],
    ['a series that became single', [series, single], ['11-23']],
    ['there and back', [single, series, single], ['11-23']],
    ['back and there', [series, single, series], all],
    ['a single shift that cannot be read as a series', [single, shift('1123', 'RRULE:FREQ=HOURLY')], ['11-23']],
    ['a single shift that became a series of nobody', [single, ofEve(series)], ['11-23']],
    ['a single shift that became a series that is over', [single, shift('1101', 'RRULE:FREQ=DAILY;COUNT=2')], []],
    [
      'another single shift whose UID begins alike',
      [['UID:s 2', ...single.slice(1)], series],
      [...all, '11-23'].sort(),
    ],
  ])('no double and no leftover of %s', (_what, files, days) => {
    expect(imported(files.map((each) => file(each))).days).toEqual(days);
  });

  const both = (event: readonly string[]) => event.map((line) => line.replace(ANN, `${ANN} ${BOB}`));
  const without = shift('1123', DAILY, 'EXDATE:20261124T200000Z');
  it.each([
    ['a series of two people', [both(series)], [3, 0, 0, 0]],
    ['the same once more', [both(series), both(series)], [0, 0, 0, 3]],
    ['a series of two people that became single', [both(series), both(single)], [1, 0, 3, 0]],
    [
      'a series of two people with fewer times',
      [both(series), both(shift('1123', 'RRULE:FREQ=DAILY;COUNT=1'))],
      [0, 0, 2, 1],
    ],
    ['a time that was never there', [without], [2, 0, 0, 0]],
    ['a time that was never there, once more', [without, without], [0, 0, 0, 2]],
    ['a time that was there', [series, without], [0, 0, 1, 2]],
    ['a cancelled series that was never there', [[...series, 'STATUS:CANCELLED']], [0, 0, 0, 0]],
  ])('counts events and not people: %s', (_what, files, counts) => {
    expect(imported(files.map((each) => file(each))).counts).toEqual(counts);
  });

  const underWay = ['UID:u', 'DTSTART:20261120T080000Z', 'DURATION:PT8H', `SUMMARY:${ANN}`];
  it.each([
    ['is taken whole', [[...underWay, 'RRULE:FREQ=DAILY;COUNT=3']], ['11-22'], [1, 0, 0, 0]],
    ['is taken once', Array(2).fill([...underWay, 'RRULE:FREQ=DAILY;COUNT=3']), ['11-22'], [0, 0, 0, 1]],
    [
      'goes when the calendar has it no more',
      [['RRULE:FREQ=DAILY;COUNT=3'], ['RRULE:FREQ=DAILY;COUNT=2']].map((rule) => [...underWay, ...rule]),
      [],
      [0, 0, 1, 0],
    ],
    [
      'goes when it was cancelled',
      [[], ['STATUS:CANCELLED']].map((more) => [...underWay.map((line) => line.replace('1120', '1122')), ...more]),
      [],
      [0, 0, 1, 0],
    ],
  ])('a shift that is under way %s', (_what, files: readonly string[][], days, counts) => {
    const last = imported(files.map((each) => file(each)));
    expect([last.days, last.counts, last.problems]).toEqual([days, counts, []]);
    expect(last.shifts.map(({ from }) => from)).toEqual(days.map(() => new Date('2026-11-22T08:00:00Z')));
  });

  it.each([
    // An event begins in the second line; whom it names stands from the sixth on.
    ['nothing when all are known', [`ATTENDEE:mailto:${ANN}`, `ATTENDEE;CN=B:mailto:${BOB}`], [ann, bob], []],
    ['who is not known', ['ATTENDEE:mailto:eve@example.org', `ATTENDEE:mailto:${BOB}`], [bob], [6]],
    ['who has no address', [`ATTENDEE:mailto:${BOB}`, 'ATTENDEE;CN=Eve:invalid:nomail'], [bob], [7]],
    ['nothing of who declined', [`ATTENDEE;PARTSTAT=DECLINED:mailto:${ANN}`, `ATTENDEE:mailto:${BOB}`], [bob], []],
    ['nothing of a room', ['ATTENDEE;CUTYPE=ROOM:mailto:room@example.org', `ATTENDEE:mailto:${BOB}`], [bob], []],
    ['the event when all declined', [`ATTENDEE;PARTSTAT=declined:mailto:${ANN}`], [], [2]],
    ['the event when nobody is known', ['ATTENDEE:mailto:eve@example.org', 'ATTENDEE:mailto:x@example.org'], [], [2]],
    ['the event when nobody has an address', ['ATTENDEE;CN=Eve:invalid:nomail'], [], [2]],
  ])('tells of those who attend, once and whomever the title names: %s', (_what, attend, who, told) => {
    const rest = [DAILY, `SUMMARY:${ANN} and eve@example.org`];
    const times = ['UID:a', 'DTSTART:20261123T200000Z', 'DURATION:PT1H'];
    const { shifts, lines, problems } = imported([file([...times, ...attend, ...rest])]);
    expect([...new Set(shifts.map(({ responderId }) => responderId))].sort()).toEqual(who);
    expect([...new Set(lines)]).toEqual(told);
    if (who.length > 0) expect(problems).toEqual(told.map(() => expect.stringContaining('attendee')));
    expect(problems.join()).not.toContain('@');
  });

  it('keeps a change that was imported before, once that cannot be read', () => {
    const unreadable = shift('9999', 'RECURRENCE-ID:20261124T200000Z');
    const { days, problems } = imported([file(series, changed), file(series, unreadable)]);
    expect([days, problems]).toEqual([['11-23', '11-25', '11-26'], [expect.stringContaining('DTSTART')]]);
  });

  it('tells a change of a day of a series that has times, and takes one of a series of days', () => {
    const day = (date: string, ...more: string[]) => [
      'UID:d',
      `DTSTART;VALUE=DATE:2026${date}`,
      ...more,
      `SUMMARY:${ANN}`,
    ];
    const days = day('1123', 'DURATION:P1D', 'RRULE:FREQ=DAILY;COUNT=2');
    const moved = day('1201', 'DURATION:P1D', 'RECURRENCE-ID;VALUE=DATE:20261124');
    expect(imported([file(days, moved)])).toMatchObject({ days: ['11-23', '12-01'], problems: [] });
    const ofADay = shift('1201', 'RECURRENCE-ID;VALUE=DATE:20261124');
    expect(imported([file(series, ofADay)])).toMatchObject({
      days: [],
      problems: [expect.stringContaining('RECURRENCE-ID')],
    });
  });

  it('tells each event that is there twice, and imports none of them', () => {
    const { days, problems } = imported([file(series, ['UID:t', ...shift('1201').slice(1)], single)]);
    expect(days).toEqual(['12-01']);
    expect(problems).toEqual(Array(2).fill(expect.stringContaining('same UID')));
  });

  it('tells an event that has the name of a time of another', () => {
    const { days, problems } = imported([file(series, ['UID:s 2026-11-24T20:00:00.000Z', ...shift('1201').slice(1)])]);
    expect([days, problems]).toEqual([all, [expect.stringContaining('same UID')]]);
  });

  it('what stands beside a schedule made by hand, and takes out the rest', () => {
    const byHand = [{ from: new Date('2026-11-23T00:00:00Z'), to: new Date('2026-11-24T00:00:00Z') }];
    const second = shift('1123', 'RRULE:FREQ=DAILY;COUNT=2');
    const { days, problems } = imported([file(shift('1124', DAILY)), file(second)], byHand);
    expect(days).toEqual(['11-24']);
    expect(problems).toEqual([expect.stringContaining('made by hand')]);
  });
});
