import type { ResponderId } from '../../kernel/ids.js';
import { type FixedShift, overlap, type Period } from '../duty-plan.js';
import type { ShiftEvent } from './merge-shifts.js';
import type { EventProblem } from './event-times.js';
import { meantBy } from './named-people.js';
import type { ReadCalendar } from './read-calendar.js';
import { type ReadEvent, seriesOf } from './read-event.js';

const OVER = 'The event is over.';
const NOBODY = 'Nobody in your list has an address or id that the event names.';
const STRANGER =
  'Nobody in your list has the address or id of this attendee. The shift is of the others whom the event names.';
const TAKEN = 'A temporary schedule that was made by hand holds at that time.';

interface Present {
  /** What was imported before. */
  readonly before: readonly FixedShift[];
  /** Temporary schedules that nothing is imported over. */
  readonly byHand: readonly Period[];
  /** The person by an address or id; null: nobody who may be put on duty. */
  readonly whoIs: (named: string) => ResponderId | null;
}

/** What a calendar changes: its good events, and times that it has no more, as if they were cancelled. Problems are by line. */
export function judgeEvents(
  read: ReadCalendar,
  { before, byHand, whoIs }: Present,
  now: Date,
): { readonly events: readonly ShiftEvent[]; readonly problems: readonly EventProblem[] } {
  const known = new Set(before.map(({ uid }) => uid));
  const people = meantBy(read.events, whoIs);
  const judge = (event: ReadEvent): ShiftEvent | string | null => {
    const { uid, from, to, cancelled } = event;
    if (cancelled && !known.has(uid)) return null;
    if (to <= now) return known.has(uid) ? null : OVER;
    const wanted = cancelled ? [] : (people.get(event) ?? []);
    if (wanted.length === 0 && !cancelled) return NOBODY;
    if (!cancelled && byHand.some((each) => overlap(each, event))) return TAKEN;
    return { uid, from, to, people: wanted };
  };
  const judged = read.events.map((event) => ({ event, is: judge(event) }));
  const unclear = judged.flatMap(({ event, is }) => (is === NOBODY ? [event.line] : []));
  const good = judged.flatMap(({ is }) => (is === null || typeof is === 'string' ? [] : [is]));
  const wrong = judged.flatMap(({ event, is }) => (typeof is === 'string' ? [{ line: event.line, problem: is }] : []));
  const onDuty = judged.flatMap(({ event, is }) =>
    is !== null && typeof is !== 'string' && is.people.length > 0 ? [event] : [],
  );
  return {
    events: [...good, ...takenOut(before, read, new Set(unclear), now)],
    problems: onceALine([...read.problems, ...wrong, ...strangersIn(onDuty, whoIs)]),
  };
}

/** Who attends beside those who are put on duty. Times of one event share the list. */
function strangersIn(events: readonly ReadEvent[], whoIs: Present['whoIs']): EventProblem[] {
  const attending = [...new Set(events.map(({ attendees }) => attendees))].flat();
  const strangers = attending.filter(({ named }) => named === null || whoIs(named) === null);
  return strangers.map(({ line }) => ({ line, problem: STRANGER }));
}

/** The times of an event that repeats have the same problem. */
function onceALine(problems: readonly EventProblem[]): readonly EventProblem[] {
  const each = new Map(problems.map((told) => [`${told.line} ${told.problem}`, told]));
  return [...each.values()].sort((one, other) => one.line - other.line);
}

/**
 * Times to come that an event had in an earlier file and has no more: it has fewer of them, or none, or was one and is now
 * a series, or the other way round. Only of an event that is in the file itself and good: of one that cannot be read, or
 * of which the file has a changed time alone, nobody knows what it has no more; likewise of a time whose change cannot be
 * read.
 */
function takenOut(
  before: readonly FixedShift[],
  { events, masters, kept }: ReadCalendar,
  unclear: ReadonlySet<number>,
  now: Date,
): readonly ShiftEvent[] {
  const listed = new Set([...events.map(({ uid }) => uid), ...kept]);
  const isGood = (uid: string): boolean => masters.has(uid) && !unclear.has(masters.get(uid) ?? 0);
  const gone = before.filter(
    ({ uid = '', to }) => to > now && !listed.has(uid) && (isGood(uid) || isGood(seriesOf(uid))),
  );
  // A shift of several people is one event.
  const byUid = new Map(gone.map(({ uid = '', from, to }) => [uid, { uid, from, to, people: [] }]));
  return [...byUid.values()];
}
