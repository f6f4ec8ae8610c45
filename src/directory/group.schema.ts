import { z } from 'zod';
import type { ResponderId } from '../kernel/ids.js';
import { nameSchema, regionCodeSchema } from './responder.schema.js';

const MOST_MEMBERS = 2_000;
const responderId: unknown = z.guid({ error: 'Expected the id of a responder.' });

/** A group as it is written through the API or a file. */
export const groupSchema = z.strictObject({
  name: nameSchema,
  regionCode: regionCodeSchema,
  memberIds: z
    .array(responderId as z.ZodType<ResponderId, string>, { error: 'Expected a list of ids of responders.' })
    .max(MOST_MEMBERS, { error: `Expected at most ${String(MOST_MEMBERS)} members.` })
    .transform((ids) => [...new Set(ids)])
    .default([]),
});
export type GroupInput = z.output<typeof groupSchema>;
