import { Injectable } from '@nestjs/common';
import type { Tx } from '../kernel/unit-of-work.js';
import { Webhooks } from '../webhook/webhooks.repository.js';
import type { Target } from './policy.js';
import { type NamedWebhook, whyNotTold } from './told-webhook.js';

/** The webhooks that a step names, as they are at the moment it starts. One that is named twice is in the list once. */
@Injectable()
export class FindWebhooks {
  constructor(private readonly webhooks: Webhooks) {}

  async find(tx: Tx, targets: readonly Target[], regionCode: string | null): Promise<readonly NamedWebhook[]> {
    const ids = [...new Set(targets.flatMap((target) => (target.type === 'webhook' ? [target.id] : [])))];
    if (ids.length === 0) return [];
    const found = new Map((await this.webhooks.named(tx, ids)).map((webhook) => [webhook.id, webhook]));
    return ids.map((webhookId) => {
      const webhook = found.get(webhookId);
      const host = webhook === undefined ? null : new URL(webhook.url).host;
      return { webhookId, host, reason: whyNotTold(webhook, regionCode) };
    });
  }
}
