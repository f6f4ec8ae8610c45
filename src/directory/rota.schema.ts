import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { GroupId, Id, ResponderId } from '../kernel/ids.js';
import { OVERRIDE_KINDS, type Rota, type RotaOverride, ROTATION_KINDS, type Rotation } from './duty-rota.js';

const MOST_PARTICIPANTS = 100;
/** One year. */
const LONGEST_TURN_HOURS = 8_784;

function idOf<Kind extends string>(what: string): z.ZodType<Id<Kind>, string> {
  const schema: unknown = z.guid({ error: `The id of a ${what}.` });
  return schema as z.ZodType<Id<Kind>, string>;
}

export const timeSchema = z.string({ error: 'A time like 09:00.' }).regex(/^([01]\d|2[0-3]):[0-5]\d$/, {
  error: 'A time like 09:00, from 00:00 to 23:59.',
});

const responderId = idOf<'responder'>('responder');

const turns = {
  participantIds: z
    .array(responderId, { error: 'A list of ids of responders, in the order of their turns.' })
    .min(1, { error: 'At least one person.' })
    .max(MOST_PARTICIPANTS, { error: `At most ${MOST_PARTICIPANTS} turns.` }),
  startsOn: z.string({ error: 'The first day, like 2026-03-01.' }).refine((text) => wallTime(text, 'UTC') !== null, {
    error: 'The first day, like 2026-03-01; where hand-overs count hours also 2026-03-01T09:00.',
  }),
};

export const weekdaySchema = z
  .int({ error: 'A day from 1 (Monday) to 7 (Sunday).' })
  .min(1, { error: 'A day from 1 (Monday) to 7 (Sunday).' })
  .max(7, { error: 'A day from 1 (Monday) to 7 (Sunday).' });

const everyHours = z
  .int({ error: 'A whole number of hours.' })
  .min(1, { error: 'At least 1 hour.' })
  .max(LONGEST_TURN_HOURS, { error: `At most ${LONGEST_TURN_HOURS} hours.` });

const rotationSchema = z.discriminatedUnion(
  'kind',
  [
    z.object({ kind: z.literal('daily'), handoverAt: timeSchema, ...turns }),
    z.object({
      kind: z.literal('weekly'),
      handoverAt: z.object(
        { weekday: weekdaySchema, time: timeSchema },
        { error: 'The weekday and time, like {"weekday": 1, "time": "09:00"}.' },
      ),
      ...turns,
    }),
    z.object({
      kind: z.literal('custom'),
      handoverAt: z.object({ everyHours }, { error: 'The length of a turn, like {"everyHours": 12}.' }),
      ...turns,
    }),
  ],
  { error: `One of ${ROTATION_KINDS.join(', ')}.` },
) satisfies z.ZodType<Rotation>;

export const timeZoneSchema = z
  .string({ error: 'A time zone like Europe/London.' })
  .refine(isTimeZone, { error: 'A time zone like Europe/London.' });

/** A rota as it is written through the API or a file. Other fields, such as the id it was read with, are dropped. */
export const rotaSchema = z
  .object(
    {
      name: z
        .string({ error: 'A name for the rota.' })
        .trim()
        .min(1, { error: 'A name for the rota.' })
        .max(120, { error: 'A shorter name: at most 120 characters.' }),
      groupId: idOf<'group'>('group').nullish(),
      timeZone: timeZoneSchema.default('Europe/London'),
      rotation: rotationSchema,
    },
    { error: 'A rota: name, timeZone and rotation.' },
  )
  .transform(({ groupId, ...rota }): Rota & { name: string; groupId: GroupId | null } => ({
    ...rota,
    groupId: groupId ?? null,
    rotation: { ...rota.rotation, startsOn: startOnTheWall(rota.rotation, rota.timeZone) },
  }));

const moment = z.iso
  .datetime({ offset: true, error: 'A time like 2026-03-01T09:00:00Z.' })
  .transform((text) => new Date(text));

export const rotaOverrideSchema = z
  .object(
    {
      from: moment,
      to: moment,
      kind: z.enum(OVERRIDE_KINDS, { error: `One of ${OVERRIDE_KINDS.join(', ')}.` }),
      responderId,
      insteadOfId: responderId.nullish().transform((id): ResponderId | null => id ?? null),
    },
    { error: 'An override: from, to, kind and responderId.' },
  )
  .refine(({ from, to }) => from < to, {
    path: ['to'],
    error: 'Later than from.',
    when: ({ issues }) => issues.length === 0,
  })
  .refine(({ kind, insteadOfId }) => kind === 'replace' || insteadOfId === null, {
    path: ['insteadOfId'],
    error: 'Only an override of kind replace can name somebody else.',
  })
  .refine(({ responderId: who, insteadOfId }) => who !== insteadOfId, {
    path: ['insteadOfId'],
    error: 'Another person than responderId.',
  }) satisfies z.ZodType<RotaOverride>;

/** A day, a time on the wall or a moment, as a time on the wall; null when the text is none of them. */
function wallTime(text: string, timeZone: string): Temporal.PlainDateTime | null {
  if (!/^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:\d{2})?)?$/.test(text)) return null;
  try {
    if (!/T.*[Z+-]/.test(text)) return Temporal.PlainDateTime.from(text);
    return Temporal.Instant.from(text).toZonedDateTimeISO(timeZone).toPlainDateTime();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The day alone where hand-overs have a time of their own. */
function startOnTheWall({ kind, startsOn }: Rotation, timeZone: string): string {
  const wall = wallTime(startsOn, timeZone);
  if (wall === null) return startsOn;
  const isDayAlone = kind !== 'custom' || !startsOn.includes('T');
  return isDayAlone ? wall.toPlainDate().toString() : wall.toString({ smallestUnit: 'minute' });
}

function isTimeZone(text: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
