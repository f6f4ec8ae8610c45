import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Id } from '../kernel/ids.js';
import { type Layer, ROTATION_KINDS, type Rotation } from './duty-plan.js';

const MOST_PARTICIPANTS = 100;
/** One year. */
const LONGEST_TURN_HOURS = 8_784;

export function idOf<Kind extends string>(what: string): z.ZodType<Id<Kind>, string> {
  const schema: unknown = z.guid({ error: `The id of a ${what}.` });
  return schema as z.ZodType<Id<Kind>, string>;
}

export const timeSchema = z.string({ error: 'A time like 09:00.' }).regex(/^([01]\d|2[0-3]):[0-5]\d$/, {
  error: 'A time like 09:00, from 00:00 to 23:59.',
});

export const responderId = idOf<'responder'>('responder');

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

export const rotationSchema = z.discriminatedUnion(
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

const MOST_LAYERS = 10;
const holdsAlways = 'The hours, like {"from": "22:00", "to": "08:00", "weekdays": [5, 6]}; left out: day and night.';

const layerSchema = z.object(
  {
    name: z
      .string({ error: 'A name for the layer.' })
      .trim()
      .min(1, { error: 'A name for the layer, or none.' })
      .max(120, { error: 'A shorter name: at most 120 characters.' })
      .nullish()
      .transform((name) => name ?? null),
    rotation: rotationSchema,
    hours: z
      .object(
        {
          from: timeSchema,
          to: timeSchema,
          weekdays: z
            .array(weekdaySchema, { error: 'A list of days from 1 (Monday) to 7 (Sunday).' })
            .min(1, { error: 'At least one day; left out: every day.' })
            .max(7, { error: 'Each day once.' })
            .transform((days) => [...new Set(days)].sort())
            .nullish()
            .transform((days) => days ?? null),
        },
        { error: holdsAlways },
      )
      .nullish()
      .transform((hours) => hours ?? null)
      .meta({ description: 'When the layer holds; it ends on the next day where `to` is not later than `from`.' }),
  },
  { error: 'A layer: rotation, and if need be name and hours.' },
);

/** Those that hold at the same time. */
export const layersSchema = z
  .array(layerSchema, { error: 'A list of layers: {rotation, name?, hours?}.' })
  .max(MOST_LAYERS, { error: `At most ${MOST_LAYERS} layers.` });

export function layersOnTheWall(layers: readonly Layer[], timeZone: string): readonly Layer[] {
  return layers.map((layer) => ({ ...layer, rotation: onTheWall(layer.rotation, timeZone) }));
}

/** Begins on the clock of the rota. */
export function onTheWall(rotation: Rotation, timeZone: string): Rotation {
  return { ...rotation, startsOn: startOnTheWall(rotation, timeZone) };
}

/** No duty is outside of it, and the database holds no year 0. */
const EARLIEST = new Date('1970-01-01T00:00:00Z');
const LATEST = new Date('2200-01-01T00:00:00Z');

export const moment = z.iso
  .datetime({ offset: true, error: 'A time like 2026-03-01T09:00:00Z.' })
  .transform((text) => new Date(text))
  .refine((time) => time >= EARLIEST && time < LATEST, { error: 'A time between 1970 and 2200.' });

/** For `.refine`: an end after its beginning. */
export const laterThanFrom = {
  path: ['to'],
  error: 'Later than from.',
  when: ({ issues }: { readonly issues: readonly unknown[] }) => issues.length === 0,
};

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
