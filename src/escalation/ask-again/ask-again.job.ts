import { z } from 'zod';
import { SECOND } from '../../kernel/clock.js';
import type { JobDefinition } from '../../platform/queue/job.js';

/** Some seconds since whoever the provider would not take was looked for. Follows from the schedule of the queue. */
export const ASK_AGAIN_DUE = 'ask_again.due';

export const ASK_AGAIN: JobDefinition<object> = {
  fact: ASK_AGAIN_DUE,
  queue: 'housekeeping',
  schema: z.object({}),
  // The next one comes by itself.
  attempts: 1,
  backoffMs: 1_000,
  everyMs: 10 * SECOND,
};
