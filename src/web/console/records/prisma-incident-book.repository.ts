import { Injectable } from '@nestjs/common';
import type { Incident } from '../../../incident/incident.js';
import { toIncident } from '../../../incident/prisma-incidents.repository.js';
import { Sealing } from '../../../platform/crypto/sealing.js';
import { PrismaService } from '../../../platform/prisma/prisma.service.js';
import { IncidentBook, type NearIncident, type OpenQuery, type ReportWay } from './incident-book.repository.js';

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

  async open({ regionCodes, tasksDueBy, limit }: OpenQuery) {
    const places = await this.prisma.$queryRaw<{ id: string; count: number }[]>`
      SELECT i.id, (count(*) OVER ())::int AS count FROM incident i
       WHERE i.status NOT IN ('closed', 'dismissed') AND i.merged_into_id IS NULL
         AND (i.held_reason IS NULL OR i.status <> 'reported')
         AND (cardinality(${[...regionCodes]}::text[]) = 0 OR i.region_code IS NULL
              OR i.region_code = ANY(${[...regionCodes]}::text[]))
       ORDER BY CASE
           WHEN EXISTS (SELECT 1 FROM run r WHERE r.incident_id = i.id AND r.state IN ('running', 'exhausted'))
             OR EXISTS (SELECT 1 FROM alert a WHERE a.incident_id = i.id AND a.answer = 'needs_help')
             THEN 1
           WHEN i.status IN ('reported', 'triage', 'verified')
             OR EXISTS (SELECT 1 FROM release l WHERE l.incident_id = i.id AND l.state = 'pending')
             THEN 2
           WHEN EXISTS (SELECT 1 FROM task t
                         WHERE t.incident_id = i.id AND t.status = 'open' AND t.due_at <= ${tasksDueBy}::timestamptz)
             THEN 3
           ELSE 4 END, i.created_at DESC, i.id DESC
       LIMIT ${limit}::int`;
    const rows = await this.byIds(places.map(({ id }) => id));
    const byId = new Map(rows.map((row) => [row.id as string, row]));
    return { incidents: places.flatMap(({ id }) => byId.get(id) ?? []), count: places[0]?.count ?? 0 };
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
