import { z } from 'zod';
import { PEOPLE_STATES } from './people-list.repository.js';

/** Whatever is not there filters nothing. */
const filter = z.string().max(64).optional().catch(undefined);
const person = z.uuid().optional().catch(undefined);

export const peopleQuerySchema = z.object({
  ...{ region: filter, role: filter },
  ...{ group: person, after: person },
  state: z.enum(PEOPLE_STATES).default('here').catch('here'),
});
export type PeopleQuery = z.output<typeof peopleQuerySchema>;

export const peopleForm = peopleQuerySchema.extend({
  q: z.string().trim().max(120, { error: 'Shorten it to at most 120 characters.' }).optional(),
});
export type PeopleForm = z.output<typeof peopleForm>;
