import { z } from 'zod';
import { newWebhookBody } from '../../api/webhooks/webhooks.schema.js';

const several = z.union([z.string().transform((one) => [one]), z.array(z.string())]).optional();
/** A box that is not ticked is absent. */
const ticked = z
  .literal('yes')
  .optional()
  .transform((value) => value === 'yes');

/** What a field means is checked as in the API. */
export const webhookForm = z.looseObject({ events: several }).pipe(newWebhookBody.extend({ enabled: ticked }));

export const WEBHOOK_FIELDS = {
  url: { id: 'url', label: 'Address' },
  events: { id: 'events', label: 'What it hears' },
  regionCode: { id: 'regionCode', label: 'Region' },
} as const;
