import { z } from 'zod';
import type { JobDefinition } from '../platform/queue/job.js';
import { WEBHOOK_DUE } from './webhook-facts.js';

export interface DeliverWebhookData {
  readonly deliveryId: string;
}

export const DELIVER_WEBHOOK: JobDefinition<DeliverWebhookData> = {
  fact: WEBHOOK_DUE,
  queue: 'webhooks',
  schema: z.strictObject({ deliveryId: z.uuid() }),
  attempts: 5,
  backoffMs: 500,
};
