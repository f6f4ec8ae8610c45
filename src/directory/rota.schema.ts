import { z } from 'zod';
import type { GroupId, ResponderId } from '../kernel/ids.js';
import { OVERRIDE_KINDS, type Rota, type RotaOverride } from './duty-plan.js';
import {
  idOf,
  laterThanFrom,
  layersOnTheWall,
  layersSchema,
  moment,
  onTheWall,
  responderId,
  rotationSchema,
} from './rotation.schema.js';
import { isTimeZone } from './time-zone.js';

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
      layers: layersSchema
        .default([])
        .meta({ description: 'More people at the same time: each layer puts one on duty beside the rotation.' }),
    },
    { error: 'A rota: name, timeZone and rotation.' },
  )
  .transform(({ groupId, ...rota }): Rota & { name: string; groupId: GroupId | null } => ({
    ...rota,
    groupId: groupId ?? null,
    rotation: onTheWall(rota.rotation, rota.timeZone),
    layers: layersOnTheWall(rota.layers, rota.timeZone),
  }));

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
  .refine(({ from, to }) => from < to, laterThanFrom)
  .refine(({ kind, insteadOfId }) => kind === 'replace' || insteadOfId === null, {
    path: ['insteadOfId'],
    error: 'Only an override of kind replace can name somebody else.',
  })
  .refine(({ responderId: who, insteadOfId }) => who !== insteadOfId, {
    path: ['insteadOfId'],
    error: 'Another person than responderId.',
  }) satisfies z.ZodType<RotaOverride>;
