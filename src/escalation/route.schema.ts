import { z } from 'zod';
import { ALERT_LEVELS } from '../incident/incident-values.js';
import type { PolicyId } from '../kernel/ids.js';
import { type Route, type RouteWhen, TRIGGERS } from './route.js';

const LAST_POSITION = 1_000_000;

/** Codes and values whose lists other registers keep: regions, settings, facilities, topics. */
function codes(what: string): z.ZodType<string[], string[]> {
  const error = `A list of ${what}. Leave it out to fit all.`;
  return z.array(z.string({ error }).trim().min(1, { error }).max(64, { error }), { error }).max(500, { error });
}

const whenSchema = z.strictObject(
  {
    trigger: z.enum(TRIGGERS, { error: `One of ${TRIGGERS.join(', ')}.` }),
    regions: codes('codes of regions').optional(),
    settings: codes('kinds of places, as the register of facilities names them').optional(),
    facilities: codes('codes of facilities').optional(),
    topics: codes('topics').optional(),
    childrenAffected: z.boolean({ error: 'true or false. Leave it out to fit both.' }).optional(),
    levels: z
      .array(z.enum(ALERT_LEVELS, { error: `One of ${ALERT_LEVELS.join(', ')}.` }), {
        error: 'A list of alert levels.',
      })
      .optional(),
  },
  { error: 'Only trigger, regions, settings, facilities, topics, childrenAffected and levels can stand here.' },
) satisfies z.ZodType<RouteWhen>;

const policyIdSchema: unknown = z.guid({ error: 'The id of the policy to follow.' });

/** A route as it is written through the API or a file. Other fields, such as the id it was read with, are dropped. */
export const routeSchema = z.object(
  {
    position: z
      .int({ error: 'A whole number; the lowest is looked at first.' })
      .min(0, { error: 'A whole number from 0; the lowest is looked at first.' })
      .max(LAST_POSITION, { error: `At most ${LAST_POSITION}.` }),
    when: whenSchema,
    policyId: policyIdSchema as z.ZodType<PolicyId, string>,
    continue: z.boolean({ error: 'true to look at later routes as well, else false.' }).default(false),
  },
  { error: 'A route: position, when, policyId and continue.' },
) satisfies z.ZodType<Route>;
