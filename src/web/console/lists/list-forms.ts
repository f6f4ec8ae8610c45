import { z } from 'zod';
import type { FieldNames } from '../responder/try-fields.js';

/** So that page and request stay small; the operator's command takes lists of any length. */
export const MOST_ROWS = 300;
const MOST_LETTERS = 60_000;

export const importForm = z.object({
  csv: z
    .string({ error: 'Paste the list first.' })
    .max(MOST_LETTERS, { error: `At most ${MOST_LETTERS.toLocaleString('en-GB')} letters at once. Send it in parts.` }),
  verified: z.literal('yes').optional(),
  go: z.enum(['look', 'apply'], { error: 'Press one of the buttons.' }),
});
export type ImportForm = z.output<typeof importForm>;

export const IMPORT_FIELDS: FieldNames = { csv: { id: 'csv', label: 'The list' } };
