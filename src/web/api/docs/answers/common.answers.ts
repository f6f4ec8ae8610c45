import { z } from 'zod';
import { CHANNELS } from '../../../../kernel/channel.js';
import { LANGUAGES } from '../../../../kernel/language.js';

/** Shapes of answers, for the OpenAPI document and the tests; an answer holds nothing that is not written down here. */
export const id = z.guid().meta({ description: 'An id (UUID).' });
export const at = z.iso.datetime().meta({ description: 'ISO 8601, UTC.' });
export const text = z.string();
export const count = z.int().min(0);

export const channel = z.enum(CHANNELS).meta({ id: 'Channel' });
export const language = z.enum(LANGUAGES).meta({ id: 'Language' });
export const regionCode = z.string().meta({ description: 'Code of a region.' });

/** A page of a list. */
export function pageOf(item: z.ZodType): z.ZodType {
  return z.strictObject({
    items: z.array(item),
    nextCursor: z.string().nullable().meta({ description: 'Give it as ?cursor= for the next page. Null on the last.' }),
  });
}

export const problem = z
  .strictObject({
    type: z.url().meta({ description: 'Stable; says what kind of problem it is.' }),
    title: text,
    status: z.int(),
    detail: text.meta({ description: 'A sentence for a person: what was expected, and what to do.' }),
    code: text.meta({ description: 'The last part of `type`.' }),
    errors: z.array(z.strictObject({ field: text, problem: text })).meta({ description: 'Each field that is wrong.' }),
    requestId: id,
  })
  .meta({ id: 'Problem', description: 'RFC 9457.' });
