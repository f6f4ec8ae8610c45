import { Temporal } from 'temporal-polyfill';
import { type EventBlock, eventBlocks, instantOf, lengthOf, timesOf, wallIn, type WallTime } from './calendar-lines.js';
import { NO_DATES, occurrences } from './repeats.js';

/** An event as it was read. */
export interface ReadEvent {
  /** Where it begins, counted from 1. */
  readonly line: number;
  /** Of one time of an event that repeats: with that time. */
  readonly uid: string;
  /** UID of the event that repeats; what it has no more has been taken out of it. */
  readonly series?: string;
  readonly from: Date;
  readonly to: Date;
  readonly cancelled: boolean;
  /** Who may be meant, likeliest first: e-mail addresses and ids, in lower case. */
  readonly people: readonly string[];
}

export interface EventProblem {
  readonly line: number;
  /** What is wrong and what to do, in a sentence; nothing of what the event says. */
  readonly problem: string;
}

export interface ReadingOptions {
  /** Of a time without zone, and of a day alone. */
  readonly timeZone: string;
  /** Events that repeat are read from here … */
  readonly from: Date;
  /** … to here. */
  readonly to: Date;
  /** Reading ends when there are more. */
  readonly most: number;
}

const NO_CALENDAR = 'This is no calendar: it has no BEGIN:VCALENDAR.';
const NO_UID = 'The event has no UID, so it could not be told from another.';
const NO_TIMES = 'The event needs DTSTART and DTEND.';
const NO_TIME = 'DTSTART or DTEND is no time, or of an unknown time zone.';
const BACKWARDS = 'DTEND has to be later than DTSTART.';
const FROM_HERE_ON =
  'The event changes all that follow it. Export the calendar with each shift as an event of its own.';
const PERSON = /[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/giu;

/**
 * Reads the events of a calendar of RFC 5545; each is good or has a problem. One that repeats is each of its times. A
 * person is named by ATTENDEE, or by address or id in SUMMARY or DESCRIPTION.
 */
export function readCalendar(
  text: string,
  options: ReadingOptions,
): { readonly events: readonly ReadEvent[]; readonly problems: readonly EventProblem[] } {
  const blocks = eventBlocks(text);
  if (blocks === null) return { events: [], problems: [{ line: 1, problem: NO_CALENDAR }] };
  const events = new Map<string, ReadEvent>();
  const [problems, twice]: [EventProblem[], ReadEvent[]] = [[], []];
  for (const block of [...blocks].sort(seriesFirst)) {
    if (events.size + twice.length > options.most) break;
    const read = eventsOf(block, options);
    if ('problem' in read) problems.push(read);
    else
      for (const event of read) {
        const replaces = event.series !== undefined && events.get(event.uid)?.line !== event.line;
        if (events.has(event.uid) && !replaces) twice.push(event);
        else events.set(event.uid, event);
      }
  }
  return { events: [...events.values(), ...twice], problems };
}

const isException = ({ properties }: EventBlock): boolean => properties.some(({ name }) => name === 'RECURRENCE-ID');

/** One time of a series that was changed comes after the series. */
const seriesFirst = (one: EventBlock, other: EventBlock): number =>
  Number(isException(one)) - Number(isException(other));

function eventsOf(block: EventBlock, options: ReadingOptions): readonly ReadEvent[] | EventProblem {
  const { line, properties } = block;
  const first = (name: string) => properties.find((property) => property.name === name);
  const uid = Array.from(first('UID')?.value.trim() ?? '')
    .slice(0, 200)
    .join('');
  if (uid === '') return { line, problem: NO_UID };
  const times = startAndEnd(block, options.timeZone);
  if ('problem' in times) return times;
  const event = {
    line,
    cancelled: first('STATUS')?.value.trim().toUpperCase() === 'CANCELLED',
    people: peopleOf(block),
  };
  const changed = first('RECURRENCE-ID');
  if (changed !== undefined) {
    const [time] = timesOf(changed, options.timeZone) ?? [];
    if (time === undefined) return { line, problem: NO_DATES };
    if (changed.params.has('RANGE')) return { line, problem: FROM_HERE_ON };
    return [{ ...event, uid: nameOf(uid, instantOf(time)), series: uid, ...times.instants }];
  }
  if (first('RRULE') === undefined && first('RDATE') === undefined) return [{ ...event, uid, ...times.instants }];
  const found = occurrences(block, times, options);
  if (typeof found === 'string') return { line, problem: found };
  return found.map(({ left, from, to }) => {
    return { ...event, cancelled: event.cancelled || left, uid: nameOf(uid, from), series: uid, from, to };
  });
}

const nameOf = (uid: string, time: Date): string => `${uid} ${time.toISOString()}`;

/** Of one time of an event that repeats. */
export const seriesOf = (uid: string): string => uid.slice(0, Math.max(uid.lastIndexOf(' '), 0));

function peopleOf({ properties }: EventBlock): readonly string[] {
  const said = (wanted: string) => properties.filter(({ name }) => name === wanted).map(({ value }) => value);
  const written = [...said('ATTENDEE'), said('SUMMARY')[0] ?? '', said('DESCRIPTION')[0] ?? ''];
  return [...new Set(written.flatMap((text) => [...text.matchAll(PERSON)].map(([person]) => person.toLowerCase())))];
}

interface Times {
  readonly start: WallTime;
  /** By the clock on the wall: a night shift is over at eight also when the clock was changed. */
  readonly length: Temporal.Duration;
  readonly instants: { readonly from: Date; readonly to: Date };
}

function startAndEnd({ line, properties }: EventBlock, timeZone: string): Times | EventProblem {
  const first = (name: string) => properties.find((property) => property.name === name);
  const [begins, ends, lasts] = [first('DTSTART'), first('DTEND'), first('DURATION')];
  if (begins === undefined || (ends === undefined && lasts === undefined)) return { line, problem: NO_TIMES };
  const [start] = timesOf(begins, timeZone) ?? [];
  if (start === undefined) return { line, problem: NO_TIME };
  const end = ends === undefined ? after(start, lengthOf(lasts?.value ?? '')) : timesOf(ends, timeZone)?.[0];
  if (end === undefined) return { line, problem: NO_TIME };
  const instants = { from: instantOf(start), to: instantOf(end) };
  if (instants.to <= instants.from) return { line, problem: BACKWARDS };
  return { start, length: start.wall.until(wallIn(end, start.zone), { largestUnit: 'hours' }), instants };
}

const after = (start: WallTime, length: Temporal.Duration | null): WallTime | undefined =>
  length === null ? undefined : { ...start, wall: start.wall.add(length) };
