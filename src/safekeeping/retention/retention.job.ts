import { z } from 'zod';
import { DAY } from '../../kernel/clock.js';
import type { JobDefinition } from '../../platform/queue/job.js';

/** It is time to delete what is not kept any longer. Follows from the schedule of the queue. */
export const RETENTION_DUE = 'retention.due';

export const KEEP_NO_LONGER: JobDefinition<object> = {
  fact: RETENTION_DUE,
  queue: 'housekeeping',
  schema: z.object({}),
  attempts: 5,
  backoffMs: 60_000,
  everyMs: DAY,
};
