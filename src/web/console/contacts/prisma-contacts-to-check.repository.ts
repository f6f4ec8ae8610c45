import { Injectable } from '@nestjs/common';
import type { Channel } from '../../../kernel/channel.js';
import { PrismaService } from '../../../platform/prisma/prisma.service.js';
import { type ContactLine, ContactsToCheck } from './contacts-to-check.repository.js';

@Injectable()
export class PrismaContactsToCheck extends ContactsToCheck {
  constructor(private readonly prisma: PrismaService) {
    super();
  }

  async list(regionCodes: readonly string[], limit: number): Promise<readonly ContactLine[]> {
    const region = regionCodes.length === 0 ? {} : { regionCode: { in: [...regionCodes] } };
    const rows = await this.prisma.contactMethod.findMany({
      where: { checkSince: { not: null }, responder: { status: 'active', ...region } },
      include: { responder: { select: { name: true } } },
      orderBy: [{ checkSince: 'desc' }, { id: 'asc' }],
      take: limit,
    });
    return rows.map((row) => ({
      person: row.responder.name,
      channel: row.channel as Channel,
      address: row.addressMask,
      since: row.checkSince ?? row.createdAt,
      code: row.failureCode,
      askedAt: row.checkAskedAt,
    }));
  }
}
