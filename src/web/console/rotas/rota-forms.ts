import { z } from 'zod';
import { OVERRIDE_KINDS } from '../../../directory/duty-plan.js';
import { timeSchema } from '../../../directory/rotation.schema.js';
import type { FieldNames } from '../responder/try-fields.js';

/** What makes no sense in an address is left out. */
const text = z.string().max(64).optional().catch(undefined);

export const rotaListQuery = z.object({
  region: text,
  page: z.coerce.number().int().min(1).max(1_000).default(1).catch(1),
});
export type RotaListQuery = z.output<typeof rotaListQuery>;

export const rotaQuery = z.object({ week: text, month: text });
export type RotaQuery = z.output<typeof rotaQuery>;

export const newRotaQuery = z.object({ group: z.guid().optional().catch(undefined) });
export type NewRotaQuery = z.output<typeof newRotaQuery>;

const person = 'Choose a person.';
const day = z.iso.date({ error: 'Choose a day.' }).refine((date) => date >= '1970-01-02' && date < '2199-12-31', {
  error: 'Choose a day between 1970 and 2199.',
});

/** An empty choice of a form is none. */
const none = (value: unknown): unknown => (value === '' ? undefined : value);

/** A time of a rota by the clock on its wall; where it ends no later than it begins, on the day after. */
export const wallPeriod = {
  day,
  start: timeSchema,
  /** The day on which it ends, where that is not plain. */
  last: z.preprocess(none, day.optional()),
  end: timeSchema,
};

/** What is to be changed of one shift. As long as no person is chosen there is nothing to look at. */
export const changeQuery = z.object({
  ...wallPeriod,
  kind: z.preprocess(none, z.enum(OVERRIDE_KINDS, { error: 'Choose what is to change.' }).optional()),
  who: z.preprocess(none, z.guid({ error: person }).optional()),
  instead: z.preprocess(none, z.guid({ error: person }).optional()),
});
export type ChangeQuery = z.output<typeof changeQuery>;

export const CHANGE_FIELDS: FieldNames = {
  day: { id: 'day', label: 'Day' },
  start: { id: 'start', label: 'From' },
  last: { id: 'last', label: 'Last day' },
  end: { id: 'end', label: 'Until' },
  kind: { id: 'kind', label: 'Change' },
  who: { id: 'who', label: 'Person' },
  responderId: { id: 'who', label: 'Person' },
  instead: { id: 'instead', label: 'Instead of' },
  insteadOfId: { id: 'instead', label: 'Instead of' },
  to: { id: 'end', label: 'Until' },
};
