import { Injectable } from '@nestjs/common';
import type { Channel } from '../../../kernel/channel.js';
import { PrismaService } from '../../../platform/prisma/prisma.service.js';
import { Attention, type FailingContact, type UnreadMailbox, type WaitingRelease } from './attention.repository.js';

type UnreadRow = UnreadMailbox['incident'] & Omit<UnreadMailbox, 'incident'>;

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

  async unreadMailboxes(regionCodes: readonly string[], limit: number): Promise<readonly UnreadMailbox[]> {
    const all = regionCodes.length === 0;
    const rows = await this.prisma.$queryRaw<UnreadRow[]>`
      SELECT i.ref, i.region_code AS "regionCode", i.setting, count(*)::int AS count, min(n.created_at) AS since
        FROM (SELECT report_id, created_at FROM mailbox_message WHERE by_id IS NULL AND read_at IS NULL
              UNION ALL SELECT report_id, created_at FROM attachment WHERE seen_at IS NULL) n
             JOIN report r ON r.id = n.report_id JOIN incident i ON i.id = r.incident_id
       WHERE (${all}::boolean OR i.region_code = ANY(${[...regionCodes]}::text[]) OR i.region_code IS NULL)
       GROUP BY i.id ORDER BY since LIMIT ${limit}::int`;
    return rows.map(({ count, since, ...incident }) => ({ incident, count, since }));
  }

  async waitingJoins(regionCodes: readonly string[], now: Date) {
    const found = await this.prisma.joinRequest.aggregate({
      where: {
        status: 'waiting',
        OR: [{ postponedUntil: null }, { postponedUntil: { lte: now } }],
        ...(regionCodes.length === 0 ? {} : { regionCode: { in: [...regionCodes] } }),
      },
      _count: true,
      _min: { confirmedAt: true },
    });
    const since = found._min.confirmedAt;
    return since === null ? null : { count: found._count, since };
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
