import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ResponderId } from '../../kernel/ids.js';
import { meantBy } from './named-people.js';
import { readCalendar } from './read-calendar.js';

const NOW = new Date('2026-11-22T03:00:00Z');
const READING = { timeZone: 'Europe/London', from: NOW, to: new Date('2027-11-22T03:00:00Z'), most: 1_000 };
const read = (...lines: readonly string[]) => {
  const event = ['BEGIN:VEVENT', 'UID:1', 'DTSTART:20261122T200000Z', 'DURATION:PT1H', ...lines, 'END:VEVENT'];
  return readCalendar(['BEGIN:VCALENDAR', ...event].join('\n'), READING);
};

describe('the people of an event', () => {
  const people = (count: number) => Array.from({ length: count }, (_, at) => `p${at}@example.org`);

  it('are fifty at most; more are told, and none of them looked up', () => {
    expect(read(`SUMMARY:${people(50).join(' ')}`).events[0]?.people).toHaveLength(50);
    expect(read(`SUMMARY:${[...people(50), ...people(50)].join(' ')}`).events[0]?.people).toHaveLength(50);
    for (const lines of [[`SUMMARY:${people(51).join(' ')}`], people(51).map((each) => `ATTENDEE:mailto:${each}`)]) {
      expect(read(...lines)).toMatchObject({
        events: [],
        problems: [{ line: 2, problem: expect.stringContaining('at most 50') }],
      });
    }
  });

  it('are looked for once, however often the event repeats', () => {
    const { events } = read('RRULE:FREQ=DAILY', `SUMMARY:${people(50).join(' ')}`);
    const asked: string[] = [];
    const meant = meantBy(events, (named) => {
      asked.push(named);
      return named === 'p7@example.org' ? ('seven' as ResponderId) : null;
    });
    expect(events.length).toBeGreaterThan(300);
    expect(asked).toEqual(people(50));
    expect(new Set(events.map((event) => meant.get(event)?.join(' ')))).toEqual(new Set(['seven']));
  });

  it('are those whom their own event names, each once', () => {
    const named = fc.array(fc.constantFrom('a', 'b', 'c', 'nobody'), { maxLength: 5 });
    const whoIs = (each: string) => (each === 'nobody' ? null : ((each === 'c' ? 'b' : each) as ResponderId));
    fc.assert(
      fc.property(fc.array(named.map((people) => ({ people }))), (events) => {
        const meant = meantBy(events, whoIs);
        for (const event of events) {
          const ids = meant.get(event) ?? [];
          expect(ids).toHaveLength(new Set(ids).size);
          expect(new Set(ids)).toEqual(new Set(event.people.flatMap((each) => whoIs(each) ?? [])));
        }
      }),
    );
  });
});
