import { z } from 'zod';
import { JOIN_STATUSES } from '../../../directory/joining/join-request.js';
import { filter, instant, oneOf, pageQuery } from '../common.schema.js';

export const joinsQuery = z.object({ ...pageQuery, region: filter(64), status: oneOf(JOIN_STATUSES).optional() });
export type JoinsQuery = z.output<typeof joinsQuery>;

export const welcomeBody = z.strictObject({
  responderId: z
    .guid({ error: 'Expected the id of a responder.' })
    .toLowerCase()
    .optional()
    .meta({ description: 'Whom to bring up to date, where somebody in the list has the same number or address.' }),
});
export type WelcomeBody = z.output<typeof welcomeBody>;

export const postponeBody = z.strictObject({
  until: instant.meta({ description: 'When it needs somebody again: at most 90 days from now.' }),
});
export type PostponeBody = z.output<typeof postponeBody>;
