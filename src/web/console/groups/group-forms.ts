import { z } from 'zod';
import { groupSchema } from '../../../directory/group.schema.js';
import type { FieldNames } from '../responder/try-fields.js';

export const groupForm = groupSchema.pick({ name: true, regionCode: true });
export type GroupForm = z.output<typeof groupForm>;

export const GROUP_FIELDS: FieldNames = {
  name: { id: 'name', label: 'Name' },
  regionCode: { id: 'regionCode', label: 'Region' },
};

const person = z.guid({ error: 'Search again, and choose there.' }).optional();
/** Look for somebody, put them in, or take them out. */
export const membersForm = z.object({
  find: z.string().trim().min(1).max(120, { error: 'Shorten it to at most 120 characters.' }).optional(),
  ...{ add: person, remove: person },
});
export type MembersForm = z.output<typeof membersForm>;

export const groupsQuerySchema = z.object({
  region: z.string().max(64).optional().catch(undefined),
  after: z.uuid().optional().catch(undefined),
});
export type GroupsQuery = z.output<typeof groupsQuerySchema>;
