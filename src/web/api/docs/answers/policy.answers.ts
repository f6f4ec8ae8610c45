import { z } from 'zod';
import { policySchema } from '../../../../escalation/policy.schema.js';
import { at, count, id, text } from './common.answers.js';
import { facilitySetting } from './directory.answers.js';
import { alertLevel, topic, trigger } from './incident-values.answers.js';

const step = policySchema.shape.steps.element.meta({ id: 'PolicyStep' });

export const policy = z
  .strictObject({
    id,
    name: text,
    repeat: count,
    steps: z.array(step),
    lastStepSeconds: count.optional(),
    reminderSeconds: count.optional(),
    version: z.int().min(1).meta({ description: 'Grows with every change.' }),
    createdAt: at,
    updatedAt: at,
  })
  .meta({ id: 'Policy' });

export const route = z
  .strictObject({
    id,
    position: count.meta({ description: 'The lowest is looked at first.' }),
    when: z.strictObject({
      trigger,
      regions: z.array(text).optional(),
      settings: z.array(facilitySetting).optional(),
      facilities: z.array(text).optional(),
      topics: z.array(topic).optional(),
      childrenAffected: z.boolean().optional(),
      levels: z.array(alertLevel).optional(),
    }),
    policyId: id,
    continue: z.boolean().meta({ description: 'Look at later routes as well.' }),
  })
  .meta({ id: 'Route' });
