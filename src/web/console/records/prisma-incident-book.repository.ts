import { Injectable } from '@nestjs/common';
import type { Incident } from '../../../incident/incident.js';
import { toIncident } from '../../../incident/prisma-incidents.repository.js';
import { Sealing } from '../../../platform/crypto/sealing.js';
import type { Prisma } from '../../../platform/prisma/generated/client.js';
import { PrismaService } from '../../../platform/prisma/prisma.service.js';
import { IncidentBook, type NearIncident, type ReportWay } from './incident-book.repository.js';

/** Once somebody has taken or dismissed it, what held it back is history. */
const NOT_HELD_BACK: Prisma.IncidentWhereInput = { OR: [{ heldReason: null }, { status: { not: 'reported' } }] };

@Injectable()
export class PrismaIncidentBook extends IncidentBook {
  constructor(
    private readonly prisma: PrismaService,
    private readonly sealing: Sealing,
  ) {
    super();
  }

  async byRef(ref: string): Promise<Incident | null> {
    const row = await this.prisma.incident.findUnique({ where: { ref } });
    return row === null ? null : toIncident(row);
  }

  async byIds(ids: readonly string[]): Promise<readonly Incident[]> {
    const rows = await this.prisma.incident.findMany({ where: { id: { in: [...ids] } } });
    return rows.map(toIncident);
  }

  async open(regionCodes: readonly string[], limit: number): Promise<readonly Incident[]> {
    const mine: Prisma.IncidentWhereInput =
      regionCodes.length === 0 ? {} : { OR: [{ regionCode: { in: [...regionCodes] } }, { regionCode: null }] };
    const rows = await this.prisma.incident.findMany({
      where: { AND: [{ status: { notIn: ['closed', 'dismissed'] }, mergedIntoId: null }, NOT_HELD_BACK, mine] },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: limit,
    });
    return rows.map(toIncident);
  }

  async near(incident: Incident): Promise<readonly NearIncident[]> {
    const { id, mergedIntoId, possibleDuplicateOfId } = incident;
    const named = [mergedIntoId, possibleDuplicateOfId].filter((other) => other !== null);
    const rows = await this.prisma.incident.findMany({
      where: { OR: [{ id: { in: named } }, { mergedIntoId: id }, { possibleDuplicateOfId: id }] },
      orderBy: { createdAt: 'asc' },
      take: 50,
    });
    return rows.map((row) => {
      const kind = row.id === mergedIntoId ? 'merged_into' : row.mergedIntoId === id ? 'merged_here' : 'possible';
      return { kind, incident: toIncident(row) };
    });
  }

  async placeTexts(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.prisma.incident.findMany({
      where: { id: { in: [...ids] }, placeTextSealed: { not: null } },
      select: { id: true, placeTextSealed: true },
    });
    return new Map(
      rows.flatMap(({ id, placeTextSealed }) =>
        placeTextSealed === null
          ? []
          : [[id, this.sealing.open({ field: 'incident.place_text', id }, placeTextSealed)] as const],
      ),
    );
  }

  reportWays(id: string): Promise<readonly ReportWay[]> {
    return this.prisma.report.findMany({
      where: { incidentId: id },
      select: { channel: true, takenById: true },
      orderBy: { createdAt: 'asc' },
    });
  }

  async childReported(id: string): Promise<boolean> {
    const merged = await this.prisma.incident.findMany({ where: { mergedIntoId: id }, select: { id: true } });
    const ids = [id, ...merged.map((each) => each.id)];
    return (await this.prisma.report.count({ where: { incidentId: { in: ids }, reporterIsChild: true } })) > 0;
  }

  async unreadCount(id: string): Promise<number> {
    const [written, sentAlong] = await Promise.all([
      this.prisma.mailboxMessage.count({ where: { byId: null, readAt: null, report: { incidentId: id } } }),
      this.prisma.attachment.count({ where: { seenAt: null, report: { incidentId: id } } }),
    ]);
    return written + sentAlong;
  }
}
