import { Injectable } from '@nestjs/common';
import type { Channel } from '../../kernel/channel.js';
import type { ContactMethodId, ResponderId } from '../../kernel/ids.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import { prismaOf } from '../../platform/prisma/prisma-tx.js';
import type { ContactCode } from './contact-code.js';
import { ContactCodes } from './contact-codes.repository.js';

@Injectable()
export class PrismaContactCodes extends ContactCodes {
  async ownerOf(tx: Tx, contactMethodId: string): Promise<ResponderId | null> {
    const row = await prismaOf(tx).contactMethod.findUnique({
      where: { id: contactMethodId },
      select: { responderId: true },
    });
    return row === null ? null : (row.responderId as ResponderId);
  }

  async of(tx: Tx, responderId: string, channel: Channel): Promise<ContactCode | null> {
    const row = await prismaOf(tx).contactCode.findUnique({
      where: { responderId_channel: { responderId, channel } },
    });
    if (row === null) return null;
    const contactMethodId = row.contactMethodId as ContactMethodId;
    return { ...row, channel, contactMethodId, responderId: row.responderId as ResponderId };
  }

  async save(tx: Tx, { responderId, channel, ...code }: ContactCode): Promise<void> {
    await prismaOf(tx).contactCode.upsert({
      where: { responderId_channel: { responderId, channel } },
      create: { responderId, channel, ...code },
      update: code,
      select: { id: true },
    });
  }
}
