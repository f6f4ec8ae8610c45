import { z } from 'zod';
import { DAY } from '../kernel/clock.js';
import { laterThanFrom, layersSchema, moment, responderId } from './rotation.schema.js';

const MOST_SHIFTS = 1_000;
const LONGEST_SWAP = 31 * DAY;

const shift = z
  .object({ from: moment, to: moment, responderId }, { error: 'A shift: from, to and responderId.' })
  .refine(({ from, to }) => from < to, laterThanFrom);

/** A temporary schedule as it is written through the API. */
export const rotaScheduleSchema = z
  .object(
    {
      name: z
        .string({ error: 'A name for the schedule.' })
        .trim()
        .min(1, { error: 'A name for the schedule.' })
        .max(120, { error: 'A shorter name: at most 120 characters.' })
        .default('Temporary schedule'),
      from: moment,
      to: moment,
      layers: layersSchema.default([]).meta({ description: 'As those of a rota; each puts one person on duty.' }),
      shifts: z
        .array(shift, { error: 'A list of shifts: {from, to, responderId}.' })
        .max(MOST_SHIFTS, { error: `At most ${MOST_SHIFTS} shifts.` })
        .default([])
        .meta({ description: 'Who is on duty at times that are written down; beside the layers.' }),
    },
    { error: 'A temporary schedule: from, to, and layers or shifts.' },
  )
  .refine(({ from, to }) => from < to, laterThanFrom)
  .refine(({ layers, shifts }) => layers.length + shifts.length > 0, {
    path: ['shifts'],
    error: 'At least one shift or layer: without any nobody would be on duty.',
    when: ({ issues }) => issues.length === 0,
  });

/** A swap as somebody asks for it. */
export const rotaSwapSchema = z
  .object(
    {
      from: moment,
      to: moment,
      responderId: responderId.optional().meta({ description: 'Whose duty it is. Left out: the caller’s own.' }),
    },
    { error: 'A swap: from and to.' },
  )
  .refine(({ from, to }) => from < to, laterThanFrom)
  .refine(({ from, to }) => to.getTime() - from.getTime() <= LONGEST_SWAP, {
    path: ['to'],
    error: 'At most 31 days after from.',
    when: ({ issues }) => issues.length === 0,
  });

/** A break of somebody. */
export const leaveSchema = z
  .object({ from: moment, to: moment }, { error: 'A time of leave: from and to.' })
  .refine(({ from, to }) => from < to, laterThanFrom);
