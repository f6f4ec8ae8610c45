import type { Tx } from '../kernel/unit-of-work.js';
import type { Delivery, DeliveryId, Webhook, WebhookId, WebhookInput } from './webhook.js';

export interface WebhookPage {
  /** Behind this id; null from the beginning. */
  readonly after: string | null;
  readonly limit: number;
}

export type WebhookChange = Partial<
  WebhookInput & Pick<Webhook, 'secretSealed' | 'previousSecretSealed' | 'previousUntil' | 'failingSince'>
>;
export type DeliveryChange = Partial<Omit<Delivery, 'id' | 'webhookId' | 'kind' | 'payload' | 'createdAt'>>;

/** Webhooks and what is delivered to them. Throws only when the database does. */
export abstract class Webhooks {
  abstract list(tx: Tx, page: WebhookPage): Promise<readonly Webhook[]>;
  abstract byId(tx: Tx, id: string): Promise<Webhook | null>;
  /** Those of these that are there, in no order. */
  abstract named(tx: Tx, ids: readonly string[]): Promise<readonly Webhook[]>;
  /** One under lock until the transaction ends. */
  abstract lock(tx: Tx, id: string): Promise<Webhook | null>;
  abstract insert(tx: Tx, webhook: Webhook): Promise<void>;
  abstract change(tx: Tx, id: WebhookId, change: WebhookChange): Promise<void>;
  /** With its deliveries. */
  abstract remove(tx: Tx, id: WebhookId): Promise<void>;
  /** Newest first; `after` is the id of the last one seen. */
  abstract deliveries(tx: Tx, id: WebhookId, page: WebhookPage): Promise<readonly Delivery[]>;
  abstract lockDelivery(tx: Tx, id: string): Promise<Delivery | null>;
  abstract changeDelivery(tx: Tx, id: DeliveryId, change: DeliveryChange): Promise<void>;
  /** Deletes deliveries that were made before this and are settled, at most so many. @returns how many. */
  abstract sweep(tx: Tx, before: Date, limit: number): Promise<number>;
}
