import { Injectable } from '@nestjs/common';
import { conflict, notFound } from '../kernel/app-error.js';
import { Clock } from '../kernel/clock.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { Outbox } from '../outbox/outbox.js';
import type { Delivery } from './webhook.js';
import { webhookDue } from './webhook-facts.js';
import { Webhooks } from './webhooks.repository.js';

/** Sends once more what did not arrive, at once, and for 72 hours from now. Throws `not_found`, `not_retriable`. */
@Injectable()
export class RetryDeliveryService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly webhooks: Webhooks,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  retry(webhookId: string, deliveryId: string): Promise<Delivery> {
    return this.uow.run(async (tx) => {
      const delivery = await this.webhooks.lockDelivery(tx, deliveryId);
      if (delivery?.webhookId !== webhookId) throw notFound('delivery');
      if (delivery.status === 'delivered') throw conflict('not_retriable', 'It has arrived already.');
      const now = this.clock.now();
      const again = { status: 'waiting', attempts: 0, since: now } as const;
      await this.webhooks.changeDelivery(tx, delivery.id, again);
      await this.outbox.add(tx, [webhookDue(delivery.id, now)]);
      return { ...delivery, ...again };
    });
  }
}
