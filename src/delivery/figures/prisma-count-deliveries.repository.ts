import { Injectable } from '@nestjs/common';
import { MINUTE, plus } from '../../kernel/clock.js';
import { Prisma } from '../../platform/prisma/generated/client.js';
import { PrismaService } from '../../platform/prisma/prisma.service.js';
import { CountDeliveries, type FigureQuery } from './count-deliveries.repository.js';
import { FEWEST_PEOPLE, type FigureRow, OTHER_PREFIXES } from './delivery-figures.js';

/** As long as delivery itself waits for a receipt before the next channel goes. */
const SILENT_AFTER = 3 * MINUTE;

@Injectable()
export class PrismaCountDeliveries extends CountDeliveries {
  constructor(private readonly prisma: PrismaService) {
    super();
  }

  /**
   * A range is named where enough people have such numbers, and where the people who are left among the others are none
   * or enough as well: else the smallest one joins them.
   */
  async count({ since, now, regionCodes }: FigureQuery): Promise<readonly FigureRow[]> {
    const silentBefore = plus(now, -SILENT_AFTER);
    return this.prisma.$queryRaw<FigureRow[]>`
      WITH tried AS MATERIALIZED (
        SELECT m.channel, m.number_prefix AS prefix, m.responder_id, m.status, m.handed_off_at,
               COALESCE(m.provider, CASE m.channel WHEN 'email' THEN 'smtp' ELSE 'twilio' END) AS provider,
               CASE WHEN m.status IN ('failed', 'undelivered', 'expired') THEN COALESCE(m.failure_code, 'none') END AS code,
               CASE WHEN m.status = 'delivered'
                    THEN GREATEST(EXTRACT(EPOCH FROM m.delivered_at - m.handed_off_at), 0)::float8 END AS seconds
          FROM message m
          LEFT JOIN incident i ON i.id = m.incident_id
         WHERE m.queued_at >= ${since} AND m.queued_at <= ${now} AND m.attempts > 0 AND m.status <> 'suppressed'
           AND ${mine(regionCodes)}),
      named AS (
        SELECT channel, provider, prefix,
               row_number() OVER (PARTITION BY channel, provider ORDER BY count(DISTINCT responder_id), prefix) AS nth
          FROM tried WHERE prefix IS NOT NULL GROUP BY channel, provider, prefix
        HAVING count(DISTINCT responder_id) >= ${FEWEST_PEOPLE}),
      others AS (
        SELECT channel, provider, count(DISTINCT responder_id) AS people
          FROM tried LEFT JOIN named USING (channel, provider, prefix) WHERE nth IS NULL GROUP BY channel, provider),
      labelled AS (
        SELECT tried.*,
               CASE WHEN channel = 'email' THEN NULL
                    WHEN nth > 1 OR nth = 1 AND COALESCE(people, ${FEWEST_PEOPLE}) >= ${FEWEST_PEOPLE} THEN prefix
                    ELSE ${OTHER_PREFIXES} END AS span
          FROM tried LEFT JOIN named USING (channel, provider, prefix) LEFT JOIN others USING (channel, provider))
      SELECT channel, provider, span AS prefix, code, count(handed_off_at)::int AS "handedOff",
             count(*) FILTER (WHERE status = 'delivered')::int AS delivered, count(code)::int AS failed,
             count(*) FILTER (WHERE status IN ('handed_off', 'sent') AND handed_off_at <= ${silentBefore})::int AS silent,
             percentile_cont(0.5) WITHIN GROUP (ORDER BY seconds) AS "medianReceiptSeconds",
             percentile_cont(0.95) WITHIN GROUP (ORDER BY seconds) AS "p95ReceiptSeconds"
        FROM labelled
       GROUP BY GROUPING SETS ((channel), (channel, code), (channel, provider), (channel, provider, code),
                               (channel, provider, span), (channel, provider, span, code))
      HAVING (GROUPING(code) = 1 OR code IS NOT NULL) AND (GROUPING(span) = 1 OR span IS NOT NULL)`;
  }
}

function mine(regionCodes: readonly string[]): Prisma.Sql {
  if (regionCodes.length === 0) return Prisma.sql`TRUE`;
  return Prisma.sql`i.id IS NOT NULL AND (i.region_code IS NULL OR i.region_code = ANY(${[...regionCodes]}::text[]))`;
}
