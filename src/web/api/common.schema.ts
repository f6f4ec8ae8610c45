import { z } from 'zod';
import { pageQuery } from './incidents/incidents.schema.js';

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
