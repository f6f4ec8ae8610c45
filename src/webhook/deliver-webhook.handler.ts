import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock.js';
import { JobHandler } from '../platform/queue/job.js';
import { signWebhook } from './sign-webhook.js';
import { DELIVER_WEBHOOK, type DeliverWebhookData } from './webhook.job.js';
import { WebhookLedger } from './webhook-ledger.service.js';
import { WebhookSecrets } from './webhook-secrets.service.js';
import { WebhookSender } from './webhook.sender.js';

/** One try of one delivery. The other side may get it more than once, always with the same `webhook-id`. */
@Injectable()
export class DeliverWebhookHandler extends JobHandler<DeliverWebhookData> {
  readonly job = DELIVER_WEBHOOK;

  constructor(
    private readonly ledger: WebhookLedger,
    private readonly secrets: WebhookSecrets,
    private readonly sender: WebhookSender,
    private readonly clock: Clock,
  ) {
    super();
  }

  async handle({ deliveryId }: DeliverWebhookData, key: string): Promise<void> {
    const claimed = await this.ledger.claim(deliveryId, key);
    if (claimed === null) return;
    const { delivery, webhook } = claimed;
    const body = JSON.stringify(delivery.payload);
    const now = this.clock.now();
    const headers = signWebhook(delivery.id, body, this.secrets.of(webhook, now), now);
    await this.ledger.settle(claimed, await this.sender.post(webhook.url, body, { ...headers }));
  }
}
