import { createHmac } from 'node:crypto';

const PREFIX = 'whsec_';

/** `whsec_` and base64 of the key (Standard Webhooks 1.0, checked November 2026). */
export function secretText(key: Buffer): string {
  return PREFIX + key.toString('base64');
}

export interface SignedHeaders {
  readonly 'webhook-id': string;
  readonly 'webhook-timestamp': string;
  readonly 'webhook-signature': string;
}

/** One signature a secret, so that the other side can check either while a secret is changed. */
export function signWebhook(id: string, body: string, secrets: readonly string[], now: Date): SignedHeaders {
  const timestamp = String(Math.floor(now.getTime() / 1_000));
  const signed = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
  });
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signed.join(' ') };
}
