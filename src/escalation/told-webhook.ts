import type { Webhook, WebhookId } from '../webhook/webhook.js';

/** Why a webhook that a step names hears nothing. The step is not held up. */
export const UNTOLD_REASONS = ['webhook_gone', 'webhook_off', 'webhook_other_region'] as const;
export type UntoldReason = (typeof UNTOLD_REASONS)[number];

/** A webhook that a step names. */
export interface NamedWebhook {
  readonly webhookId: WebhookId;
  /** Of its address; null when it is gone. The rest of an address may be a secret. */
  readonly host: string | null;
  /** Null: it is told. */
  readonly reason: UntoldReason | null;
}

/** @param regionCode where it happened; null while nobody knows. A webhook of one region hears of no other. */
export function whyNotTold(
  webhook: Pick<Webhook, 'enabled' | 'regionCode'> | undefined,
  regionCode: string | null,
): UntoldReason | null {
  if (webhook === undefined) return 'webhook_gone';
  if (!webhook.enabled) return 'webhook_off';
  return webhook.regionCode === null || webhook.regionCode === regionCode ? null : 'webhook_other_region';
}

const SENTENCES: Readonly<Record<UntoldReason, string>> = {
  webhook_gone: 'It has been removed.',
  webhook_off: 'It is switched off.',
  webhook_other_region: 'It hears of another region only.',
};

export function untoldSentence(reason: UntoldReason): string {
  return SENTENCES[reason];
}
