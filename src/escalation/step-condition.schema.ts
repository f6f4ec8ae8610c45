import { z } from 'zod';
import { timeZoneSchema } from '../directory/rota.schema.js';
import { timeSchema, weekdaySchema } from '../directory/rotation.schema.js';
import { ALERT_LEVELS } from '../incident/incident-values.js';
import { DEFAULT_TIME_ZONE, type StepCondition } from './step-condition.js';

const timeOfDay = z
  .strictObject(
    { from: timeSchema, to: timeSchema, timeZone: timeZoneSchema.default(DEFAULT_TIME_ZONE) },
    { error: 'Give from and to, and timeZone where it is not Europe/London; only these can stand here.' },
  )
  .refine(({ from, to }) => from !== to, {
    error: 'Two different times; leave timeOfDay out for the whole day.',
    when: ({ issues }) => issues.length === 0,
  });

const isOnce = (values: readonly unknown[]): boolean => new Set(values).size === values.length;

const days = z
  .array(weekdaySchema, { error: 'A list of days from 1 (Monday) to 7 (Sunday).' })
  .min(1, { error: 'Name at least one day, or leave days out for all.' })
  .refine(isOnce, { error: 'Name each day once.' });

const levels = z
  .array(z.enum(ALERT_LEVELS, { error: `One of ${ALERT_LEVELS.join(', ')}.` }), { error: 'A list of alert levels.' })
  .min(1, { error: 'Name at least one level, or leave levels out for all.' })
  .refine(isOnce, { error: 'Name each level once.' });

/** When a step is meant, as it is written in a policy. */
export const stepConditionSchema = z
  .strictObject(
    { timeOfDay: timeOfDay.optional(), days: days.optional(), levels: levels.optional() },
    { error: 'Only timeOfDay, days and levels can stand here.' },
  )
  .refine((when) => Object.values(when).some((part) => part !== undefined), {
    error: 'Name timeOfDay, days or levels. Leave when out for a step that is always meant.',
    when: ({ issues }) => issues.length === 0,
  }) satisfies z.ZodType<StepCondition>;
