import { z } from 'zod';
import { HOUR } from '../kernel/clock.js';
import type { JobDefinition } from '../platform/queue/job.js';

/** An hour has passed since the figures and the feed were looked at. Follows from the schedule of the queue. */
const PUBLICATION_DUE = 'publication.due';

export const KEEP_PUBLIC: JobDefinition<object> = {
  fact: PUBLICATION_DUE,
  queue: 'housekeeping',
  schema: z.object({}),
  // The next one comes by itself.
  attempts: 1,
  backoffMs: 1_000,
  everyMs: HOUR,
};
