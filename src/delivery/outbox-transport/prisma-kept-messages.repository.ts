import { Injectable } from '@nestjs/common';
import { Sealing } from '../../platform/crypto/sealing.js';
import type { KeptMessage } from '../../platform/prisma/generated/client.js';
import { PrismaService } from '../../platform/prisma/prisma.service.js';
import {
  type AnsweredText,
  type KeptConversation,
  type KeptEmail,
  KeptMessages,
  type KeptText,
  type MessageToKeep,
} from './kept-messages.repository.js';

const TEXTS_SHOWN = 500;
const EMAILS_SHOWN = 200;
const INDEX = 'kept_message.address';

@Injectable()
export class PrismaKeptMessages extends KeptMessages {
  constructor(
    private readonly prisma: PrismaService,
    private readonly sealing: Sealing,
  ) {
    super();
  }

  async keep({ messageId, channel, address, subject, text, html, at }: MessageToKeep): Promise<void> {
    await this.add({
      id: messageId,
      messageId,
      direction: 'out',
      channel,
      ...this.sealed(messageId, address, text, html),
      subject: subject ?? null,
      at,
    });
  }

  async keepAnswer({ id, address, text, at }: AnsweredText): Promise<void> {
    await this.add({
      id,
      messageId: null,
      direction: 'in',
      channel: 'sms',
      ...this.sealed(id, address, text),
      subject: null,
      at,
    });
  }

  async textsTo(address: string, since: Date): Promise<readonly KeptText[]> {
    const rows = await this.prisma.keptMessage.findMany({
      where: {
        addressIndex: {
          in: [this.sealing.blindIndex(INDEX, address), ...this.sealing.previousBlindIndexes(INDEX, address)],
        },
        direction: 'out',
        channel: { in: ['sms', 'voice'] },
        at: { gte: since },
      },
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
      take: TEXTS_SHOWN,
    });
    return rows.map((row) => this.text(row));
  }

  async conversations(): Promise<readonly KeptConversation[]> {
    const rows = await this.prisma.keptMessage.findMany({
      where: { channel: { in: ['sms', 'voice'] } },
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
      take: TEXTS_SHOWN,
    });
    const byAddress = new Map<string, { address: string; texts: KeptText[] }>();
    for (const row of rows) {
      const conversation = byAddress.get(row.addressIndex) ?? { address: this.address(row), texts: [] };
      conversation.texts.unshift(this.text(row));
      byAddress.set(row.addressIndex, conversation);
    }
    return [...byAddress.values()];
  }

  async emails(): Promise<readonly KeptEmail[]> {
    const rows = await this.prisma.keptMessage.findMany({
      where: { channel: 'email' },
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
      take: EMAILS_SHOWN,
    });
    return rows.map((row) => ({
      id: row.id,
      messageId: row.messageId,
      to: this.address(row),
      subject: row.subject ?? '',
      text: this.body(row),
      html:
        row.htmlSealed === null ? '' : this.sealing.open({ field: 'kept_message.html', id: row.id }, row.htmlSealed),
      at: row.at,
    }));
  }

  private async add(row: KeptMessage): Promise<void> {
    await this.prisma.keptMessage.createMany({ data: [row], skipDuplicates: true });
  }

  private sealed(id: string, address: string, text: string, html?: string) {
    return {
      addressIndex: this.sealing.blindIndex(INDEX, address),
      addressSealed: this.sealing.seal({ field: 'kept_message.address', id }, address),
      bodySealed: this.sealing.seal({ field: 'kept_message.body', id }, text),
      htmlSealed: html === undefined ? null : this.sealing.seal({ field: 'kept_message.html', id }, html),
    };
  }

  private text(row: KeptMessage): KeptText {
    return {
      id: row.id,
      messageId: row.messageId,
      direction: row.direction === 'in' ? 'in' : 'out',
      channel: row.channel === 'voice' ? 'voice' : 'sms',
      text: this.body(row),
      at: row.at,
    };
  }

  private address({ id, addressSealed }: KeptMessage): string {
    return this.sealing.open({ field: 'kept_message.address', id }, addressSealed);
  }

  private body({ id, bodySealed }: KeptMessage): string {
    return this.sealing.open({ field: 'kept_message.body', id }, bodySealed);
  }
}
