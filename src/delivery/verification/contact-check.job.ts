import { z } from 'zod';
import { HOUR } from '../../kernel/clock.js';
import type { JobDefinition } from '../../platform/queue/job.js';

/** It is time to look for numbers and addresses that may not work. Follows from the schedule of the queue. */
export const CONTACT_CHECK_DUE = 'contact.check_due';

export const CHECK_CONTACTS: JobDefinition<object> = {
  fact: CONTACT_CHECK_DUE,
  queue: 'housekeeping',
  schema: z.object({}),
  // The next one comes by itself.
  attempts: 1,
  backoffMs: 1_000,
  everyMs: HOUR,
};
