import type { EventBlock } from './calendar-lines.js';
import type { EventProblem } from './event-times.js';
import { eventsOf, type ReadEvent, type ReadingOptions } from './read-event.js';
import type { ReadingWork } from './reading-work.js';

export const TWICE = 'Another event of the file has the same UID. What was imported of it before stays as it is.';

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
  /** The event itself is there and was read: its line. */
  readonly master: number | null;
}

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

const uidOf = ({ properties }: EventBlock): string =>
  Array.from(properties.find(({ name }) => name === 'UID')?.value.trim() ?? '')
    .slice(0, 200)
    .join('');

export function readSeries({ uid, masters, changes }: Series, options: ReadingOptions, work: ReadingWork): ReadSeries {
  if (masters.length > 1) return { events: [], problems: toldOf(masters, TWICE), master: null };
  const events = new Map<string, ReadEvent>();
  const problems: EventProblem[] = [];
  let master: number | null = null;
  for (const block of [...masters, ...changes]) {
    const read = eventsOf(block, uid, options, work);
    if ('problem' in read) {
      problems.push(read);
      continue;
    }
    if (!isChange(block)) master = block.line;
    for (const event of read) events.set(event.uid, event);
  }
  return { events: [...events.values()], problems, master };
}

export const toldOf = (blocks: readonly EventBlock[], problem: string): EventProblem[] =>
  blocks.map(({ line }) => ({ line, problem }));
