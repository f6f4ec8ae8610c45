import { z } from 'zod';
import { daySchema } from '../day.schema.js';
import { responderSchema } from '../../../directory/responder.schema.js';
import type { FieldNames } from './try-fields.js';

/** An empty field takes the number or address away; the masked one leaves it as it is. */
export const numbersForm = z.object({
  phone: responderSchema.shape.phone.default(null),
  email: responderSchema.shape.email.default(null),
});
export type NumbersForm = z.output<typeof numbersForm>;

export const NUMBER_FIELDS: FieldNames = {
  phone: { id: 'phone', label: 'Number' },
  email: { id: 'email', label: 'E-mail' },
};

export const CODE_FIELDS: FieldNames = { code: { id: 'code', label: 'Six digits' } };

export const statusForm = z.object({
  status: z.enum(['active', 'paused', 'left'], { error: 'Open the page again, and choose there.' }),
});
export type StatusForm = z.output<typeof statusForm>;

const day = daySchema('Choose a day.');
export const breakForm = z
  .object({ from: day, to: day })
  .refine(({ from, to }) => from <= to, { path: ['to'], error: 'Choose a day that is not before the first.' });
export type BreakForm = z.output<typeof breakForm>;

export const BREAK_FIELDS: FieldNames = {
  from: { id: 'leave-from', label: 'First day' },
  to: { id: 'leave-to', label: 'Last day' },
};

const placeCode = z.string().trim().min(1).max(64).optional();
/** Look for a place, put it on the list, or take it off. */
export const placesForm = z.object({
  find: z.string().trim().min(1).max(100, { error: 'Shorten it to at most 100 characters.' }).optional(),
  ...{ add: placeCode, remove: placeCode },
});
export type PlacesForm = z.output<typeof placesForm>;
