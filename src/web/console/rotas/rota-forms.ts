import { z } from 'zod';
import { daySchema } from '../day.schema.js';
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
const day = daySchema('Choose a day.');

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

/** A break in whole days. */
export const ownLeaveForm = z
  .object({ from: day, to: day })
  .refine(({ from, to }) => from <= to, { path: ['to'], error: 'Choose a day that is not before the first.' });
export type OwnLeaveForm = z.output<typeof ownLeaveForm>;

/** The time of days that are planned by themselves. */
export const schedulePeriod = z.object(wallPeriod);

const someone = z.guid({ error: 'Open the page again, and choose there.' });

/** The form of a rotation: the schemas of the API read its fields, these say who is chosen and what was pressed. */
export const editForm = z.object({
  do: z.string().max(40).optional(),
  /** The order of turns, ids with a comma between. */
  p: z
    .string()
    .default('')
    .transform((ids) => ids.split(',').filter((id) => id !== ''))
    .pipe(z.array(someone).max(100, { error: 'At most 100 turns.' })),
  add: someone.optional(),
  groupId: someone.optional(),
  find: z.string().trim().min(1).max(120, { error: 'Shorten it to at most 120 characters.' }).optional(),
  seen: z.string().max(64).optional(),
});
export type EditForm = z.output<typeof editForm>;

export const layerParams = z.object({
  id: z.uuid(),
  layer: z.union([z.literal('new').transform(() => null), z.coerce.number().int().min(0).max(99)]),
});
export type LayerParams = z.output<typeof layerParams>;

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
