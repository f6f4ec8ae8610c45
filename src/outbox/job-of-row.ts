import type { JobItem } from '../platform/queue/job-queues.js';
import { jobKeyOf, type OutboxRow } from './outbox-row.js';

/**
 * The job of a row. How long it waits is reckoned by the clock that is handed in, which may stand still or jump. A row
 * that was written in what is the future now (the clock was set back) waits as long as it was meant to from then on.
 */
export function jobOf(row: OutboxRow, now: Date): JobItem {
  const since = Math.max(now.getTime(), row.createdAt.getTime());
  return {
    fact: row.fact,
    key: jobKeyOf(row),
    data: row.data,
    priority: row.priority,
    delayMs: Math.max(0, row.dueAt.getTime() - since),
  };
}
