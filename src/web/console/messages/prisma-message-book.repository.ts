import { Injectable } from '@nestjs/common';
import { toMessage } from '../../../delivery/prisma-message-row.js';
import { Prisma } from '../../../platform/prisma/generated/client.js';
import { PrismaService } from '../../../platform/prisma/prisma.service.js';
import type { Cursor } from '../../api/cursor.js';
import {
  MessageBook,
  type MessageCount,
  type MessageLine,
  type MessageQuery,
  type MessageRecord,
} from './message-book.repository.js';

const FROM = Prisma.sql`FROM message m LEFT JOIN incident i ON i.id = m.incident_id`;
const LINE = Prisma.sql`
  SELECT m.id, m.queued_at AS "queuedAt", i.ref, CASE WHEN i.id IS NULL THEN m.params->>'regionCode' ELSE i.region_code END AS "regionCode",
         r.name AS "responderName", c.address_mask AS address, m.channel, m.template, m.order_class AS kind, m.status,
         m.failure_code AS "failureCode", m.possible_duplicate AS "possibleDuplicate"
    ${FROM}
    LEFT JOIN responder r ON r.id = m.responder_id
    LEFT JOIN contact_method c ON c.id = m.contact_method_id`;

@Injectable()
export class PrismaMessageBook extends MessageBook {
  constructor(private readonly prisma: PrismaService) {
    super();
  }

  list(query: MessageQuery, after: Cursor | null, limit: number): Promise<readonly MessageLine[]> {
    const beyond = after === null ? [] : [Prisma.sql`(m.queued_at, m.id) < (${after.at}, ${after.id}::uuid)`];
    return this.prisma.$queryRaw<MessageLine[]>`${LINE}
      WHERE ${Prisma.join([...where(query), ...beyond], ' AND ')}
      ORDER BY m.queued_at DESC, m.id DESC
      LIMIT ${limit + 1}`;
  }

  count(query: MessageQuery, most: number): Promise<readonly MessageCount[]> {
    return this.prisma.$queryRaw<MessageCount[]>`
      SELECT status, channel, template, language, "regionCode", "handedOver", count(*)::int AS count
        FROM (SELECT m.status, m.channel, m.template, m.language, i.region_code AS "regionCode",
                     m.handed_off_at IS NOT NULL AS "handedOver"
                ${FROM}
               WHERE ${Prisma.join(where(query), ' AND ')}
               ORDER BY m.queued_at DESC, m.id DESC
               LIMIT ${most}) AS newest
       GROUP BY 1, 2, 3, 4, 5, 6`;
  }

  async byId(id: string): Promise<MessageRecord | null> {
    const row = await this.prisma.message.findUnique({ where: { id } });
    if (row === null) return null;
    const [line] = await this.prisma.$queryRaw<MessageLine[]>`${LINE} WHERE m.id = ${id}::uuid`;
    if (line === undefined) return null;
    const { incidentId, handedOffAt, sentAt, deliveredAt, endedAt, receiptAskedAt } = row;
    const times = { handedOffAt, sentAt, deliveredAt, endedAt, receiptAskedAt };
    return { ...line, ...times, incidentId, message: toMessage(row) };
  }

  async isOwn(id: string, userId: string): Promise<boolean> {
    const rows = await this.prisma.$queryRaw<unknown[]>`
      SELECT 1 FROM message m JOIN "user" u ON u.responder_id = m.responder_id
       WHERE m.id = ${id}::uuid AND u.id = ${userId}::uuid`;
    return rows.length > 0;
  }

  ofAlert(alertId: string): Promise<readonly MessageLine[]> {
    return this.prisma.$queryRaw<MessageLine[]>`${LINE}
      WHERE m.alert_id = ${alertId}::uuid ORDER BY m.due_at, m.queued_at, m.id LIMIT 50`;
  }
}

function where(query: MessageQuery): Prisma.Sql[] {
  const { statuses, channel, incident, region, kind, since, before, regionCodes } = query;
  const sql = Prisma.sql;
  return [
    sql`TRUE`,
    ...(statuses === null ? [] : [sql`m.status = ANY(${[...statuses]}::text[])`]),
    ...(channel === null ? [] : [sql`m.channel = ${channel}`]),
    ...(incident === null ? [] : [sql`m.incident_id = (SELECT id FROM incident WHERE ref = ${incident})`]),
    ...(region === null ? [] : [sql`i.region_code = ${region}`]),
    ...(kind === null ? [] : [sql`m.order_class = ${kind}`]),
    ...(since === null ? [] : [sql`m.queued_at >= ${since}`]),
    ...(before === null ? [] : [sql`m.queued_at < ${before}`]),
    ...(regionCodes.length === 0
      ? []
      : [sql`i.id IS NOT NULL AND (i.region_code IS NULL OR i.region_code = ANY(${[...regionCodes]}::text[]))`]),
  ];
}
