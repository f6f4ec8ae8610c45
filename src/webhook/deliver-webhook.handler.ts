import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../kernel/clock.js';
import { JobHandler } from '../platform/queue/job.js';
import { signWebhook } from './sign-webhook.js';
import { DELIVER_WEBHOOK, type DeliverWebhookData } from './webhook.job.js';
import { type ClaimedDelivery, WebhookLedger } from './webhook-ledger.service.js';
import type { Webhook } from './webhook.js';
import { WebhookSecrets } from './webhook-secrets.service.js';
import { WebhookTurns } from './webhook-turns.js';
import { WebhookSender } from './webhook.sender.js';

/** One try of one delivery. The other side may get it more than once, always with the same `webhook-id`. */
@Injectable()
export class DeliverWebhookHandler extends JobHandler<DeliverWebhookData> {
  readonly job = DELIVER_WEBHOOK;
  private readonly turns = new WebhookTurns();
  private readonly logger = new Logger(DeliverWebhookHandler.name);

  constructor(
    private readonly ledger: WebhookLedger,
    private readonly secrets: WebhookSecrets,
    private readonly sender: WebhookSender,
    private readonly clock: Clock,
  ) {
    super();
  }

  async handle({ deliveryId }: DeliverWebhookData, key: string): Promise<void> {
    const turn = this.turns.begin();
    try {
      const claimed = await this.ledger.claim(deliveryId, key, turn);
      if (claimed !== null) await this.tryOnce(claimed);
    } finally {
      turn.end();
    }
  }

  private async tryOnce(claimed: ClaimedDelivery): Promise<void> {
    const { delivery, webhook } = claimed;
    const body = JSON.stringify(delivery.payload);
    const now = this.clock.now();
    const secrets = this.readable(webhook, now);
    if (secrets === null) {
      await this.ledger.settle(claimed, { ok: false, failure: 'no_secret', status: null });
      return;
    }
    const headers = signWebhook(delivery.id, body, secrets, now);
    await this.ledger.settle(claimed, await this.sender.post(webhook.url, body, { ...headers }));
  }

  /** Null where the secret of the program was changed and the old one is not given: a try that failed, like any other. */
  private readable(webhook: Webhook, now: Date): readonly string[] | null {
    try {
      return this.secrets.of(webhook, now);
    } catch (error) {
      this.logger.error(
        error instanceof Error ? error : String(error),
        `The secret of webhook ${webhook.id} cannot be read`,
      );
      return null;
    }
  }
}
