import type { WebhookFailure } from './webhook.js';

export type WebhookOutcome =
  | { readonly ok: true; readonly status: number }
  | { readonly ok: false; readonly failure: WebhookFailure; readonly status: number | null };

/**
 * Posts a body to another system. Never throws, follows no redirect, takes at most ten seconds, and keeps nothing of the
 * answer but its status.
 */
export abstract class WebhookSender {
  abstract post(url: string, body: string, headers: Readonly<Record<string, string>>): Promise<WebhookOutcome>;
}
