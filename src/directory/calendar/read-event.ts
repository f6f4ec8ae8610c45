import type { EventBlock } from './calendar-lines.js';
import { type EventProblem, startAndEnd } from './event-times.js';
import { type NamedPeople, peopleIn, TOO_MANY_PEOPLE } from './named-people.js';
import type { ReadingWork } from './reading-work.js';
import { occurrences } from './repeats.js';

/** An event as it was read. */
export interface ReadEvent extends NamedPeople {
  /** Where it begins, counted from 1. */
  readonly line: number;
  /** Of one time of an event that repeats: with that time. */
  readonly uid: string;
  /** UID of the event that repeats. */
  readonly series?: string;
  readonly from: Date;
  readonly to: Date;
  readonly cancelled: boolean;
}

export interface ReadingOptions {
  /** Of a time without zone, and of a day alone. */
  readonly timeZone: string;
  /** Events that repeat are read from here … */
  readonly from: Date;
  /** … to here. */
  readonly to: Date;
  /** Events of the file; and again times that are read, each of one that repeats counted, also what EXDATE takes out. */
  readonly most: number;
}

/** The times of an event; one that repeats has many, and a change of one of them is named by `changes`. */
export function eventsOf(
  block: EventBlock,
  { uid, changes }: { readonly uid: string; readonly changes?: string },
  options: ReadingOptions,
  work: ReadingWork,
): readonly ReadEvent[] | EventProblem {
  const { line, properties } = block;
  const first = (name: string) => properties.find((property) => property.name === name);
  const times = startAndEnd(block, options.timeZone);
  if ('problem' in times) return times;
  const named = peopleIn(block);
  if (named === null) return { line, problem: TOO_MANY_PEOPLE };
  const event = { line, cancelled: first('STATUS')?.value.trim().toUpperCase() === 'CANCELLED', ...named };
  if (changes !== undefined) return [{ ...event, uid: changes, series: uid, ...times.instants }];
  if (first('RRULE') === undefined && first('RDATE') === undefined) return [{ ...event, uid, ...times.instants }];
  const found = occurrences(block, times, options, work);
  if (typeof found === 'string') return { line, problem: found };
  return found.map(({ left, from, to }) => {
    return { ...event, cancelled: event.cancelled || left, uid: nameOf(uid, from), series: uid, from, to };
  });
}

/** Of one time of an event that repeats. */
export const nameOf = (uid: string, time: Date): string => `${uid} ${time.toISOString()}`;

const TIME_OF_SERIES = / \d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** UID of the event that repeats; empty where this is none of its times. */
export const seriesOf = (uid: string): string => (TIME_OF_SERIES.test(uid) ? uid.slice(0, uid.lastIndexOf(' ')) : '');
