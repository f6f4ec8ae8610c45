import { z } from 'zod';
import { NOK_STATUSES } from '../incident/incident-values.js';
import { DAY, plus } from '../kernel/clock.js';
import { asPageLanguage } from '../kernel/language.js';
import {
  CHILDREN_AFFECTED,
  DIRECTNESS,
  KEEPING_CONSENTS,
  OTHERS_AT_RISK,
  RELATIONSHIPS,
  NAMED_CHANNELS,
  TIME_PRECISIONS,
  TOPICS,
  URGENT_NEEDS,
} from './report-values.js';

/** Longest texts, in UTF-16 units, and longest lists. */
export const LONGEST = { place: 300, narrative: 20_000, contact: 200, list: 20 } as const;

/** An earlier time is a slip of the finger. */
const FIRST_INSTANT = new Date('1900-01-01T00:00:00Z');

/** Nobody types control characters, and some stores refuse them; tab and line feed stay. */
const UNTYPED = /(?![\t\n])\p{Cc}/gu;

/** What a person typed, with line ends and outer spaces tidied. Undefined when nothing is left of it. */
export function tidy(text: string): string | undefined {
  const tidied = text.replaceAll('\r\n', '\n').replaceAll(UNTYPED, '').normalize('NFC').trim();
  return tidied === '' ? undefined : tidied;
}

function typed(longest: number) {
  return z
    .string({ error: 'Expected text.' })
    .max(longest, { error: `Expected at most ${String(longest)} characters. Shorten it.` })
    .transform(tidy)
    .optional();
}

function oneOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.enum(values, { error: `Expected one of: ${values.join(', ')}.` });
}

function someOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z
    .array(oneOf(values), { error: `Expected a list of: ${values.join(', ')}.` })
    .max(LONGEST.list, { error: `Expected at most ${String(LONGEST.list)} entries.` })
    .transform((list) => [...new Set(list)])
    .optional();
}

/** A strict object whose complaint about other fields does not repeat them. */
function only<const Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `Expected no other fields than: ${Object.keys(shape).join(', ')}.`
        : 'Expected an object.',
  });
}

/** Seconds may be left out. */
const instant = z
  .union([z.iso.datetime({ offset: true }), z.iso.datetime({ offset: true, precision: -1 })], {
    error: 'Expected a time in ISO 8601 with its offset, like 2026-11-21T01:52:00Z.',
  })
  .transform((text) => new Date(text))
  .refine((at) => at >= FIRST_INSTANT, { error: 'Expected a time after 1900. Leave it out if it is not known.' });

const occurred = only({
  earliest: instant.optional(),
  latest: instant.optional(),
  precision: oneOf(TIME_PRECISIONS).default('unknown'),
}).refine(({ earliest, latest }) => !earliest || !latest || earliest <= latest, {
  path: ['latest'],
  error: 'Expected a time that is not before `earliest`.',
});

const contact = only({
  name: typed(LONGEST.contact),
  /** Kept as typed, here and in `phone`: a person may be able to read what a program cannot. */
  email: typed(LONGEST.contact),
  phone: typed(LONGEST.contact),
  safeTimes: typed(LONGEST.contact),
  voicemailOk: z.boolean({ error: 'Expected true or false.' }).optional(),
}).transform((given) => (Object.values(given).some((value) => value !== undefined) ? given : undefined));

const facilityCode = z
  .string({ error: 'Expected the code of a place in the register.' })
  .trim()
  .regex(/^[A-Za-z0-9-]{0,64}$/, { error: 'Expected the code of a place in the register, like LEI.' })
  .transform(tidy)
  .optional();

/** Body of `POST /api/v1/reports`; also what the form turns into. Everything that needs no clock is checked here. */
export const reportBodySchema = only({
  facilityCode,
  placeText: typed(LONGEST.place),
  occurred: occurred.optional(),
  narrative: typed(LONGEST.narrative),
  relationship: oneOf(RELATIONSHIPS).optional(),
  /** The person who reports is under 18 (R10). */
  reporterIsChild: z.boolean({ error: 'Expected true or false.' }).optional(),
  directness: oneOf(DIRECTNESS).optional(),
  nokStatus: oneOf(NOK_STATUSES).optional(),
  topics: someOf(TOPICS),
  childrenAffected: oneOf(CHILDREN_AFFECTED).optional(),
  othersAtRisk: someOf(OTHERS_AT_RISK),
  urgentNeeds: someOf(URGENT_NEEDS),
  /** Other than `web`: only from whoever took it down. */
  channel: oneOf(NAMED_CHANNELS).optional(),
  keepingConsent: oneOf(KEEPING_CONSENTS).optional(),
  contact: contact.optional(),
  language: z
    .string({ error: 'Expected a language, like en or cy.' })
    .max(35, { error: 'Expected a language, like en or cy.' })
    .transform((tag) => asPageLanguage(tag.toLowerCase().split('-')[0]))
    .optional(),
}).check(({ value, issues }) => {
  if (value.facilityCode !== undefined || value.placeText !== undefined) return;
  const message = 'Give `facilityCode` or `placeText`: where the person was held. “Not known” is fine as a text.';
  for (const field of ['facilityCode', 'placeText']) {
    issues.push({ code: 'custom', input: undefined, path: [field], message });
  }
});

/** A report as one source gives it, checked. Texts are as typed; times are instants. */
export type ReportInput = z.output<typeof reportBodySchema>;

/**
 * The same with the clock: no time later than a day from `now` (a person may be in another time zone). A schema compiles
 * itself when it is first used, so make one and keep it.
 */
export function reportSchema(now: () => Date) {
  return reportBodySchema.check(({ value, issues }) => {
    const last = plus(now(), DAY);
    for (const field of ['earliest', 'latest'] as const) {
      const at = value.occurred?.[field];
      if (at === undefined || at <= last) continue;
      const message = 'Expected a time that is not still to come.';
      issues.push({ code: 'custom', input: undefined, path: ['occurred', field], message });
    }
  });
}
