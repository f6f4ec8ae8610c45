import { z } from 'zod';
import { CHANNELS } from '../kernel/channel.js';
import type { GroupId } from '../kernel/ids.js';
import { LANGUAGES } from '../kernel/language.js';
import { RESPONDER_STATUSES } from './person.js';
import { REGIONS } from './region-register.js';
import { RESPONDER_ROLES } from './responder-role.js';
import type { ResponderInput } from './responder-record.js';
import { isTimeZone } from './time-zone.js';

/** One week. */
const LONGEST_DELAY_SECONDS = 604_800;

export function oneOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.enum(values, { error: `Expected one of: ${values.join(', ')}.` });
}

const delayError = `Expected a whole number of seconds from 0 to ${String(LONGEST_DELAY_SECONDS)}.`;

export const regionCodeSchema = z.enum(REGIONS.map(({ code }) => code) as [string, ...string[]], {
  error: 'Expected the code of a region, as GET /api/v1/regions lists them.',
});

export const nameSchema = z
  .string({ error: 'Expected a name.' })
  .trim()
  .min(1, { error: 'Expected a name.' })
  .max(120, { error: 'Expected at most 120 characters.' })
  .regex(/^\P{Cc}*$/u, { error: 'Expected a name in one line.' });

const groupId: unknown = z.guid({ error: 'Expected the id of a group.' });

const time = z.string({ error: 'Expected a time like 22:00.' }).regex(/^([01]\d|2[0-3]):[0-5]\d$/, {
  error: 'Expected a time like 22:00, from 00:00 to 23:59.',
});

const timeZone = z
  .string({ error: 'Expected a time zone like Europe/London.' })
  .max(64, { error: 'Expected a time zone like Europe/London.' })
  .refine(isTimeZone, { error: 'Expected a time zone like Europe/London.' });

const rule = z.strictObject({
  channel: oneOf(CHANNELS),
  delaySeconds: z
    .int({ error: delayError })
    .min(0, { error: delayError })
    .max(LONGEST_DELAY_SECONDS, { error: delayError }),
});

/** A person as they are written through the API or a file. */
export const responderSchema = z.strictObject({
  name: nameSchema,
  email: z
    .string({ error: 'Expected an e-mail address.' })
    .max(254, { error: 'Expected an e-mail address.' })
    .nullish(),
  phone: z
    .string({ error: 'Expected a telephone number.' })
    .max(40, { error: 'Expected a telephone number.' })
    .nullish(),
  regionCode: regionCodeSchema,
  language: oneOf(LANGUAGES).default('en'),
  status: oneOf(RESPONDER_STATUSES).default('active'),
  roles: z
    .array(oneOf(RESPONDER_ROLES), { error: `Expected a list of: ${RESPONDER_ROLES.join(', ')}.` })
    .max(20, { error: 'Expected each role once.' })
    .transform((roles) => [...new Set(roles)])
    .default(['local']),
  groupIds: z
    .array(groupId as z.ZodType<GroupId, string>, { error: 'Expected a list of ids of groups.' })
    .max(200, { error: 'Expected at most 200 groups.' })
    .transform((ids) => [...new Set(ids)])
    .default([]),
  rules: z
    .array(rule, { error: 'Expected a list of {channel, delaySeconds}.' })
    .max(20, { error: 'Expected at most 20 rules.' })
    .nullish()
    .meta({ description: 'By which channel, how long after the alert. Left out or empty: the defaults.' }),
  quietHours: z.strictObject({ from: time, to: time, timeZone: timeZone.default('Europe/London') }).nullish(),
  maxAlertsPerWeek: z
    .int({ error: 'Expected a whole number from 1.' })
    .min(1, { error: 'Expected a whole number from 1. To have no alerts at all, pause.' })
    .max(1_000, { error: 'Expected at most 1000; leave it out for no limit.' })
    .nullish(),
  notOnBankHolidays: z
    .boolean({ error: 'Expected true or false.' })
    .default(false)
    .meta({ description: 'On a bank holiday of the person’s own nation their turn by rotation goes to the next.' }),
  conflictFacilityCodes: z
    .array(z.string().trim().min(1).max(64), { error: 'Expected a list of codes of places.' })
    .max(200, { error: 'Expected at most 200 places.' })
    .transform((codes) => [...new Set(codes)])
    .default([])
    .meta({ description: 'Places for which the person must not be asked. Kept sealed, and never in the log.' }),
  verified: z
    .boolean({ error: 'Expected true or false.' })
    .optional()
    .meta({ description: 'The addresses have been checked. Counts when an admin says so.' }),
});
export type ResponderBody = z.output<typeof responderSchema>;

/** Whatever was left out is null. */
export function responderInput(body: ResponderBody): ResponderInput {
  const { email, phone, rules, quietHours, maxAlertsPerWeek, verified: _, ...rest } = body;
  return {
    ...rest,
    email: email ?? null,
    phone: phone ?? null,
    rules: rules === undefined || rules === null || rules.length === 0 ? null : rules,
    quietHours: quietHours ?? null,
    maxAlertsPerWeek: maxAlertsPerWeek ?? null,
  };
}
