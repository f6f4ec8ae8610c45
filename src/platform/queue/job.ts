import type { z } from 'zod';

/** One queue per kind of work; one per channel, so that a slow provider holds up only itself. */
export const QUEUES = [
  'intake',
  'escalation',
  'delivery-sms',
  'delivery-voice',
  'delivery-email',
  'receipts',
  'housekeeping',
  'webhooks',
] as const;
export type QueueName = (typeof QUEUES)[number];

/** The contract of a job: what fact it follows from, what it carries (ids only), how often it is tried. */
export interface JobDefinition<Data> {
  /** The outbox fact that becomes this job; unique. */
  readonly fact: string;
  readonly queue: QueueName;
  readonly schema: z.ZodType<Data>;
  /** Tries before the queue gives up; the sweeper publishes the row again later, so giving up loses nothing. */
  readonly attempts: number;
  /** Wait before the second try, in milliseconds; doubles from try to try. */
  readonly backoffMs: number;
  /** It comes by the clock as well, this often, in milliseconds. */
  readonly everyMs?: number;
}

/**
 * Does one job. Must be safe to call twice for the same `key`, early, and late. `key` names the outbox row of this job:
 * hand it to `Outbox.take` in the transaction of the effect, before reading what the job is about; when it is no longer
 * there, there is nothing left to do. Returns when the effect is committed. A throw means: try again later;
 * `RetryLater` says when.
 */
export abstract class JobHandler<Data> {
  abstract readonly job: JobDefinition<Data>;
  abstract handle(data: Data, key: string): Promise<void>;
}

/** Thrown by a handler that knows when the next try makes sense. Does not count as a failed try. */
export class RetryLater extends Error {
  constructor(readonly milliseconds: number) {
    super(`again in ${String(milliseconds)} ms`);
    this.name = 'RetryLater';
  }
}

/** Injection token of every JobDefinition of the system, handlers or not. */
export const JOB_DEFINITIONS = Symbol('JOB_DEFINITIONS');
/** Injection token of the JobHandlers of a process with workers. */
export const JOB_HANDLERS = Symbol('JOB_HANDLERS');
