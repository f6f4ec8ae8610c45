import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../kernel/unit-of-work.js';
import { Sealing } from '../../../platform/crypto/sealing.js';
import type { InboundText, Prisma } from '../../../platform/prisma/generated/client.js';
import { PrismaService } from '../../../platform/prisma/prisma.service.js';
import { prismaOf } from '../../../platform/prisma/prisma-tx.js';
import { type StrayRecord, StrayTexts } from './stray-texts.repository.js';

/** Outcomes that need a person: nothing was done and nobody else sees it. */
const STRAY = ['stray', 'unknown_number'];
const WAITING: Prisma.InboundTextWhereInput = { outcome: { in: STRAY }, handledAt: null };

@Injectable()
export class PrismaStrayTexts extends StrayTexts {
  constructor(
    private readonly prisma: PrismaService,
    private readonly sealing: Sealing,
  ) {
    super();
  }

  async waiting(limit: number): Promise<readonly StrayRecord[]> {
    const rows = await this.prisma.inboundText.findMany({
      where: WAITING,
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
      take: limit,
    });
    return rows.map((row) => this.opened(row));
  }

  async dealtWith(limit: number): Promise<readonly StrayRecord[]> {
    const rows = await this.prisma.inboundText.findMany({
      where: { outcome: { in: STRAY }, handledAt: { not: null } },
      orderBy: [{ handledAt: 'desc' }, { id: 'desc' }],
      take: limit,
    });
    return rows.map((row) => this.opened(row));
  }

  async count(): Promise<{ count: number; latestAt: Date | null }> {
    const { _count, _max } = await this.prisma.inboundText.aggregate({
      where: WAITING,
      _count: { _all: true },
      _max: { at: true },
    });
    return { count: _count._all, latestAt: _max.at };
  }

  async markHandled(tx: Tx, id: string, at: Date): Promise<boolean> {
    const { count } = await prismaOf(tx).inboundText.updateMany({
      where: { id, ...WAITING },
      data: { handledAt: at },
    });
    return count === 1;
  }

  private opened({
    id,
    at,
    handledAt,
    responderId,
    incidentId,
    fromSealed,
    textSealed,
    outcome,
  }: InboundText): StrayRecord {
    return {
      id,
      at,
      handledAt,
      responderId,
      incidentId,
      from: fromSealed === null ? null : this.sealing.open({ field: 'inbound_text.from', id }, fromSealed),
      text: textSealed === null ? null : this.sealing.open({ field: 'inbound_text.text', id }, textSealed),
      outcome,
    };
  }
}
