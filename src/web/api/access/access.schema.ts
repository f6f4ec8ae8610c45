import { z } from 'zod';
import { ROLES } from '../../../access/role.js';
import { nameSchema, regionCodeSchema } from '../../../directory/responder.schema.js';
import { changesOf } from '../changes.js';
import { READ_ONLY, oneOf } from '../common.schema.js';

const role = oneOf(ROLES);
const regionCodes = z
  .array(regionCodeSchema, { error: 'Expected a list of codes of regions.' })
  .max(20, { error: 'Expected each region once.' })
  .transform((codes) => [...new Set(codes)])
  .default([])
  .meta({ description: 'Left out or empty: all regions.' });
const email = z.string({ error: 'Expected an e-mail address.' }).max(254, { error: 'Expected an e-mail address.' });

export const newKeyBody = z.strictObject({
  name: nameSchema,
  role,
  regionCodes,
  userEmail: email.optional().meta({ description: 'Whose key it is. Left out: the key is its own person.' }),
});
export type NewKeyBody = z.output<typeof newKeyBody>;

export const newUserBody = z.strictObject({ email, name: nameSchema, role, regionCodes });
export type NewUserBody = z.output<typeof newUserBody>;

export const userBody = z.strictObject({
  name: nameSchema,
  role,
  regionCodes,
  status: z
    .enum(['invited', 'active', 'disabled'], { error: 'Expected active or disabled.' })
    .optional()
    .meta({ description: 'active or disabled; invited only as it was read.' }),
  id: READ_ONLY,
  email: READ_ONLY,
  responderId: READ_ONLY,
  createdAt: READ_ONLY,
});
export type UserBody = z.output<typeof userBody>;
export const userChanges = changesOf(userBody);
