import { z } from 'zod';
import { HOUR } from '../../kernel/clock.js';
import type { JobDefinition } from '../../platform/queue/job.js';

/** An hour since it was looked for what may be known of networks no longer. Follows from the schedule of the queue. */
export const FORGET_SOURCES_DUE = 'report_sources.forget_due';

export const FORGET_SOURCES: JobDefinition<object> = {
  fact: FORGET_SOURCES_DUE,
  queue: 'housekeeping',
  schema: z.object({}),
  // The next one comes by itself.
  attempts: 1,
  backoffMs: 1_000,
  everyMs: HOUR,
};
