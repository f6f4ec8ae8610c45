import { type EventBlock, eventBlocks, instantOf, timesOf } from './calendar-lines.js';
import { type EventProblem, startAndEnd } from './event-times.js';
import { type ReadingWork, workOf } from './reading-work.js';
import { NO_DATES, occurrences } from './repeats.js';

/** An event as it was read. */
export interface ReadEvent {
  /** Where it begins, counted from 1. */
  readonly line: number;
  /** Of one time of an event that repeats: with that time. */
  readonly uid: string;
  /** UID of the event that repeats. */
  readonly series?: string;
  readonly from: Date;
  readonly to: Date;
  readonly cancelled: boolean;
  /** Who may be meant, likeliest first: e-mail addresses and ids, in lower case. */
  readonly people: readonly string[];
}

export interface ReadCalendar {
  readonly events: readonly ReadEvent[];
  readonly problems: readonly EventProblem[];
  /**
   * The line of each event that is there itself, not only by a time of it that was changed, and was read; by UID. Also of
   * one that has no time in the stretch that is read.
   */
  readonly masters: ReadonlyMap<string, number>;
  /** Reading has ended before the end: what there is too much of, and how much is read at most, in a sentence. */
  readonly tooMuch: string | null;
}

export interface ReadingOptions {
  /** Of a time without zone, and of a day alone. */
  readonly timeZone: string;
  /** Events that repeat are read from here … */
  readonly from: Date;
  /** … to here. */
  readonly to: Date;
  /** Events that are read, each time of one that repeats counted, and those that have a problem. */
  readonly most: number;
}

const NO_CALENDAR = 'This is no calendar: it has no BEGIN:VCALENDAR.';
const MOST_RULES = 100;
const TOO_MANY_RULES = `Export fewer events that repeat: at most ${MOST_RULES} rules (RRULE) at once.`;
const NO_UID = 'The event has no UID, so it could not be told from another.';
const FROM_HERE_ON =
  'The event changes all that follow it. Export the calendar with each shift as an event of its own.';
const PERSON = /[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/giu;

/**
 * Reads the events of a calendar of RFC 5545; each is good or has a problem. One that repeats is each of its times. A
 * person is named by ATTENDEE, or by address or id in SUMMARY or DESCRIPTION.
 */
export function readCalendar(text: string, options: ReadingOptions): ReadCalendar {
  const blocks = eventBlocks(text);
  const nothing: ReadCalendar = { events: [], problems: [], masters: new Map(), tooMuch: null };
  if (blocks === null) return { ...nothing, problems: [{ line: 1, problem: NO_CALENDAR }] };
  if (blocks.length > options.most) return { ...nothing, tooMuch: tooManyEvents(options) };
  if (rulesIn(blocks) > MOST_RULES) return { ...nothing, tooMuch: TOO_MANY_RULES };
  const work = workOf(rulesIn(blocks));
  const events = new Map<string, ReadEvent>();
  const masters = new Map<string, number>();
  const unread = new Set<string>();
  const [problems, twice]: [EventProblem[], ReadEvent[]] = [[], []];
  for (const block of [...blocks].sort(seriesFirst)) {
    if (events.size + twice.length > options.most) break;
    const uid = uidOf(block);
    const read = uid === '' ? { line: block.line, problem: NO_UID } : eventsOf(block, uid, options, work);
    if ('problem' in read) {
      problems.push(read);
      if (!isException(block)) unread.add(uid);
      continue;
    }
    if (!isException(block)) masters.set(uid, masters.get(uid) ?? block.line);
    for (const event of read) {
      const replaces = event.series !== undefined && events.get(event.uid)?.line !== event.line;
      if (events.has(event.uid) && !replaces) twice.push(event);
      else events.set(event.uid, event);
    }
  }
  for (const uid of unread) masters.delete(uid);
  const tooMuch = events.size + twice.length > options.most ? tooManyEvents(options) : null;
  return { events: [...events.values(), ...twice], problems, masters, tooMuch };
}

const tooManyEvents = ({ most }: ReadingOptions): string =>
  `Export fewer: at most ${most} events at once, such as those of the next months.`;

const rulesIn = (blocks: readonly EventBlock[]): number =>
  blocks.flatMap(({ properties }) => properties.filter(({ name }) => name === 'RRULE')).length;

const isException = ({ properties }: EventBlock): boolean => properties.some(({ name }) => name === 'RECURRENCE-ID');

/** One time of a series that was changed comes after the series. */
const seriesFirst = (one: EventBlock, other: EventBlock): number =>
  Number(isException(one)) - Number(isException(other));

/** Empty where it has none. */
const uidOf = ({ properties }: EventBlock): string =>
  Array.from(properties.find(({ name }) => name === 'UID')?.value.trim() ?? '')
    .slice(0, 200)
    .join('');

function eventsOf(
  block: EventBlock,
  uid: string,
  options: ReadingOptions,
  work: ReadingWork,
): readonly ReadEvent[] | EventProblem {
  const { line, properties } = block;
  const first = (name: string) => properties.find((property) => property.name === name);
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
  const found = occurrences(block, times, options, work);
  if (typeof found === 'string') return { line, problem: found };
  return found.map(({ left, from, to }) => {
    return { ...event, cancelled: event.cancelled || left, uid: nameOf(uid, from), series: uid, from, to };
  });
}

const nameOf = (uid: string, time: Date): string => `${uid} ${time.toISOString()}`;

const TIME_OF_SERIES = / \d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** UID of the event that repeats; empty where this is none of its times. */
export const seriesOf = (uid: string): string => (TIME_OF_SERIES.test(uid) ? uid.slice(0, uid.lastIndexOf(' ')) : '');

function peopleOf({ properties }: EventBlock): readonly string[] {
  const said = (wanted: string) => properties.filter(({ name }) => name === wanted).map(({ value }) => value);
  const written = [...said('ATTENDEE'), said('SUMMARY')[0] ?? '', said('DESCRIPTION')[0] ?? ''];
  return [...new Set(written.flatMap((text) => [...text.matchAll(PERSON)].map(([person]) => person.toLowerCase())))];
}
