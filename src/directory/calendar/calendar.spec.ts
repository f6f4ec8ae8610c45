import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readCalendar } from './read-calendar.js';
import { writeCalendar } from './write-calendar.js';

const NOW = new Date('2026-11-22T03:00:00Z');
const LONDON = 'Europe/London';
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
        const { events, problems } = readCalendar(text, LONDON);
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
    const { events } = readCalendar(calendar('UID:1', start, 'DTEND:20261123T090000Z'), LONDON);
    expect(events.map((each) => each.from)).toEqual([new Date(from)]);
  });

  const ID = '0197c0de-0000-7000-8000-000000000001';
  it.each([
    ['who attends', 'ATTENDEE;CN="Ann; B":mailto:Ann@Example.org', ['ann@example.org']],
    ['whom the title names', 'SUMMARY:Night: bob@example.org', ['bob@example.org']],
    ['an id', `DESCRIPTION:${ID}`, [ID]],
    ['nobody', 'SUMMARY:Night', []],
  ])('finds %s', (_what, line, people) => {
    expect(readCalendar(event(line), LONDON).events[0]?.people).toEqual(people);
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
    ['a rule', event('RRULE:FREQ=DAILY'), 3, 'repeats'],
    ['no calendar at all', 'Ann, Monday', 1, 'no calendar'],
  ])('says what is wrong with %s', (_what, text, line, words) => {
    const { events, problems } = readCalendar(text, LONDON);
    expect(events).toEqual([]);
    expect(problems).toMatchObject([{ line }]);
    expect(problems[0]?.problem).toContain(words);
  });

  it('leaves out what stands inside an event', () => {
    const alarm = ['BEGIN:VALARM', 'DTSTART:19700101T000000Z', 'SUMMARY:eve@example.org', 'END:VALARM'];
    expect(readCalendar(event(...alarm, 'STATUS:CANCELLED'), LONDON).events).toMatchObject([
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
      ':',
      ';',
      '\r\n',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
        expect(() => readCalendar(pieces.join('\n'), LONDON)).not.toThrow();
      }),
    );
  });
});
