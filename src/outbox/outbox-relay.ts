import type { CommittedRow } from './outbox-row.js';

/** Takes the rows that were just committed to the queue. Never throws, never waits: the sweeper has what it misses. */
export abstract class OutboxRelay {
  abstract committed(rows: readonly CommittedRow[]): void;
}
