import { Injectable } from '@nestjs/common';
import { Prisma } from '../../../platform/prisma/generated/client.js';
import { PrismaService } from '../../../platform/prisma/prisma.service.js';
import { type Cursor, ID_SHAPE } from '../cursor.js';
import type { MessagesQuery } from './messages.schema.js';
import { type MessageRecord, ReadMessages } from './read-messages.repository.js';

interface Row extends Omit<MessageRecord, 'responder'> {
  readonly responderId: string;
  readonly responderName: string | null;
}

const SELECT = Prisma.sql`
  SELECT m.id, i.ref AS incident, m.incident_id AS "incidentId", i.region_code AS "regionCode",
         m.alert_id AS "alertId", m.responder_id AS "responderId", r.name AS "responderName",
         m.channel, m.template, m.status, m.attempts, m.provider, m.provider_id AS "providerId",
         m.due_at AS "dueAt", m.queued_at AS "queuedAt", m.handed_off_at AS "handedOffAt", m.sent_at AS "sentAt",
         m.delivered_at AS "deliveredAt", m.failure_code AS "failureCode", m.failure_reason AS "failureReason",
         m.possible_duplicate AS "possibleDuplicate", m.carried_by AS "carriedBy"
    FROM message m
    LEFT JOIN incident i ON i.id = m.incident_id
    LEFT JOIN responder r ON r.id = m.responder_id`;

@Injectable()
export class PrismaReadMessages extends ReadMessages {
  constructor(private readonly prisma: PrismaService) {
    super();
  }

  async list(
    query: MessagesQuery,
    regionCodes: readonly string[],
    after: Cursor | null,
  ): Promise<readonly MessageRecord[]> {
    const where = [Prisma.sql`TRUE`, ...filters(query), ...mine(regionCodes), ...beyond(after)];
    const rows = await this.prisma.$queryRaw<Row[]>`${SELECT}
      WHERE ${Prisma.join(where, ' AND ')}
      ORDER BY m.queued_at DESC, m.id DESC
      LIMIT ${query.limit + 1}`;
    return rows.map(toRecord);
  }

  async byId(id: string): Promise<MessageRecord | null> {
    const [row] = await this.prisma.$queryRaw<Row[]>`${SELECT} WHERE m.id = ${id}::uuid`;
    return row === undefined ? null : toRecord(row);
  }
}

function filters({ status, channel, incident }: MessagesQuery): Prisma.Sql[] {
  return [
    ...(status === undefined ? [] : [Prisma.sql`m.status = ${status}`]),
    ...(channel === undefined ? [] : [Prisma.sql`m.channel = ${channel}`]),
    ...(incident === undefined ? [] : [ofIncident(incident.trim())]),
  ];
}

/** By its reference, or by its id. */
function ofIncident(incident: string): Prisma.Sql {
  const id = incident.toLowerCase();
  return ID_SHAPE.test(id) ? Prisma.sql`m.incident_id = ${id}::uuid` : Prisma.sql`i.ref = ${incident.toUpperCase()}`;
}

function mine(regionCodes: readonly string[]): Prisma.Sql[] {
  if (regionCodes.length === 0) return [];
  return [Prisma.sql`i.id IS NOT NULL AND (i.region_code IS NULL OR i.region_code = ANY(${[...regionCodes]}::text[]))`];
}

function beyond(after: Cursor | null): Prisma.Sql[] {
  if (after === null) return [];
  return [Prisma.sql`(m.queued_at, m.id) < (${after.at}, ${after.id}::uuid)`];
}

function toRecord({ responderId, responderName, ...row }: Row): MessageRecord {
  return { ...row, responder: { id: responderId, name: responderName ?? '' } };
}
