import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../kernel/actor.js';
import { Clock, MINUTE, plus } from '../kernel/clock.js';
import { type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import { Journal } from '../journal/journal.js';
import { Outbox } from '../outbox/outbox.js';
import type { Delivery, Webhook } from './webhook.js';
import { webhookDue, webhookKey } from './webhook-facts.js';
import { nextTry } from './webhook-retry.js';
import type { WebhookTurn } from './webhook-turns.js';
import type { WebhookOutcome } from './webhook.sender.js';
import { Webhooks } from './webhooks.repository.js';

/** Longer than any try takes. */
const LEASE = MINUTE;

export interface ClaimedDelivery {
  readonly delivery: Delivery;
  readonly webhook: Webhook;
}

/**
 * The two commits around a try. The first counts it and leaves a row for later, so that a process that dies between them
 * only delays; the second says what came of it.
 */
@Injectable()
export class WebhookLedger {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly webhooks: Webhooks,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  /** Null when there is nothing to send. Throws RetryLater, with nothing changed, when it is not its turn. */
  async claim(deliveryId: string, key: string, turn: WebhookTurn): Promise<ClaimedDelivery | null> {
    return this.uow.run(async (tx) => {
      if ((await this.outbox.take(tx, [key])).length === 0) return null;
      const delivery = await this.webhooks.lockDelivery(tx, deliveryId);
      if (delivery?.status !== 'waiting') return null;
      const webhook = await this.webhooks.byId(tx, delivery.webhookId);
      if (webhook?.enabled !== true) {
        await this.webhooks.changeDelivery(tx, delivery.id, { status: 'cancelled' });
        return null;
      }
      turn.take(webhook.id);
      const now = this.clock.now();
      const tried = { ...delivery, attempts: delivery.attempts + 1, triedAt: now };
      await this.webhooks.changeDelivery(tx, delivery.id, { attempts: tried.attempts, triedAt: now });
      await this.outbox.add(tx, [webhookDue(delivery.id, plus(now, LEASE))]);
      return { delivery: tried, webhook };
    });
  }

  async settle({ delivery, webhook }: ClaimedDelivery, outcome: WebhookOutcome): Promise<void> {
    await this.uow.run(async (tx) => {
      const current = await this.webhooks.lockDelivery(tx, delivery.id);
      if (current === null || current.attempts !== delivery.attempts || current.status !== 'waiting') return;
      if (outcome.ok) await this.arrived(tx, current, outcome.status);
      else await this.failed(tx, current, webhook, outcome);
    });
  }

  private async arrived(tx: Tx, { id, webhookId }: Delivery, answerStatus: number): Promise<void> {
    const deliveredAt = this.clock.now();
    await this.outbox.take(tx, [webhookKey(id)]);
    await this.webhooks.changeDelivery(tx, id, { status: 'delivered', deliveredAt, answerStatus, failure: null });
    const webhook = await this.webhooks.lock(tx, webhookId);
    if (webhook !== null && webhook.failingSince !== null) {
      await this.webhooks.change(tx, webhookId, { failingSince: null });
    }
  }

  private async failed(
    tx: Tx,
    { id, since, attempts }: Delivery,
    { id: webhookId, regionCode }: Webhook,
    { failure, status: answerStatus }: Extract<WebhookOutcome, { readonly ok: false }>,
  ): Promise<void> {
    const now = this.clock.now();
    const again = nextTry(since, attempts, now, Math.random());
    const status = again === null ? ('given_up' as const) : ('waiting' as const);
    await this.webhooks.changeDelivery(tx, id, { failure, answerStatus, status });
    if (again !== null) {
      await this.outbox.add(tx, [webhookDue(id, again)]);
      return;
    }
    await this.outbox.take(tx, [webhookKey(id)]);
    const webhook = await this.webhooks.lock(tx, webhookId);
    if (webhook === null) return;
    if (webhook.failingSince === null) await this.webhooks.change(tx, webhookId, { failingSince: now });
    const data = { webhookId, deliveryId: id, reason: failure };
    await this.journal.append(tx, { kind: 'webhook.given_up', actor: SYSTEM, regionCode, data });
  }
}
