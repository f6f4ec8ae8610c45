import type { Temporal } from 'temporal-polyfill';
import { DAY } from '../../kernel/clock.js';
import { type EventBlock, instantOf, timeAfter, timesOf, wallIn, type WallTime } from './calendar-lines.js';

const NO_TIMES = 'The event needs DTSTART and DTEND.';
const NO_TIME = 'DTSTART or DTEND is no time, or of an unknown time zone.';
/** Longer than any shift; what is worked out with a length has an end. */
const LONGEST = 366 * DAY;
const TOO_LONG = 'The event lasts longer than 366 days.';
const BACKWARDS = 'DTEND has to be later than DTSTART.';

export interface EventProblem {
  readonly line: number;
  /** What is wrong and what to do, in a sentence; nothing of what the event says. */
  readonly problem: string;
}

export interface Times {
  readonly start: WallTime;
  /** By the clock on the wall: a night shift is over at eight also when the clock was changed. */
  readonly length: Temporal.Duration;
  readonly instants: { readonly from: Date; readonly to: Date };
}

export function startAndEnd({ line, properties }: EventBlock, timeZone: string): Times | EventProblem {
  const first = (name: string) => properties.find((property) => property.name === name);
  const [begins, ends, lasts] = [first('DTSTART'), first('DTEND'), first('DURATION')];
  if (begins === undefined || (ends === undefined && lasts === undefined)) return { line, problem: NO_TIMES };
  const [start] = timesOf(begins, timeZone) ?? [];
  if (start === undefined) return { line, problem: NO_TIME };
  const end = ends === undefined ? timeAfter(start, lasts?.value ?? '') : timesOf(ends, timeZone)?.[0];
  if (end === undefined || end === null) return { line, problem: NO_TIME };
  const instants = { from: instantOf(start), to: instantOf(end) };
  if (instants.to <= instants.from) return { line, problem: BACKWARDS };
  if (instants.to.getTime() - instants.from.getTime() > LONGEST) return { line, problem: TOO_LONG };
  return { start, length: start.wall.until(wallIn(end, start.zone), { largestUnit: 'hours' }), instants };
}
