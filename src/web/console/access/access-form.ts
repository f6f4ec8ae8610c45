import { z } from 'zod';
import { newKeyBody, newUserBody, userBody } from '../../api/access/access.schema.js';

const several = z.union([z.string().transform((one) => [one]), z.array(z.string())]).optional();

/** Checkboxes: one that is ticked comes as a text, several as a list. What a field means is checked as in the API. */
export const inviteForm = z.looseObject({ regionCodes: several }).pipe(newUserBody);
export const keyForm = z.looseObject({ regionCodes: several }).pipe(newKeyBody);
export const rightsForm = z
  .looseObject({ regionCodes: several })
  .pipe(userBody.pick({ name: true, role: true, regionCodes: true }));

export const revokeForm = z.object({ key: z.uuid() });
export const afterQuery = z.object({ after: z.uuid().optional() });
export type AfterQuery = z.output<typeof afterQuery>;
