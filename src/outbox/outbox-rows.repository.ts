import type { OutboxRow } from './outbox-row.js';

export interface Backlog {
  /** Rows that are due. */
  readonly due: number;
  /** Since when the oldest of them has been. */
  readonly oldestDueAt: Date | null;
  /** Rows whose job vanished more than 20 times. */
  readonly stuck: number;
}

/** Which rows a sweep is after. */
export interface Overdue {
  readonly now: Date;
  /** Times after this one are those of a clock that was set back since: they count as past. */
  readonly future: Date;
  /** Rows never published are taken when they were written before. */
  readonly writtenBefore: Date;
  /** Published rows are taken when they were due before … */
  readonly dueBefore: Date;
  /** … and were last published, or looked after, before. */
  readonly publishedBefore: Date;
}

/**
 * The outbox as relay and sweeper see it: outside the transactions that fill and empty it. Throws only when the
 * database does. Claims of several processes never overlap, and rows that a handler has under its lock are left out.
 */
export abstract class OutboxRows {
  /** Notes that the rows have been published as they are here; those that moved on meanwhile are left alone. */
  abstract markPublished(rows: readonly OutboxRow[], at: Date): Promise<void>;
  /** Rows that were never published: notes them as published now, and gives the most urgent of them. */
  abstract claimUnpublished(overdue: Overdue, limit: number): Promise<readonly OutboxRow[]>;
  /** Rows that should have been done: notes them as published now, and gives the most urgent of them. */
  abstract claimOverdue(overdue: Overdue, limit: number): Promise<readonly OutboxRow[]>;
  /** Takes the note back, so that the next sweep takes the rows. */
  abstract release(ids: readonly bigint[]): Promise<void>;
  /** Takes all notes back: no job is left. */
  abstract releaseAll(): Promise<void>;
  /** Counts that their jobs had vanished. @returns those for which that is so often that somebody has to look. */
  abstract countRepublished(ids: readonly bigint[]): Promise<readonly OutboxRow[]>;
  abstract backlog(now: Date): Promise<Backlog>;
}
