import { z } from 'zod';
import { HOUR } from '../../kernel/clock.js';
import type { JobDefinition } from '../../platform/queue/job.js';

/** It is time to delete offers that are not kept any longer. Follows from the schedule of the queue. */
export const JOIN_SWEEP_DUE = 'join.sweep_due';

export const SWEEP_JOINS: JobDefinition<object> = {
  fact: JOIN_SWEEP_DUE,
  queue: 'housekeeping',
  schema: z.object({}),
  // The next one comes by itself.
  attempts: 1,
  backoffMs: 1_000,
  everyMs: HOUR,
};
