import { helpLineFields, helpLineSchema } from '../../../publication/help/help-line.schema.js';
import { z } from 'zod';
import { changesOf } from '../changes.js';
import { READ_ONLY } from '../common.schema.js';

export const newHelpLineBody = helpLineSchema;
export const helpLineBody = z.strictObject({
  ...helpLineFields,
  ...{ id: READ_ONLY, checkedBy: READ_ONLY, createdAt: READ_ONLY, updatedAt: READ_ONLY },
});
export const helpLineChanges = changesOf(helpLineBody);
