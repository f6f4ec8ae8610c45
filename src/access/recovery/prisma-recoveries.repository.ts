import { Injectable } from '@nestjs/common';
import type { UserId } from '../../kernel/ids.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import type { AccountRecovery } from '../../platform/prisma/generated/client.js';
import { prismaOf } from '../../platform/prisma/prisma-tx.js';
import { Recoveries } from './recoveries.repository.js';
import type { RecoveryId, WaitingRecovery } from './recovery.js';

@Injectable()
export class PrismaRecoveries extends Recoveries {
  async insert(tx: Tx, recovery: WaitingRecovery): Promise<void> {
    await prismaOf(tx).accountRecovery.create({ data: recovery });
  }

  async waitingOf(tx: Tx, userId: UserId, now: Date): Promise<WaitingRecovery | null> {
    const row = await prismaOf(tx).accountRecovery.findFirst({
      where: { userId, outcome: null, expiresAt: { gt: now } },
      orderBy: { askedAt: 'desc' },
    });
    return row === null ? null : recoveryOf(row);
  }

  async waiting(tx: Tx, now: Date): Promise<readonly WaitingRecovery[]> {
    const rows = await prismaOf(tx).accountRecovery.findMany({
      where: { outcome: null, expiresAt: { gt: now } },
      orderBy: { askedAt: 'asc' },
    });
    return rows.map(recoveryOf);
  }

  async end(
    tx: Tx,
    id: RecoveryId,
    { outcome, by, at }: { readonly outcome: 'agreed' | 'withdrawn'; readonly by: string; readonly at: Date },
  ): Promise<void> {
    await prismaOf(tx).accountRecovery.update({ where: { id }, data: { outcome, endedBy: by, endedAt: at } });
  }
}

function recoveryOf({ id, userId, askedBy, askedAt, expiresAt }: AccountRecovery): WaitingRecovery {
  return { id: id as RecoveryId, userId: userId as UserId, askedBy, askedAt, expiresAt };
}
