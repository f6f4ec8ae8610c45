import { z } from 'zod';

/** `?limit=&cursor=`. */
export const pageQuery = {
  limit: z.coerce
    .number({ error: 'Expected a whole number from 1 to 200.' })
    .int({ error: 'Expected a whole number from 1 to 200.' })
    .min(1, { error: 'Expected a whole number from 1 to 200.' })
    .max(200, { error: 'Expected a whole number from 1 to 200.' })
    .default(50),
  cursor: z.string().max(200).optional(),
};

/** `/things/:id`. */
export const idParams = z.object({ id: z.guid({ error: 'Expected an id (UUID).' }).toLowerCase() });
export type IdParams = z.output<typeof idParams>;

/** A list without filters. */
export const listQuery = z.object(pageQuery);
export type ListQuery = z.output<typeof listQuery>;

/** A value of a filter: whatever is not there finds nothing. */
export const filter = (longest: number) => z.string({ error: 'Give it once.' }).max(longest).optional();

/** Something that an answer holds and a request may repeat: it is not read. */
export const READ_ONLY = z.unknown().optional().meta({ readOnly: true, description: 'As it was read; not changed.' });

export const instant = z.iso
  .datetime({ offset: true, error: 'Expected a time in ISO 8601 with its offset, like 2026-11-21T01:52:00Z.' })
  .transform((text) => new Date(text));

export const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, { error: `Expected one of: ${values.join(', ')}.` });

/** What somebody writes: not empty, and not longer than that. */
export const words = (longest: number) =>
  z
    .string({ error: 'Expected text.' })
    .trim()
    .min(1, { error: 'Write a few words.' })
    .max(longest, { error: `Expected at most ${String(longest)} characters.` });
