import type { Id } from '../kernel/ids.js';

export type WebhookId = Id<'webhook'>;
export type DeliveryId = Id<'webhook-delivery'>;

export const DELIVERY_STATUSES = ['waiting', 'delivered', 'given_up', 'cancelled'] as const;
export type DeliveryStatus = (typeof DELIVERY_STATUSES)[number];

export const FAILURES = ['timeout', 'redirect', 'refused_address', 'no_connection', 'answer', 'no_secret'] as const;
export type WebhookFailure = (typeof FAILURES)[number];

export interface WebhookInput {
  readonly url: string;
  readonly events: readonly string[];
  /** Null: of all regions. */
  readonly regionCode: string | null;
  readonly enabled: boolean;
}

/** Where another system wants to hear what happens. */
export interface Webhook extends WebhookInput {
  readonly id: WebhookId;
  readonly secretSealed: string;
  readonly previousSecretSealed: string | null;
  readonly previousUntil: Date | null;
  /** When a delivery was given up; null again once one arrives. */
  readonly failingSince: Date | null;
  readonly createdAt: Date;
}

/** One event for one webhook. */
export interface Delivery {
  readonly id: DeliveryId;
  readonly webhookId: WebhookId;
  readonly kind: string;
  /** Ids and states, as in the log. */
  readonly payload: unknown;
  readonly status: DeliveryStatus;
  readonly attempts: number;
  readonly createdAt: Date;
  /** From when the 72 hours count. */
  readonly since: Date;
  readonly triedAt: Date | null;
  readonly deliveredAt: Date | null;
  readonly answerStatus: number | null;
  readonly failure: WebhookFailure | null;
}
