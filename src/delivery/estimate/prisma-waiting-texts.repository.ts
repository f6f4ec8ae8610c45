import { Injectable } from '@nestjs/common';
import { Prisma } from '../../platform/prisma/generated/client.js';
import { PrismaService } from '../../platform/prisma/prisma.service.js';
import { REGION_HELD, SENDER_PAUSED, SENDING_STOPPED } from '../sending-stop.js';
import { type IncidentTexts, WaitingTexts } from './waiting-texts.repository.js';

@Injectable()
export class PrismaWaitingTexts extends WaitingTexts {
  constructor(private readonly prisma: PrismaService) {
    super();
  }

  async count(now: Date, place: number | null): Promise<number> {
    const [row] = await this.prisma.$queryRaw<{ texts: number }[]>`
      SELECT count(*)::int AS texts FROM message
       WHERE ${waiting(now)} AND (${place}::int IS NULL OR priority <= ${place}::int)`;
    return row?.texts ?? 0;
  }

  async ofIncident(incidentId: string, now: Date): Promise<IncidentTexts> {
    const [row] = await this.prisma.$queryRaw<IncidentTexts[]>`
      WITH mine AS (
        SELECT count(*)::int AS texts, max(priority) AS last FROM message
         WHERE incident_id = ${incidentId}::uuid AND ${waiting(now)})
      SELECT mine.texts, CASE WHEN mine.texts = 0 THEN 0 ELSE
               (SELECT count(*)::int FROM message WHERE ${waiting(now)} AND priority <= mine.last) END AS "upToLast"
        FROM mine`;
    return row ?? { texts: 0, upToLast: 0 };
  }
}

function waiting(now: Date): Prisma.Sql {
  return Prisma.sql`channel = 'sms' AND status = 'queued' AND (due_at <= ${now} OR failure_code = ${SENDER_PAUSED})
    AND (failure_code IS NULL OR failure_code NOT IN (${SENDING_STOPPED}, ${REGION_HELD}))`;
}
