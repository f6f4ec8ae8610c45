import { Injectable } from '@nestjs/common';
import type { AlertId, ResponderId } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';
import { prismaOf } from '../platform/prisma/prisma-tx.js';
import type { BriefCode } from './brief-code.js';
import { BriefCodes } from './brief-codes.repository.js';

@Injectable()
export class PrismaBriefCodes extends BriefCodes {
  async of(tx: Tx, responderId: string): Promise<BriefCode | null> {
    const row = await prismaOf(tx).briefCode.findUnique({ where: { responderId } });
    if (row === null) return null;
    return { ...row, responderId: row.responderId as ResponderId, alertId: row.alertId as AlertId };
  }

  async save(tx: Tx, { responderId, ...code }: BriefCode): Promise<void> {
    await prismaOf(tx).briefCode.upsert({
      where: { responderId },
      create: { responderId, ...code },
      update: code,
      select: { id: true },
    });
  }
}
