import { Injectable } from '@nestjs/common';
import { Prisma } from '../../platform/prisma/generated/client.js';
import { PrismaService } from '../../platform/prisma/prisma.service.js';
import { countStates, drillStateOf } from './drill.js';
import {
  type DrillReport,
  type DrillReportPerson,
  DrillReports,
  type DrillSummary,
} from './drill-report.repository.js';
import { toDrill } from './prisma-drills.repository.js';

interface PersonRow {
  readonly drillId: string;
  readonly responderId: string;
  readonly name: string | null;
  readonly code: string | null;
  readonly reason: string | null;
  readonly answeredAt: Date | null;
  readonly answeredVia: string | null;
  readonly messages: DrillReportPerson['messages'];
}

@Injectable()
export class PrismaDrillReports extends DrillReports {
  constructor(private readonly prisma: PrismaService) {
    super();
  }

  async list(
    regionCodes: readonly string[],
    limit: number,
    after: { readonly at: Date; readonly id: string } | null,
  ): Promise<readonly DrillSummary[]> {
    const beyond =
      after === null ? {} : { OR: [{ startedAt: { lt: after.at } }, { startedAt: after.at, id: { lt: after.id } }] };
    const rows = await this.prisma.drill.findMany({
      where: { ...(regionCodes.length === 0 ? {} : { regionCode: { in: [...regionCodes] } }), ...beyond },
      orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
      take: limit + 1,
    });
    const people = await this.peopleOf(rows.map(({ id }) => id));
    return rows.map((row) => {
      const states = people.filter(({ drillId }) => drillId === row.id).map(drillStateOf);
      return { ...toDrill(row), counts: countStates(states) };
    });
  }

  async byId(id: string): Promise<DrillReport | null> {
    const row = await this.prisma.drill.findUnique({ where: { id } });
    if (row === null) return null;
    const people = (await this.peopleOf([id])).map(toReportPerson);
    return { ...toDrill(row), counts: countStates(people.map(({ state }) => state)), people };
  }

  private async peopleOf(drillIds: readonly string[]): Promise<readonly PersonRow[]> {
    if (drillIds.length === 0) return [];
    return this.prisma.$queryRaw<PersonRow[]>(Prisma.sql`
      SELECT p.drill_id AS "drillId", p.responder_id AS "responderId", r.name, p.code, p.reason,
             p.answered_at AS "answeredAt", p.answered_via AS "answeredVia",
             COALESCE((SELECT jsonb_agg(jsonb_build_object('id', m.id, 'channel', m.channel, 'status', m.status,
                                                           'failureCode', m.failure_code) ORDER BY m.due_at, m.id)
                         FROM message m WHERE m.drill_person_id = p.id), '[]') AS messages
        FROM drill_person p LEFT JOIN responder r ON r.id = p.responder_id
       WHERE p.drill_id IN (${Prisma.join(drillIds.map((id) => Prisma.sql`${id}::uuid`))})
       ORDER BY r.name, p.id`);
  }
}

function toReportPerson(row: PersonRow): DrillReportPerson {
  const { responderId, name, reason, answeredAt, answeredVia, messages } = row;
  return {
    responder: { id: responderId, name: name ?? '' },
    state: drillStateOf(row),
    reason,
    answeredAt,
    answeredVia,
    messages,
  };
}
