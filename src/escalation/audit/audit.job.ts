import { z } from 'zod';
import { MINUTE } from '../../kernel/clock.js';
import type { JobDefinition } from '../../platform/queue/job.js';

/** It is a minute since the last audit. Follows from the schedule of the queue, not from the outbox. */
export const AUDIT_DUE = 'audit.due';

export const AUDIT: JobDefinition<object> = {
  fact: AUDIT_DUE,
  queue: 'housekeeping',
  schema: z.object({}),
  // The next one comes by itself.
  attempts: 1,
  backoffMs: 1_000,
  everyMs: MINUTE,
};
