import type { EventBlock } from './calendar-lines.js';
import { changesOf } from './changed-times.js';
import type { EventProblem } from './event-times.js';
import { eventsOf, type ReadEvent, type ReadingOptions } from './read-event.js';
import type { ReadingWork } from './reading-work.js';

export const TWICE = 'Another event of the file has the same UID. What was imported of it before stays as it is.';
const CHANGED_TWICE =
  'Another event of the file changes the same time. What was imported of that before stays as it is.';

/** The events of a file that have one UID. */
export interface Series {
  readonly uid: string;
  /** The event itself: one, or none where the file has changed times alone. */
  readonly masters: readonly EventBlock[];
  /** Times of it that were changed. */
  readonly changes: readonly EventBlock[];
}

interface ReadSeries {
  readonly events: readonly ReadEvent[];
  readonly problems: readonly EventProblem[];
  /** Times whose change cannot be read, by UID of the time. */
  readonly kept: ReadonlySet<string>;
  /** The event itself is there and was read: its line. */
  readonly master: number | null;
}

const NOTHING: ReadSeries = { events: [], problems: [], kept: new Set(), master: null };

/** In the order in which they begin in the file; those without UID have an empty one. */
export function seriesIn(blocks: readonly EventBlock[]): readonly Series[] {
  const found = new Map<string, { masters: EventBlock[]; changes: EventBlock[] }>();
  for (const block of blocks) {
    const of = found.get(uidOf(block)) ?? { masters: [], changes: [] };
    found.set(uidOf(block), of);
    (isChange(block) ? of.changes : of.masters).push(block);
  }
  return [...found].map(([uid, of]) => ({ uid, ...of }));
}

const isChange = ({ properties }: EventBlock): boolean => properties.some(({ name }) => name === 'RECURRENCE-ID');

/** As it is written, with the strokes before its signs: by that an earlier import is known again. */
const uidOf = ({ properties }: EventBlock): string =>
  Array.from(properties.find(({ name }) => name === 'UID')?.value.trim() ?? '')
    .slice(0, 200)
    .join('');

/**
 * Where nobody knows which time a change is of, nothing of the series is read. Where only the change cannot be read, that
 * time is left out.
 */
export function readSeries(series: Series, options: ReadingOptions, work: ReadingWork): ReadSeries {
  const { uid, masters } = series;
  if (masters.length > 1) return { ...NOTHING, problems: toldOf(masters, TWICE) };
  const changes = changesOf(series, options.timeZone);
  if ('unclear' in changes) return { ...NOTHING, problems: changes.unclear };
  const events = new Map<string, ReadEvent>();
  const [problems, kept]: [EventProblem[], Set<string>] = [[], new Set()];
  for (const master of masters) {
    const read = eventsOf(master, { uid }, options, work);
    if ('problem' in read) problems.push(read);
    else for (const event of read) events.set(event.uid, event);
  }
  const master = problems.length === 0 ? (masters[0]?.line ?? null) : null;
  for (const [name, blocks] of changes.byName) {
    const read = changeIn(blocks, (block) => eventsOf(block, { uid, changes: name }, options, work));
    if ('problems' in read) {
      problems.push(...read.problems);
      events.delete(name);
      kept.add(name);
    } else for (const event of read.events) events.set(name, event);
  }
  return { events: [...events.values()], problems, kept, master };
}

function changeIn(
  blocks: readonly EventBlock[],
  read: (block: EventBlock) => readonly ReadEvent[] | EventProblem,
): { readonly events: readonly ReadEvent[] } | { readonly problems: readonly EventProblem[] } {
  const [change, ...more] = blocks;
  if (change === undefined || more.length > 0) return { problems: toldOf(blocks, CHANGED_TWICE) };
  const events = read(change);
  return 'problem' in events ? { problems: [events] } : { events };
}

export const toldOf = (blocks: readonly EventBlock[], problem: string): EventProblem[] =>
  blocks.map(({ line }) => ({ line, problem }));
