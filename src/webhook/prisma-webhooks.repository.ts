import { Injectable } from '@nestjs/common';
import type { Tx } from '../kernel/unit-of-work.js';
import type { WebhookDelivery as DeliveryRow, Webhook as WebhookRow } from '../platform/prisma/generated/client.js';
import { prismaOf, sqlOf } from '../platform/prisma/prisma-tx.js';
import type { Delivery, DeliveryId, DeliveryStatus, Webhook, WebhookFailure, WebhookId } from './webhook.js';
import { type DeliveryChange, type WebhookChange, type WebhookPage, Webhooks } from './webhooks.repository.js';

@Injectable()
export class PrismaWebhooks extends Webhooks {
  async list(tx: Tx, { after, limit }: WebhookPage): Promise<readonly Webhook[]> {
    const where = after === null ? {} : { id: { gt: after } };
    return (await prismaOf(tx).webhook.findMany({ where, orderBy: { id: 'asc' }, take: limit })).map(toWebhook);
  }

  async byId(tx: Tx, id: string): Promise<Webhook | null> {
    const row = await prismaOf(tx).webhook.findUnique({ where: { id } });
    return row === null ? null : toWebhook(row);
  }

  async named(tx: Tx, ids: readonly string[]): Promise<readonly Webhook[]> {
    const rows = await sqlOf(tx).query<WebhookRow>`SELECT * FROM webhook WHERE id = ANY(${[...ids]}::uuid[])`;
    return rows.map(toWebhook);
  }

  async lock(tx: Tx, id: string): Promise<Webhook | null> {
    const [row] = await sqlOf(tx).query<WebhookRow>`SELECT * FROM webhook WHERE id = ${id}::uuid FOR UPDATE`;
    return row === undefined ? null : toWebhook(row);
  }

  async insert(tx: Tx, webhook: Webhook): Promise<void> {
    await prismaOf(tx).webhook.create({ data: { ...webhook, events: [...webhook.events] } });
  }

  async change(tx: Tx, id: WebhookId, { events, ...change }: WebhookChange): Promise<void> {
    const data = { ...change, ...(events === undefined ? {} : { events: [...events] }) };
    await prismaOf(tx).webhook.update({ where: { id }, data });
  }

  async remove(tx: Tx, id: WebhookId): Promise<void> {
    await prismaOf(tx).webhook.delete({ where: { id } });
  }

  async deliveries(tx: Tx, webhookId: WebhookId, { after, limit }: WebhookPage): Promise<readonly Delivery[]> {
    const where = { webhookId, ...(after === null ? {} : { id: { lt: after } }) };
    const rows = await prismaOf(tx).webhookDelivery.findMany({ where, orderBy: { id: 'desc' }, take: limit });
    return rows.map(toDelivery);
  }

  async lockDelivery(tx: Tx, id: string): Promise<Delivery | null> {
    const [row] = await sqlOf(tx).query<DeliveryRow>`SELECT * FROM webhook_delivery WHERE id = ${id}::uuid FOR UPDATE`;
    return row === undefined ? null : toDelivery(row);
  }

  async changeDelivery(tx: Tx, id: DeliveryId, change: DeliveryChange): Promise<void> {
    await prismaOf(tx).webhookDelivery.updateMany({ where: { id }, data: change });
  }

  async sweep(tx: Tx, before: Date, limit: number): Promise<number> {
    // Picked once: as a condition, PostgreSQL may ask a query with a limit again for each row, and get more than the limit.
    return sqlOf(tx).execute`
      WITH picked AS MATERIALIZED (
        SELECT id FROM webhook_delivery WHERE created_at < ${before} AND status <> 'waiting'
         ORDER BY created_at LIMIT ${limit} FOR UPDATE SKIP LOCKED)
      DELETE FROM webhook_delivery USING picked WHERE webhook_delivery.id = picked.id`;
  }
}

function toWebhook(row: WebhookRow): Webhook {
  return { ...row, id: row.id as WebhookId };
}

function toDelivery(row: DeliveryRow): Delivery {
  return {
    ...row,
    id: row.id as DeliveryId,
    webhookId: row.webhookId as WebhookId,
    status: row.status as DeliveryStatus,
    failure: row.failure as WebhookFailure | null,
  };
}
