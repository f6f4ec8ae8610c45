import { z } from 'zod';
import { MINUTE } from '../../kernel/clock.js';
import type { JobDefinition } from '../../platform/queue/job.js';

export const KEEP_RESPONSE_DAYS: JobDefinition<object> = {
  fact: 'response_days.due',
  queue: 'housekeeping',
  schema: z.object({}),
  // The next one comes by itself.
  attempts: 1,
  backoffMs: 1_000,
  everyMs: MINUTE,
};
