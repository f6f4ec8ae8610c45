import { Injectable } from '@nestjs/common';
import type { Channel } from '../kernel/channel.js';
import type { MessageId } from '../kernel/ids.js';
import { asLanguage } from '../kernel/language.js';
import type { Tx } from '../kernel/unit-of-work.js';
import { type Message as MessageRow, Prisma } from '../platform/prisma/generated/client.js';
import { prismaOf } from '../platform/prisma/prisma-tx.js';
import type { Message, MessageParams, MessageTemplate } from './message.js';
import type { MessageStatus } from './message-status.js';
import { type HandedOff, type LockedMessage, type MessageChange, Messages } from './messages.repository.js';
import type { OrderClass } from './order.js';

const OVER = ['stood_down', 'closed', 'dismissed'];

interface ContextRow {
  readonly id: string;
  readonly incident_status: string | null;
  readonly method_id: string | null;
  readonly opted_out: boolean;
  readonly verified: boolean;
}

@Injectable()
export class PrismaMessages extends Messages {
  async insert(tx: Tx, messages: Parameters<Messages['insert']>[1]): Promise<void> {
    await prismaOf(tx).message.createMany({
      data: messages.map((message) => ({
        ...message,
        params: { ...message.params } satisfies Prisma.InputJsonObject,
        status: 'queued',
      })),
    });
  }

  async waitingByClass(tx: Tx, incidentId: string): Promise<ReadonlyMap<string, number>> {
    const rows = await prismaOf(tx).message.groupBy({
      by: ['orderClass'],
      where: { incidentId, status: 'queued' },
      _count: { _all: true },
    });
    return new Map(rows.map((row) => [row.orderClass, row._count._all]));
  }

  async lock(tx: Tx, ids: readonly string[]): Promise<readonly LockedMessage[]> {
    const context = await prismaOf(tx).$queryRaw<ContextRow[]>`
      SELECT m.id, i.status AS incident_status, c.id AS method_id,
             c.opted_out_at IS NOT NULL AND c.channel = 'sms' AS opted_out, c.verified_at IS NOT NULL AS verified
        FROM message m
        LEFT JOIN incident i ON i.id = m.incident_id
        LEFT JOIN contact_method c ON c.id = m.contact_method_id
       WHERE m.id = ANY(${[...ids]}::uuid[])
       ORDER BY m.id
         FOR UPDATE OF m`;
    const rows = await prismaOf(tx).message.findMany({ where: { id: { in: context.map((row) => row.id) } } });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return context.flatMap((row) => {
      const message = byId.get(row.id);
      if (message === undefined) return [];
      const method = row.method_id === null ? null : { optedOut: row.opted_out, verified: row.verified };
      const incidentOver = row.incident_status !== null && OVER.includes(row.incident_status);
      return [{ message: toMessage(message), context: { incidentOver, method } }];
    });
  }

  async ofAlert(tx: Tx, alertId: string): Promise<readonly Message[]> {
    await prismaOf(tx).$queryRaw`SELECT 1 FROM message WHERE alert_id = ${alertId}::uuid ORDER BY id FOR UPDATE`;
    const rows = await prismaOf(tx).message.findMany({
      where: { alertId },
      orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
    });
    return rows.map(toMessage);
  }

  async change(tx: Tx, id: MessageId, change: MessageChange): Promise<void> {
    await prismaOf(tx).message.update({ where: { id }, data: change, select: { id: true } });
  }

  async markSending(tx: Tx, ids: readonly MessageId[], at: Date, deadline: Date): Promise<void> {
    await prismaOf(tx).$executeRaw`
      UPDATE message
         SET status = 'sending', attempts = attempts + 1, sending_deadline = ${deadline},
             sending_at = COALESCE(sending_at, ${at})
       WHERE id = ANY(${[...ids]}::uuid[])`;
  }

  async markHandedOff(tx: Tx, accepted: readonly HandedOff[], at: Date): Promise<readonly string[]> {
    const rows = await prismaOf(tx).$queryRaw<{ id: string; was_sending: boolean }[]>`
      UPDATE message m
         SET provider = a.provider, provider_id = a.provider_id, sending_deadline = NULL,
             handed_off_at = COALESCE(m.handed_off_at, ${at}),
             status = CASE WHEN m.status = 'sending' THEN 'handed_off' ELSE m.status END
        FROM unnest(${accepted.map((each) => each.id)}::uuid[], ${accepted.map((each) => each.provider)}::text[],
                    ${accepted.map((each) => each.providerId)}::text[]) AS a(id, provider, provider_id)
       WHERE m.id = a.id
   RETURNING m.id, m.status = 'handed_off' AS was_sending`;
    return rows.filter((row) => row.was_sending).map((row) => row.id);
  }

  async cancelQueued(tx: Tx, of: { readonly alertIds: readonly string[] }, at: Date, code: string) {
    if (of.alertIds.length === 0) return [];
    return prismaOf(tx).$queryRaw<{ id: string; alertId: string | null; responderId: string }[]>`
      UPDATE message SET status = 'cancelled', ended_at = ${at}, failure_code = ${code}
       WHERE id IN (SELECT id FROM message WHERE alert_id = ANY(${[...of.alertIds]}::uuid[]) AND status = 'queued'
                     ORDER BY id FOR UPDATE)
   RETURNING id, alert_id AS "alertId", responder_id AS "responderId"`;
  }

  async textsHandedOffSince(tx: Tx, since: Date): Promise<number> {
    return prismaOf(tx).message.count({ where: { channel: 'sms', handedOffAt: { gte: since } } });
  }

  async findByProviderId(tx: Tx, providerId: string): Promise<MessageId | null> {
    const row = await prismaOf(tx).message.findFirst({ where: { providerId }, select: { id: true } });
    return row === null ? null : (row.id as MessageId);
  }
}

export function toMessage(row: MessageRow): Message {
  return {
    ...row,
    id: row.id as MessageId,
    incidentId: row.incidentId as Message['incidentId'],
    alertId: row.alertId as Message['alertId'],
    runId: row.runId as Message['runId'],
    responderId: row.responderId as Message['responderId'],
    contactMethodId: row.contactMethodId as Message['contactMethodId'],
    channel: row.channel as Channel,
    template: row.template as MessageTemplate,
    params: row.params as unknown as MessageParams,
    language: asLanguage(row.language),
    orderClass: row.orderClass as OrderClass,
    status: row.status as MessageStatus,
  };
}
