import { z } from 'zod';
import { policySchema } from '../../../escalation/policy.schema.js';
import { routeSchema } from '../../../escalation/route.schema.js';
import { TOPICS } from '../../../intake/report-values.js';
import { changesOf } from '../changes.js';
import { idParams, READ_ONLY } from '../common.schema.js';
import { FACILITY_SETTINGS } from '../../../directory/facility-values.js';

export const policyBody = policySchema;
export type PolicyBody = z.output<typeof policyBody>;
export const policyChanges = changesOf(
  policySchema.extend({ id: READ_ONLY, version: READ_ONLY, createdAt: READ_ONLY, updatedAt: READ_ONLY }),
);

const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.array(z.enum(values, { error: `Expected one of: ${values.join(', ')}.` }), {
    error: `Expected a list of: ${values.join(', ')}. Leave it out to fit all.`,
  });

/** A value that does not exist would make a route that never fits. */
const when = routeSchema.shape.when.extend({
  settings: oneOf(FACILITY_SETTINGS).optional(),
  topics: oneOf(TOPICS).optional(),
});

export const routeBody = routeSchema.extend({ when });
export type RouteBody = z.output<typeof routeBody>;
export const routeChanges = changesOf(routeBody.extend({ id: READ_ONLY }));

export const routesBody = z.strictObject({
  items: z
    .array(routeBody.extend({ id: idParams.shape.id.optional() }), { error: 'Expected the list of all routes.' })
    .max(1_000, { error: 'Expected at most 1000 routes.' }),
});
export type RoutesBody = z.output<typeof routesBody>;
