import { type EventBlock, eventBlocks } from './calendar-lines.js';
import type { EventProblem } from './event-times.js';
import type { ReadEvent, ReadingOptions } from './read-event.js';
import { readSeries, seriesIn, toldOf, TWICE } from './read-series.js';
import { workOf } from './reading-work.js';

export interface ReadCalendar {
  readonly events: readonly ReadEvent[];
  readonly problems: readonly EventProblem[];
  /**
   * The line of each event that is there itself, not only by a time of it that was changed, and was read; by UID. Also of
   * one that has no time in the stretch that is read.
   */
  readonly masters: ReadonlyMap<string, number>;
  /** Times of events that repeat whose change cannot be read, by UID of the time: what was imported of them stays. */
  readonly kept: ReadonlySet<string>;
  /** Reading has ended before the end: what there is too much of, and how much is read at most, in a sentence. */
  readonly tooMuch: string | null;
}

const NO_CALENDAR = 'This is no calendar: it has no BEGIN:VCALENDAR.';
const MOST_RULES = 100;
const TOO_MANY_RULES = `Export fewer events that repeat: at most ${MOST_RULES} rules (RRULE) at once.`;
const NO_UID = 'The event has no UID, so it could not be told from another.';

/**
 * Reads the events of a calendar of RFC 5545; each is good or has a problem. One that repeats is each of its times.
 */
export function readCalendar(text: string, options: ReadingOptions): ReadCalendar {
  const blocks = eventBlocks(text);
  const nothing: ReadCalendar = { events: [], problems: [], masters: new Map(), kept: new Set(), tooMuch: null };
  if (blocks === null) return { ...nothing, problems: [{ line: 1, problem: NO_CALENDAR }] };
  if (blocks.length > options.most) return { ...nothing, tooMuch: tooManyEvents(options) };
  if (rulesIn(blocks) > MOST_RULES) return { ...nothing, tooMuch: TOO_MANY_RULES };
  const work = workOf(rulesIn(blocks));
  const events = new Map<string, ReadEvent>();
  const masters = new Map<string, number>();
  const kept = new Set<string>();
  const problems: EventProblem[] = [];
  for (const series of seriesIn(blocks)) {
    if (events.size > options.most) break;
    if (series.uid === '') {
      problems.push(...toldOf([...series.masters, ...series.changes], NO_UID));
      continue;
    }
    const read = readSeries(series, options, work);
    problems.push(...read.problems);
    for (const name of read.kept) kept.add(name);
    if (read.master !== null) masters.set(series.uid, read.master);
    for (const event of read.events) {
      if (events.has(event.uid)) problems.push({ line: event.line, problem: TWICE });
      else events.set(event.uid, event);
    }
  }
  const tooMuch = events.size > options.most ? tooManyEvents(options) : null;
  return { events: [...events.values()], problems, masters, kept, tooMuch };
}

const tooManyEvents = ({ most }: ReadingOptions): string =>
  `Export fewer, such as those of the next months: at most ${most} events in the file, and at most ${most} times that they ` +
  'have from now on, each of one that repeats counted.';

const rulesIn = (blocks: readonly EventBlock[]): number =>
  blocks.flatMap(({ properties }) => properties.filter(({ name }) => name === 'RRULE')).length;
