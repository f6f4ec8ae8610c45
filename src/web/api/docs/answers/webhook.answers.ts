import { z } from 'zod';
import { DELIVERY_STATUSES, FAILURES } from '../../../../webhook/webhook.js';
import { at, count, id, regionCode, text } from './common.answers.js';

const fields = {
  id,
  url: text,
  events: z.array(text),
  regionCode: regionCode.nullable().meta({ description: 'Null: of all regions.' }),
  enabled: z.boolean(),
  failingSince: at.nullable().meta({ description: 'A delivery was given up then, and none has arrived since.' }),
  createdAt: at,
};
export const webhook = z.strictObject(fields).meta({ id: 'Webhook' });
export const newWebhook = z
  .strictObject({ ...fields, secret: text.meta({ description: '`whsec_…`, shown this once.' }) })
  .meta({ id: 'NewWebhook' });

export const webhookDelivery = z
  .strictObject({
    id: id.meta({ description: 'The webhook-id of every try.' }),
    kind: text,
    status: z.enum(DELIVERY_STATUSES),
    attempts: count,
    createdAt: at,
    triedAt: at.nullable(),
    deliveredAt: at.nullable(),
    answerStatus: z.int().nullable(),
    failure: z.enum(FAILURES).nullable(),
  })
  .meta({ id: 'WebhookDelivery' });
