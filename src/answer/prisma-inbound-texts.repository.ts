import { Injectable } from '@nestjs/common';
import type { Tx } from '../kernel/unit-of-work.js';
import { Sealing } from '../platform/crypto/sealing.js';
import { prismaOf, sqlOf } from '../platform/prisma/prisma-tx.js';
import {
  type InboundOutcome,
  InboundTexts,
  type NewInboundText,
  type StoredReply,
} from './inbound-texts.repository.js';
import type { ReplyTemplate } from './reply.js';

@Injectable()
export class PrismaInboundTexts extends InboundTexts {
  constructor(private readonly sealing: Sealing) {
    super();
  }

  async before(tx: Tx, providerSid: string): Promise<StoredReply | null | undefined> {
    await sqlOf(tx).execute`SELECT pg_advisory_xact_lock(hashtextextended(${`text:${providerSid}`}, 0))`;
    const row = await prismaOf(tx).inboundText.findUnique({ where: { providerSid } });
    if (row === null) return undefined;
    if (row.reply === null || row.replyParams === null) return null;
    return {
      template: row.reply as ReplyTemplate,
      params: row.replyParams as unknown as StoredReply['params'],
    };
  }

  async insert(tx: Tx, text: NewInboundText): Promise<void> {
    const { id, providerSid, from, responderId, alertId, incidentId, outcome, reply, at } = text;
    await prismaOf(tx).inboundText.create({
      data: {
        id,
        providerSid,
        fromIndex: this.index(from),
        fromSealed: this.sealing.seal({ field: 'inbound_text.from', id }, from),
        textSealed: this.sealing.seal({ field: 'inbound_text.text', id }, text.text),
        responderId,
        alertId,
        incidentId,
        outcome,
        reply: reply?.template ?? null,
        ...(reply === null ? {} : { replyParams: reply.params }),
        at,
      },
      select: { id: true },
    });
  }

  async outcomesSince(tx: Tx, from: string, since: Date): Promise<{ outcome: InboundOutcome; replied: boolean }[]> {
    const rows = await prismaOf(tx).inboundText.findMany({
      where: { fromIndex: { in: this.indexes(from) }, at: { gte: since } },
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
      select: { outcome: true, reply: true },
      take: 200,
    });
    return rows.map(({ outcome, reply }) => ({ outcome: outcome as InboundOutcome, replied: reply !== null }));
  }

  private index(from: string): string {
    return this.sealing.blindIndex('inbound_text.from', from);
  }

  /** Under the present secret and each previous one. */
  private indexes(from: string): string[] {
    return [this.index(from), ...this.sealing.previousBlindIndexes('inbound_text.from', from)];
  }
}
