import { z } from 'zod';
import { HOUR } from '../../kernel/clock.js';
import type { JobDefinition } from '../../platform/queue/job.js';

/** An hour since it was looked for forms whose week is over. Follows from the schedule of the queue. */
export const FORGET_DRAFTS_DUE = 'report_drafts.forget_due';

export const FORGET_DRAFTS: JobDefinition<object> = {
  fact: FORGET_DRAFTS_DUE,
  queue: 'housekeeping',
  schema: z.object({}),
  // The next one comes by itself.
  attempts: 1,
  backoffMs: 1_000,
  everyMs: HOUR,
};
