import { z } from 'zod';
import { HOUR } from '../kernel/clock.js';
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

/** It is time to look for deliveries that are too old. Follows from the schedule of the queue, not from the outbox. */
export const WEBHOOK_SWEEP_DUE = 'webhook.sweep_due';

export const SWEEP_WEBHOOKS: JobDefinition<object> = {
  fact: WEBHOOK_SWEEP_DUE,
  queue: 'housekeeping',
  schema: z.object({}),
  attempts: 3,
  backoffMs: 5_000,
  everyMs: HOUR,
};
