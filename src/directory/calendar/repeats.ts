import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { plus } from '../../kernel/clock.js';
import { type EventBlock, instantOf, timeOf, timesOf, wallIn, type WallTime } from './calendar-lines.js';
import type { Times } from './event-times.js';
import type { ReadingWork } from './reading-work.js';

/** How often a calendar may repeat a shift. By the hour, a year would have thousands. */
const FREQUENCY = /^(?:.*;)?FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;|$)/;
const SHORTER_THAN_A_DAY = /(?:^|;)BY(?:HOUR|MINUTE|SECOND)=/;
/** RFC 7529. A rule of another calendar would be looked at for minutes. */
const OTHER_CALENDAR = /(?:^|;)RSCALE=/;
const COUNT = /(?<=(?:^|;)COUNT=)\d+/;
const UNTIL = /(?<=(?:^|;)UNTIL=)[^;]*/;
const NO_RULE =
  'The rule by which the event repeats cannot be followed: FREQ has to be DAILY, WEEKLY, MONTHLY or YEARLY, without RSCALE, ' +
  'and one with COUNT must not have begun long ago, least of all in a file of many rules.';
const TOO_MUCH_WORK =
  'The events of the file repeat too many times, counted from their beginning where there is COUNT. Export fewer at once, ' +
  'this one too, or give UNTIL in the place of COUNT.';
const NO_DATES = 'RDATE or EXDATE of the event has a time that is none, or a length.';

/** Almost three a day in a year. */
const MOST_DATES = 1_000;
const TOO_MANY_DATES = `The event lists too many times: at most ${MOST_DATES} in RDATE and EXDATE.`;

export interface Occurrence {
  readonly from: Date;
  readonly to: Date;
  /** EXDATE takes it out. */
  readonly left: boolean;
}

/** The times of an event that repeats, as far as they are between `from` and `to`; a string says what is wrong with it. */
export function occurrences(
  { properties }: EventBlock,
  { start, length, instants }: Times,
  { from, to, timeZone }: { readonly from: Date; readonly to: Date; readonly timeZone: string },
  work: ReadingWork,
): readonly Occurrence[] | string {
  const wallOf = (time: Date): Temporal.PlainDateTime =>
    Temporal.Instant.fromEpochMilliseconds(time.getTime()).toZonedDateTimeISO(start.zone).toPlainDateTime();
  const stretch = { from: wallOf(from).subtract(length), to: wallOf(to) };
  const dates = (wanted: string) =>
    properties.filter(({ name }) => name === wanted).map((property) => timesOf(property, timeZone));
  const listed = datesIn(properties);
  if (listed > MOST_DATES) return TOO_MANY_DATES;
  if (!work.take(listed)) return TOO_MUCH_WORK;
  const [also, left] = [dates('RDATE'), dates('EXDATE')];
  const rules = properties
    .filter(({ name }) => name === 'RRULE')
    .map(({ value }) => repeated(value, start, stretch, work));
  if (![...also, ...left].every((each) => each !== null)) return NO_DATES;
  const wrong = rules.find((rule) => typeof rule === 'string');
  if (wrong !== undefined) return wrong;
  const leftOut = new Set(left.flat().map((time) => time && instantOf(time).getTime()));
  const walls = [
    ...rules.flatMap((rule) => (typeof rule === 'string' ? [] : rule)),
    ...also.flat().flatMap((time) => (time === null ? [] : [wallIn(time, start.zone)])),
  ];
  if (rules.length === 0) walls.push(start.wall);
  const found = new Map<number, Occurrence>();
  for (const wall of walls) {
    const begins = instantOf({ ...start, wall });
    const byTheClock = instantOf({ ...start, wall: wall.add(length) });
    // The clock skips the beginning, and so the end: the shift comes later and is as long as ever.
    const ends = byTheClock > begins ? byTheClock : plus(begins, lasting(instants));
    if (ends <= from || begins > to) continue;
    found.set(begins.getTime(), { from: begins, to: ends, left: leftOut.has(begins.getTime()) });
  }
  return [...found.values()].sort((one, other) => one.from.getTime() - other.from.getTime());
}

const datesIn = (properties: EventBlock['properties']): number =>
  properties
    .filter(({ name }) => name === 'RDATE' || name === 'EXDATE')
    .reduce((sum, { value }) => sum + value.split(',').length, 0);

const lasting = ({ from, to }: Times['instants']): number => to.getTime() - from.getTime();

interface Stretch {
  readonly from: Temporal.PlainDateTime;
  readonly to: Temporal.PlainDateTime;
}

/**
 * When a rule of RFC 5545 (`FREQ=WEEKLY;BYDAY=MO,TH`) falls in a stretch, by the clock on the wall of `start`. On the wall, so
 * that a shift at half past one is there also in the night in which the clock skips that time. A string says what is wrong.
 */
function repeated(
  written: string,
  start: WallTime,
  stretch: Stretch,
  work: ReadingWork,
): readonly Temporal.PlainDateTime[] | string {
  const text = written.trim().toUpperCase();
  if (!FREQUENCY.test(text) || SHORTER_THAN_A_DAY.test(text) || OTHER_CALENDAR.test(text)) return NO_RULE;
  const onTheWall = untilOnTheWall(text, start);
  if (onTheWall === null) return NO_RULE;
  const before = timesBefore(text, start.wall, stretch);
  // Once the file has had too much nothing is followed any more.
  if (!work.take(Math.min(before, work.steps))) return TOO_MUCH_WORK;
  const times = followed(`DTSTART:${stamp(start.wall)}\nRRULE:${onTheWall}`, stretch, work.steps);
  if (times === null) return NO_RULE;
  if (!work.take(Math.max(0, times.length - before))) return TOO_MUCH_WORK;
  return times.map((time) => Temporal.PlainDateTime.from(time.slice(0, WALL_LENGTH)));
}

/** How many times have to be worked out to count to those of the stretch: none without COUNT, and never two a day. */
function timesBefore(rule: string, start: Temporal.PlainDateTime, { to }: Stretch): number {
  const [count] = COUNT.exec(rule) ?? [];
  return count === undefined ? 0 : Math.min(Number(count), Math.max(0, Math.ceil(start.until(to).total('days'))));
}

const WALL_LENGTH = '2026-11-22T09:00:00'.length;

/** As if the clock on the wall were that of UTC. */
const dateOf = (wall: Temporal.PlainDateTime): Date => new Date(wall.toZonedDateTime('UTC').epochMilliseconds);

const stamp = (wall: Temporal.PlainDateTime): string =>
  `${wall.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '')}Z`;

/** The last time may be given in UTC, or as a day. */
function untilOnTheWall(rule: string, { zone }: WallTime): string | null {
  const [until] = UNTIL.exec(rule) ?? [];
  if (until === undefined) return rule;
  const time = timeOf(until, zone);
  if (time === null) return null;
  const last = until.includes('T') ? wallIn(time, zone) : time.wall.with({ hour: 23, minute: 59, second: 59 });
  return rule.replace(UNTIL, stamp(last));
}

function followed(rruleString: string, { from, to }: Stretch, steps: number): readonly string[] | null {
  const most = { maxIterations: steps, maxCandidateEvaluations: steps };
  try {
    const rule = new RRuleTemporal({ rruleString, includeDtstart: true, ...most });
    return rule.between(dateOf(from), dateOf(to), true).map((time) => time.toString());
  } catch {
    // Whatever it finds wrong with the rule, at once or on the way, is wrong with what somebody handed in.
    return null;
  }
}
