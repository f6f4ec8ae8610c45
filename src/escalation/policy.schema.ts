import { z } from 'zod';
import { RESPONDER_ROLES } from '../directory/responder-role.js';
import { CHANNELS } from '../kernel/channel.js';
import type { Id } from '../kernel/ids.js';
import { type Policy, type PolicyStep, type Quorum, type Target, TARGET_TYPES } from './policy.js';
import { stepConditionSchema } from './step-condition.schema.js';

/** One week. */
const LONGEST_DELAY_SECONDS = 604_800;
const MOST_STEPS = 20;
const MOST_REPEATS = 5;
const MOST_TARGETS = 50;
const MOST_PEOPLE = 100;

const list = (words: readonly string[]): string => words.join(', ');

function wholeNumber(from: number, to: number, what: string): z.ZodType<number, number> {
  const error = `A whole number ${what} from ${from} to ${to}.`;
  return z.int({ error }).min(from, { error }).max(to, { error });
}

function idOf<Kind extends string>(what: string): z.ZodType<Id<Kind>, string> {
  const schema: unknown = z.guid({ error: `The id of the ${what} to ask, as its own page or list shows it.` });
  return schema as z.ZodType<Id<Kind>, string>;
}

/** Says which fields there are: a misspelt one must not be dropped in silence, or somebody is not asked. */
function onlyThese(fields: string): { error: (issue: { code?: string }) => string } {
  return {
    error: (issue) => (issue.code === 'unrecognized_keys' ? `Only ${fields} can stand here.` : `Give ${fields}.`),
  };
}

const targetSchema = z.discriminatedUnion(
  'type',
  [
    z.strictObject({ type: z.literal('rota'), id: idOf<'rota'>('rota') }, onlyThese('type and id')),
    z.strictObject({ type: z.literal('group'), id: idOf<'group'>('group') }, onlyThese('type and id')),
    z.strictObject({ type: z.literal('responder'), id: idOf<'responder'>('responder') }, onlyThese('type and id')),
    z.strictObject({ type: z.literal('webhook'), id: idOf<'webhook'>('webhook') }, onlyThese('type and id')),
    z.strictObject(
      { type: z.literal('role'), role: z.enum(RESPONDER_ROLES, { error: `One of ${list(RESPONDER_ROLES)}.` }) },
      onlyThese('type and role'),
    ),
    z.strictObject(
      { type: z.enum(['region', 'coordinators', 'neighbours', 'national']) },
      onlyThese('type, since the place of the incident says the rest,'),
    ),
  ],
  { error: `One of ${list(TARGET_TYPES)}.` },
) satisfies z.ZodType<Target>;

const quorumSchema = z
  .strictObject(
    {
      any: wholeNumber(1, MOST_PEOPLE, 'of people').optional(),
      roles: z
        .partialRecord(z.enum(RESPONDER_ROLES), wholeNumber(1, MOST_PEOPLE, 'of people'), {
          error: `A number of people for each role; the roles are ${list(RESPONDER_ROLES)}.`,
        })
        .optional(),
    },
    onlyThese('any and roles'),
  )
  .refine((quorum) => quorum.any !== undefined || Object.keys(quorum.roles ?? {}).length > 0, {
    error: 'Ask for at least one person: any, roles or both. Leave quorum out for one of any kind.',
    when: ({ issues }) => issues.length === 0,
  }) satisfies z.ZodType<Quorum>;

const channelsSchema = z
  .array(z.enum(CHANNELS, { error: `One of ${list(CHANNELS)}.` }), { error: `A list of ${list(CHANNELS)}.` })
  .min(1, { error: 'Name at least one channel, or leave channels out so that each person’s own rules hold.' })
  .refine((channels) => new Set(channels).size === channels.length, { error: 'Name each channel once.' });

const stepSchema = z.strictObject(
  {
    delaySeconds: wholeNumber(0, LONGEST_DELAY_SECONDS, 'of seconds'),
    targets: z
      .array(targetSchema, { error: 'A list of whom to ask.' })
      .min(1, { error: 'Name at least one target: a step that asks nobody helps nobody.' })
      .max(MOST_TARGETS, { error: `At most ${MOST_TARGETS} targets; make a group of them.` }),
    channels: channelsSchema.optional(),
    quorum: quorumSchema.optional(),
    ignoresQuietHours: z.boolean({ error: 'true or false.' }).optional(),
    when: stepConditionSchema.optional(),
  },
  onlyThese('delaySeconds, targets, channels, quorum, ignoresQuietHours and when'),
) satisfies z.ZodType<PolicyStep>;

/** A policy as it is written through the API or a file. Other fields, such as the id it was read with, are dropped. */
export const policySchema = z.object(
  {
    name: z
      .string({ error: 'A name for the policy.' })
      .trim()
      .min(1, { error: 'A name for the policy.' })
      .max(120, { error: 'A shorter name: at most 120 characters.' }),
    repeat: wholeNumber(0, MOST_REPEATS, 'of further rounds').default(0),
    steps: z
      .array(stepSchema, { error: 'A list of steps.' })
      .min(1, { error: 'At least one step.' })
      .max(MOST_STEPS, { error: `At most ${MOST_STEPS} steps.` }),
    lastStepSeconds: wholeNumber(1, LONGEST_DELAY_SECONDS, 'of seconds').optional(),
    reminderSeconds: wholeNumber(1, LONGEST_DELAY_SECONDS, 'of seconds').optional(),
  },
  { error: 'A policy: name, repeat and steps.' },
) satisfies z.ZodType<Policy>;
