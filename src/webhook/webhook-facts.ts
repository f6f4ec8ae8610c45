import type { OutboxItem } from '../outbox/outbox.js';

/** A delivery is due, for the first time or again. */
export const WEBHOOK_DUE = 'webhook.due';

/** Behind everything that pages a person. */
export const WEBHOOK_PRIORITY = 5_000;

export function webhookKey(deliveryId: string): string {
  return `webhook-${deliveryId}`;
}

export function webhookDue(deliveryId: string, dueAt: Date): OutboxItem {
  return { key: webhookKey(deliveryId), fact: WEBHOOK_DUE, data: { deliveryId }, dueAt, priority: WEBHOOK_PRIORITY };
}
