import { z } from 'zod';
import { regionCodeSchema } from '../../../directory/responder.schema.js';
import { WEBHOOK_EVENTS } from '../../../webhook/webhook-events.js';
import { changesOf } from '../changes.js';
import { idParams, READ_ONLY } from '../common.schema.js';

const URL_ERROR = 'An http or https address without a name or password in it, like https://example.org/vigil.';

const url = z
  .string({ error: URL_ERROR })
  .max(2_000, { error: 'At most 2000 characters.' })
  .refine(isPlainUrl, { error: URL_ERROR });
const event = z
  .string({ error: 'A kind of the log.' })
  .refine((kind) => WEBHOOK_EVENTS.includes(kind), { error: `One of ${WEBHOOK_EVENTS.join(', ')}.` });

export const newWebhookBody = z.strictObject({
  url,
  events: z
    .array(event, { error: 'A list of kinds of the log, like incident.released or run.*.' })
    .min(1, { error: 'Name at least one kind.' })
    .max(100, { error: 'Name each kind once.' })
    .transform((kinds) => [...new Set(kinds)]),
  regionCode: regionCodeSchema.nullish().transform((code) => code ?? null),
  enabled: z.boolean({ error: 'true or false.' }).default(true),
});
export type NewWebhookBody = z.output<typeof newWebhookBody>;

export const webhookBody = newWebhookBody.extend({ id: READ_ONLY, failingSince: READ_ONLY, createdAt: READ_ONLY });
export type WebhookBody = z.output<typeof webhookBody>;
export const webhookChanges = changesOf(webhookBody);

export const deliveryParams = idParams.extend({ deliveryId: idParams.shape.id });
export type DeliveryParams = z.output<typeof deliveryParams>;

function isPlainUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  return (protocol === 'https:' || protocol === 'http:') && username === '' && password === '';
}
