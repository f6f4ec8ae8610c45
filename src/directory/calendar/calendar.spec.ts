import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readCalendar } from './read-calendar.js';
import { writeCalendar } from './write-calendar.js';

const NOW = new Date('2026-11-22T03:00:00Z');
const READING = { timeZone: 'Europe/London', from: NOW, to: new Date('2027-11-22T03:00:00Z'), most: 1_000 };
const calendar = (...lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n');
const event = (...lines: readonly string[]): string =>
  calendar('UID:1', 'DTSTART:20261122T090000Z', 'DTEND:20261123T090000Z', ...lines);

describe('a calendar that is written', () => {
  const one = {
    uid: 'a@vigil',
    from: NOW,
    to: new Date('2026-11-22T09:00:00Z'),
    summary: 'On duty; nights, one\nand two',
  };

  it('has times in UTC, signs that are escaped, and lines that end as they must', () => {
    const text = writeCalendar('Vigil', [one], NOW);
    expect(text).toContain('DTSTART:20261122T030000Z\r\nDTEND:20261122T090000Z\r\n');
    expect(text).toContain('SUMMARY:On duty\\; nights\\, one\\nand two\r\n');
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('has no line longer than 75 bytes, and can be read again whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }), (summary) => {
        const text = writeCalendar('Vigil', [{ ...one, summary }], NOW);
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const { events, problems } = readCalendar(text, READING);
        expect([problems, events.map(({ uid, from, to }) => ({ uid, from, to }))]).toEqual([
          [],
          [{ uid: one.uid, from: one.from, to: one.to }],
        ]);
      }),
    );
  });
});

