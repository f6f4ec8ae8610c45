import { z } from 'zod';
import { ROLES } from '../../../../access/role.js';
import { USER_STATUSES } from '../../../../access/user.js';
import { at, id, regionCode, text } from './common.answers.js';

const role = z.enum(ROLES).meta({ id: 'Role' });
const regionCodes = z.array(regionCode).meta({ description: 'Empty: all regions.' });

const keyFields = {
  id,
  name: text,
  role,
  regionCodes,
  userId: id.nullable().meta({ description: 'Whose key it is; null: its own person.' }),
  createdAt: at,
  lastUsedAt: at.nullable(),
  revokedAt: at.nullable(),
};
export const key = z.strictObject(keyFields).meta({ id: 'Key' });
export const newKey = z
  .strictObject({ ...keyFields, key: text.meta({ description: 'The key itself, shown this once.' }) })
  .meta({ id: 'NewKey' });

const userFields = {
  id,
  email: text,
  name: text,
  role,
  regionCodes,
  status: z.enum(USER_STATUSES).meta({ id: 'UserStatus' }),
  responderId: id.nullable().meta({ description: 'The record by which this person is paged.' }),
  createdAt: at,
};
export const user = z.strictObject(userFields).meta({ id: 'User' });
export const invitedUser = z
  .strictObject({ ...userFields, setupLink: text.meta({ description: 'Works once, for 72 hours; shown this once.' }) })
  .meta({ id: 'InvitedUser' });
