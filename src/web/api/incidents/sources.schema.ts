import { z } from 'zod';
import { SOURCE_JUDGEMENTS } from '../../../intake/sources/independent-sources.js';

const judgement = {
  reportId: z.uuid({ error: 'Expected the id of a report of this incident.' }),
  judged: z.enum(SOURCE_JUDGEMENTS, { error: `Expected one of: ${SOURCE_JUDGEMENTS.join(', ')}.` }),
  sameAsId: z.uuid({ error: 'Expected the id of another report of this incident.' }).optional(),
  reason: z.string().trim().max(1_000, { error: 'Shorten it to at most 1,000 characters.' }).optional(),
};

export const sourceBody = z.strictObject(judgement);
export type SourceBody = z.output<typeof sourceBody>;

export const sourceForm = z.object({
  ...judgement,
  judged: z.enum(SOURCE_JUDGEMENTS, { error: 'Choose where the report comes from.' }),
});
