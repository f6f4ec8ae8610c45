import { Injectable } from '@nestjs/common';
import type { Tx } from '../kernel/unit-of-work.js';
import { prismaOf } from '../platform/prisma/prisma-tx.js';
import { Consents } from './consents.repository.js';

@Injectable()
export class PrismaConsents extends Consents {
  async of(tx: Tx, id: string): Promise<Date | null> {
    const row = await prismaOf(tx).responder.findUnique({ where: { id }, select: { consentAt: true } });
    return row?.consentAt ?? null;
  }

  async record(tx: Tx, id: string, consentAt: Date): Promise<void> {
    await prismaOf(tx).responder.update({ where: { id }, data: { consentAt }, select: { id: true } });
  }
}
