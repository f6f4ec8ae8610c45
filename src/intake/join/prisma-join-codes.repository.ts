import { Injectable } from '@nestjs/common';
import type { ContactMethodId } from '../../kernel/ids.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import { lockAll, prismaOf } from '../../platform/prisma/prisma-tx.js';
import type { JoinCode } from './join-code.js';
import { JoinCodes } from './join-codes.repository.js';

@Injectable()
export class PrismaJoinCodes extends JoinCodes {
  /** By name, since there may be no row yet. */
  async lock(tx: Tx, addressIndex: string): Promise<JoinCode | null> {
    await lockAll(tx, [`join-code:${addressIndex}`]);
    const row = await prismaOf(tx).joinCode.findUnique({ where: { addressIndex } });
    return row === null ? null : { ...row, joinContactId: row.joinContactId as ContactMethodId };
  }

  async save(tx: Tx, { addressIndex, ...code }: JoinCode): Promise<void> {
    await prismaOf(tx).joinCode.upsert({
      where: { addressIndex },
      create: { addressIndex, ...code },
      update: code,
      select: { id: true },
    });
  }

  async forget(tx: Tx, before: Date): Promise<void> {
    await prismaOf(tx).joinCode.deleteMany({ where: { sentAt: { lt: before } } });
  }
}
