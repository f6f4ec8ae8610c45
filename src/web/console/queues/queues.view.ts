import type { FailedWork } from '../../../outbox/queue-board.repository.js';
import type { QueueSchedule } from '../../../platform/queue/job-queues.js';
import type { QueueName } from '../../../platform/queue/job.js';

export interface QueueRow {
  readonly name: QueueName;
  /** Null: the queue is out of reach; the outbox still says what is to be done. */
  readonly counts: { readonly waiting: number; readonly active: number; readonly delayed: number } | null;
  readonly paused: boolean;
  /** Committed, and not in the queue yet. */
  readonly unpublished: number;
  readonly failed: number;
  readonly oldestDueAt: Date | null;
  readonly nextDueAt: Date | null;
  readonly schedules: readonly QueueSchedule[];
  /** The last of them. */
  readonly failures: readonly FailedWork[];
}

export interface QueuesView {
  readonly now: Date;
  /** On which the queues run. */
  readonly backend: 'redis' | 'postgres';
  readonly reachable: boolean;
  readonly queues: readonly QueueRow[];
}
