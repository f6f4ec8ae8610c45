import { z } from 'zod';
import { LONGEST_DETAIL, PERSON_FIELDS, READ_REASONS } from '../../../incident/person/person-record.js';

export const personQuery = z.strictObject({
  reason: z.enum(READ_REASONS, {
    error: `Say in \`reason\` why you open it, with one of: ${READ_REASONS.join(', ')}.`,
  }),
});
export type PersonQuery = z.output<typeof personQuery>;

const detail = z
  .string({ error: 'Expected text, or null to delete it.' })
  .max(LONGEST_DETAIL, { error: `Shorten it to at most ${String(LONGEST_DETAIL)} characters.` })
  .nullable()
  .optional();

/** Only the fields that change; null deletes one. */
export const personBody = z.strictObject(
  Object.fromEntries(PERSON_FIELDS.map((field) => [field, detail])) as Record<
    (typeof PERSON_FIELDS)[number],
    typeof detail
  >,
);
export type PersonBody = z.output<typeof personBody>;
