import { z } from 'zod';

/** The number of an entry of the log. */
export const entryNumber = z
  .string({ error: 'Expected the number of an entry.' })
  .regex(/^\d{1,15}$/, { error: 'Expected the number of an entry, as the stream gave it in `id`.' })
  .transform(Number);

export const eventsQuery = z.object({
  after: entryNumber
    .optional()
    .meta({ description: 'Begin behind this entry; 0 is the beginning of the log. Left out: what comes from now on.' }),
});
export type EventsQuery = z.output<typeof eventsQuery>;
