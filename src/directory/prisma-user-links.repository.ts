import { Injectable } from '@nestjs/common';
import type { ResponderId, UserId } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';
import { Sealing } from '../platform/crypto/sealing.js';
import { prismaOf, sqlOf } from '../platform/prisma/prisma-tx.js';
import { ADDRESS_FIELD } from './prisma-people.repository.js';
import { type SignedInPerson, UserLinks } from './user-links.repository.js';

@Injectable()
export class PrismaUserLinks extends UserLinks {
  constructor(private readonly sealing: Sealing) {
    super();
  }

  async lock(tx: Tx, userId: string): Promise<SignedInPerson | null> {
    await sqlOf(tx).execute`SELECT id FROM "user" WHERE id = ${userId}::uuid FOR UPDATE`;
    const row = await prismaOf(tx).user.findUnique({ where: { id: userId } });
    if (row === null) return null;
    const { name, email, role, regionCodes } = row;
    const responderId = row.responderId as ResponderId | null;
    return { id: row.id as UserId, name, email, role, regionCodes, responderId };
  }

  async unlinkedByEmail(tx: Tx, email: string): Promise<ResponderId | null> {
    const indexes = [
      this.sealing.blindIndex(ADDRESS_FIELD, email),
      ...this.sealing.previousBlindIndexes(ADDRESS_FIELD, email),
    ];
    const methods = await prismaOf(tx).contactMethod.findMany({
      where: { channel: 'email', addressIndex: { in: indexes }, responder: { status: { not: 'left' } } },
      orderBy: { createdAt: 'asc' },
      select: { responderId: true },
    });
    const ids = methods.map(({ responderId }) => responderId);
    const users = await prismaOf(tx).user.findMany({ where: { responderId: { in: ids } } });
    const taken = new Set(users.map(({ responderId }) => responderId));
    const free = ids.find((id) => !taken.has(id));
    return free === undefined ? null : (free as ResponderId);
  }

  async set(tx: Tx, userId: UserId, responderId: ResponderId): Promise<void> {
    await prismaOf(tx).user.update({ where: { id: userId }, data: { responderId }, select: { id: true } });
  }
}
