import { Injectable } from '@nestjs/common';
import type { Channel } from '../../../kernel/channel.js';
import { PrismaService } from '../../../platform/prisma/prisma.service.js';
import { Attention, type FailingContact, type WaitingRelease } from './attention.repository.js';

@Injectable()
export class PrismaAttention extends Attention {
  constructor(private readonly prisma: PrismaService) {
    super();
  }

  waitingReleases(incidentIds: readonly string[]): Promise<readonly WaitingRelease[]> {
    return this.prisma.release.findMany({
      where: { incidentId: { in: [...incidentIds] }, state: 'pending' },
      select: { incidentId: true, requestedBy: true, requestedAt: true },
      orderBy: { requestedAt: 'asc' },
    });
  }

  async failingContacts(
    regionCodes: readonly string[],
    since: Date,
    limit: number,
  ): Promise<readonly FailingContact[]> {
    const rows = await this.prisma.contactMethod.findMany({
      where: {
        failingSince: { gte: since },
        responder: {
          status: 'active',
          ...(regionCodes.length === 0 ? {} : { regionCode: { in: [...regionCodes] } }),
        },
      },
      include: { responder: { select: { name: true } } },
      orderBy: { failingSince: 'desc' },
      take: limit,
    });
    return rows.flatMap(({ channel, failureCode, failingSince, responder }) =>
      failingSince === null
        ? []
        : [{ name: responder.name, channel: channel as Channel, code: failureCode, since: failingSince }],
    );
  }

  async failures(alertIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    if (alertIds.length === 0) return new Map();
    const rows = await this.prisma.message.findMany({
      where: { alertId: { in: [...alertIds] }, status: { in: ['failed', 'undelivered'] } },
      select: { alertId: true, failureReason: true },
      orderBy: { id: 'asc' },
    });
    const reasons = new Map<string, Set<string>>();
    for (const { alertId, failureReason } of rows) {
      if (alertId === null || failureReason === null) continue;
      reasons.set(alertId, (reasons.get(alertId) ?? new Set()).add(failureReason));
    }
    return new Map([...reasons].map(([alertId, each]) => [alertId, [...each]]));
  }
}
