import { z } from 'zod';
import { MINUTE } from '../../kernel/clock.js';
import type { JobDefinition } from '../../platform/queue/job.js';

/** It is a minute since the tasks were looked at. Follows from the schedule of the queue, not from the outbox. */
export const TASKS_DUE = 'tasks.due';

export const LOOK_AT_TASKS: JobDefinition<object> = {
  fact: TASKS_DUE,
  queue: 'housekeeping',
  schema: z.object({}),
  // The next one comes by itself.
  attempts: 1,
  backoffMs: 1_000,
  everyMs: MINUTE,
};