describe('a calendar that is read', () => {
  it.each([
    ['UTC', 'DTSTART:20260722T090000Z', '2026-07-22T09:00:00Z'],
    ['a zone', 'DTSTART;TZID=Europe/London:20260722T090000', '2026-07-22T08:00:00Z'],
    ['a zone in quotes', 'DTSTART;TZID="Europe/London":20260722T090000', '2026-07-22T08:00:00Z'],
    ['the name that Outlook has for it', 'DTSTART;TZID=GMT Standard Time:20260722T090000', '2026-07-22T08:00:00Z'],
    ['no zone: that of the rota', 'DTSTART:20260722T090000', '2026-07-22T08:00:00Z'],
    ['a day', 'DTSTART;VALUE=DATE:20260722', '2026-07-21T23:00:00Z'],
    ['a line that is folded', 'DTSTART;TZID=Europe/\r\n London:20260722T\r\n\t090000', '2026-07-22T08:00:00Z'],
  ])('understands a time of %s', (_what, start, from) => {
    const { events } = readCalendar(calendar('UID:1', start, 'DTEND:20261123T090000Z'), READING);
    expect(events.map((each) => each.from)).toEqual([new Date(from)]);
  });

  const ID = '0197c0de-0000-7000-8000-000000000001';
  it.each([
    ['who attends', 'ATTENDEE;CN="Ann; B":mailto:Ann@Example.org', ['ann@example.org']],
    ['whom the title names', 'SUMMARY:Night: bob@example.org', ['bob@example.org']],
    ['an id', `DESCRIPTION:${ID}`, [ID]],
    [
      'whom a new line names',
      'SUMMARY:Night:\\nbob@example.org\\Nann@example.org',
      ['bob@example.org', 'ann@example.org'],
    ],
    ['whom a list names', 'DESCRIPTION:bob@example.org\\,ann@example.org\\;', ['bob@example.org', 'ann@example.org']],
    ['whom a name before a stroke names', 'DESCRIPTION:Bob\\\\nan@example.org', ['nan@example.org']],
    ['nobody', 'SUMMARY:Night', []],
  ])('finds %s', (_what, line, people) => {
    expect(readCalendar(event(line), READING).events[0]?.people).toEqual(people);
  });

  it.each([
    ['no UID', calendar('DTSTART:20261122T090000Z', 'DTEND:20261123T090000Z'), 3, 'no UID'],
    ['no end', calendar('UID:1', 'DTSTART:20261122T090000Z'), 3, 'DTSTART and DTEND'],
    [
      'an end before its beginning',
      calendar('UID:1', 'DTSTART:20261122T090000Z', 'DTEND:20261121T090000Z'),
      3,
      'later',
    ],
    ['a day that is none', calendar('UID:1', 'DTSTART:20260230T090000Z', 'DTEND:20261121T090000Z'), 3, 'no time'],
    ['an unknown zone', calendar('UID:1', 'DTSTART;TZID=Mars:20261122T090000', 'DTEND:20261123T090000Z'), 3, 'zone'],
    ...['constructor', '__proto__', 'toString'].map((zone): [string, string, number, string] => {
      const times = [`DTSTART;TZID=${zone}:20261122T090000`, 'DTEND:20261123T090000Z'];
      return [`a zone by the name of ${zone}`, calendar('UID:1', ...times), 3, 'zone'];
    }),
    ['no calendar at all', 'Ann, Monday', 1, 'no calendar'],
  ])('says what is wrong with %s', (_what, text, line, words) => {
    const { events, problems } = readCalendar(text, READING);
    expect(events).toEqual([]);
    expect(problems).toMatchObject([{ line }]);
    expect(problems[0]?.problem).toContain(words);
  });

  const NIGHT = ['UID:n', 'DTSTART;TZID=Europe/London:20261001T200000', 'DTEND;TZID=Europe/London:20261002T080000'];
  const repeats = (...lines: readonly string[]) => readCalendar(calendar(...NIGHT, ...lines), READING);
  const begins = (...lines: readonly string[]) =>
    repeats(...lines).events.map(({ from }) => from.toISOString().slice(0, 16));

  it.each([
    [
      'every Monday until a day',
      'RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20261207',
      ['2026-11-23', '2026-11-30', '2026-12-07'],
    ],
    ['every Monday until a time', 'RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20261130T200000Z', ['2026-11-23', '2026-11-30']],
    ['every second Thursday, so often', 'RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=6', ['2026-11-26', '2026-12-10']],
    ['the last Sunday of the month', 'RRULE:FREQ=MONTHLY;BYDAY=-1SU;UNTIL=20270101', ['2026-11-29', '2026-12-27']],
    ['days that are listed', 'RDATE;TZID=Europe/London:20261124T200000,20261224T200000', ['2026-11-24', '2026-12-24']],
  ])('knows a shift that comes %s', (_what, rule, days) => {
    expect(begins(rule)).toEqual(days.map((day) => `${day}T20:00`));
  });

  it.each([
    ['the night before the clock goes forward', '20270327', '2027-03-27T20:00', '2027-03-28T07:00'],
    ['the night before the clock goes back', '20271030', '2027-10-30T19:00', '2027-10-31T08:00'],
  ])('a night shift is from eight to eight also in %s', (_what, day, from, to) => {
    const found = repeats('RRULE:FREQ=DAILY').events.find(({ uid }) => uid === `n ${from}:00.000Z`);
    expect([day, found?.to.toISOString().slice(0, 16)]).toEqual([day, to]);
  });

  it.each([
    // Half past one is half past two in the night in which the clock skips it: what would be over by then lasts as long as ever.
    ['an hour', 'DURATION:PT1H', ['02:30', '02:30', '01:30']],
    ['half an hour', 'DURATION:PT30M', ['02:00', '02:00', '01:00']],
    ['two hours, over at half past three by the clock', 'DURATION:PT2H', ['03:30', '02:30', '02:30']],
  ])('a shift at a time that the clock skips is not lost: %s', (_what, lasts, ends) => {
    const lines = ['UID:s', 'DTSTART;TZID=Europe/London:20270327T013000', lasts, 'RRULE:FREQ=DAILY;COUNT=3'];
    const { events } = readCalendar(calendar(...lines), READING);
    expect(events.map(({ from }) => from.toISOString().slice(0, 16))).toEqual([
      '2027-03-27T01:30',
      '2027-03-28T01:30',
      '2027-03-29T00:30',
    ]);
    expect(events.map(({ to }) => to.toISOString().slice(11, 16))).toEqual(ends);
  });

  it('takes a year of what has no end, from the shift that is under way', () => {
    const { events } = repeats('RRULE:FREQ=DAILY');
    expect(events).toHaveLength(366);
    expect(events[0]?.from).toEqual(new Date('2026-11-21T20:00:00Z'));
  });

  it('a time that was taken out of the series counts as cancelled', () => {
    const { events } = repeats('RRULE:FREQ=DAILY', 'EXDATE;TZID=Europe/London:20261123T200000');
    expect(events.filter(({ cancelled }) => cancelled).map(({ from }) => from)).toEqual([
      new Date('2026-11-23T20:00:00Z'),
    ]);
  });

  it('one time of the series that was changed takes the place of that time, wherever it stands in the file', () => {
    const when = 'RECURRENCE-ID;TZID=Europe/London:20261123T200000';
    const changed = ['UID:n', when, 'DTSTART:20261123T220000Z', 'DTEND:20261124T080000Z', 'SUMMARY:bob@example.org'];
    const series = [...NIGHT, 'RRULE:FREQ=DAILY;UNTIL=20261124', 'SUMMARY:ann@example.org'];
    const text = ['BEGIN:VCALENDAR', ...[changed, series].flatMap((each) => ['BEGIN:VEVENT', ...each, 'END:VEVENT'])];
    const { events } = readCalendar(text.join('\n'), READING);
    expect(events.map(({ uid, from, people }) => [uid, from.toISOString().slice(0, 16), ...people])).toEqual([
      ['n 2026-11-21T20:00:00.000Z', '2026-11-21T20:00', 'ann@example.org'],
      ['n 2026-11-22T20:00:00.000Z', '2026-11-22T20:00', 'ann@example.org'],
      ['n 2026-11-23T20:00:00.000Z', '2026-11-23T22:00', 'bob@example.org'],
      ['n 2026-11-24T20:00:00.000Z', '2026-11-24T20:00', 'ann@example.org'],
    ]);
  });

  it.each([
    ['by the hour', 'RRULE:FREQ=HOURLY', 'FREQ'],
    ['several times a day', 'RRULE:FREQ=DAILY;BYHOUR=1,2,3', 'FREQ'],
    ['by a rule that is none', 'RRULE:FREQ=DAILY;INTERVAL=0', 'FREQ'],
    ['until no day', 'RRULE:FREQ=DAILY;UNTIL=20260230', 'FREQ'],
    ['in steps longer than time', 'RRULE:FREQ=DAILY;INTERVAL=9007199254740991', 'FREQ'],
    ['by the months of another calendar', 'RRULE:FREQ=YEARLY;RSCALE=HEBREW', 'RSCALE'],
    ['on a day that is none', 'RDATE:20260230', 'RDATE'],
    ['but for a length of time', 'RRULE:FREQ=DAILY\r\nEXDATE;VALUE=PERIOD:20260201T000000Z/PT1H', 'EXDATE'],
    ['otherwise from one time on', 'RECURRENCE-ID;RANGE=THISANDFUTURE:20261123T200000Z', 'follow'],
  ])('says what is wrong with a shift that repeats %s', (_what, line, words) => {
    const { events, problems } = repeats(line);
    expect(events).toEqual([]);
    expect(problems).toMatchObject([{ line: 3, problem: expect.stringContaining(words) }]);
  });

  it.each([
    ['30 February', '20261001', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', null],
    ['30 February, three times', '20261001', 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=3', null],
    ['30 February, three times from long ago', '10010101', 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=3', 'COUNT'],
    ['so many days from long ago', '10010101', 'FREQ=DAILY;COUNT=400000', 'COUNT'],
  ])('looks for a shift on %s for a while, and then says so', (_what, day, rule, words) => {
    const lines = ['UID:n', `DTSTART:${day}T200000`, 'DURATION:PT1H', `RRULE:${rule}`];
    const { events, problems } = readCalendar(calendar(...lines), READING);
    expect(events).toEqual([]);
    expect(problems).toEqual(words === null ? [] : [{ line: 3, problem: expect.stringContaining(words) }]);
  });

  const file = (count: number, ...lines: readonly string[]): string => {
    const one = ['BEGIN:VEVENT', ...NIGHT, ...lines, 'END:VEVENT'].join('\n');
    return `BEGIN:VCALENDAR\n${Array.from({ length: count }, (_, at) => one.replace('UID:n', `UID:${at}`)).join('\n')}`;
  };
  it('stops reading where there are too many', () => {
    const { events, tooMuch } = readCalendar(file(50, 'RRULE:FREQ=DAILY'), { ...READING, most: 400 });
    expect([events.length, tooMuch]).toEqual([732, expect.stringContaining('400 events')]);
  });

  it('counts events of the file and times that are read, each for itself', () => {
    const days = (most: number) => readCalendar(file(1, 'RRULE:FREQ=DAILY'), { ...READING, most });
    expect([days(366).events.length, days(366).tooMuch]).toEqual([366, null]);
    expect(days(365).tooMuch).toContain('365 times');
    const unreadable = readCalendar(file(999, 'RECURRENCE-ID:never') + file(1, 'RRULE:FREQ=DAILY'), READING);
    expect([unreadable.problems.length, unreadable.tooMuch]).toEqual([999, null]);
  });

  it.each([
    ['many events', file(1_000), null],
    ['more', file(1_001), '1000 events'],
    ['more that cannot be read', file(1_001, 'RECURRENCE-ID:never'), '1000 events'],
    ['many that repeat', file(100, 'RRULE:FREQ=DAILY;UNTIL=20261002'), null],
    ['more that do', file(101, 'RRULE:FREQ=DAILY;UNTIL=20261002'), '100 rules'],
    ['more rules than events', file(1, ...Array<string>(101).fill('RRULE:FREQ=DAILY')), '100 rules'],
  ])('reads %s, or says how many at most', (_what, text, words) => {
    const { events, problems, tooMuch } = readCalendar(text, READING);
    expect([problems, tooMuch]).toEqual([[], words === null ? null : expect.stringContaining(words)]);
    if (words !== null) expect(events).toEqual([]);
  });

  it('says that an event lists too many days, or lasts too long', () => {
    const days = (count: number) => `RDATE:${Array.from({ length: count }, () => '20261124').join(',')}`;
    const problem = (...lines: readonly string[]) => repeats(...lines).problems[0]?.problem;
    expect(problem(days(500), days(500).replace('RDATE', 'EXDATE'))).toBeUndefined();
    expect(problem(days(500), days(501).replace('RDATE', 'EXDATE'))).toContain('at most 1000');
    const long = (lasts: string) =>
      readCalendar(calendar('UID:l', 'DTSTART:20261122T090000Z', `DURATION:${lasts}`), READING).problems[0]?.problem;
    expect(long('P366D')).toBeUndefined();
    for (const lasts of ['P367D', 'P270000Y', 'P999999Y'])
      expect([lasts, long(lasts)]).toEqual([lasts, expect.any(String)]);
  });

  it('leaves out what stands inside an event', () => {
    const alarm = ['BEGIN:VALARM', 'DTSTART:19700101T000000Z', 'SUMMARY:eve@example.org', 'END:VALARM'];
    expect(readCalendar(event(...alarm, 'STATUS:CANCELLED'), READING).events).toMatchObject([
      { people: [], cancelled: true },
    ]);
  });

  it('never fails, whatever it is handed', () => {
    const piece = fc.constantFrom(
      'BEGIN:VEVENT',
      'END:VEVENT',
      'BEGIN:VCALENDAR',
      'UID:1',
      'DTSTART:',
      'DTEND:2',
      'RRULE:FREQ=DAILY',
      'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
      'DTSTART:00010101T000000',
      'DURATION:PT1H',
      'RECURRENCE-ID:20261123T200000Z',
      ':',
      ';',
      '\r\n',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
        expect(() => readCalendar(pieces.join('\n'), READING)).not.toThrow();
      }),
    );
  });
});
