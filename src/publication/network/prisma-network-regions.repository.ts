import { Injectable } from '@nestjs/common';
import type { Tx } from '../../kernel/unit-of-work.js';
import { sqlOf } from '../../platform/prisma/prisma-tx.js';
import { type DrillResult, NetworkRegions, type RegionPeople } from './network-regions.repository.js';

@Injectable()
export class PrismaNetworkRegions extends NetworkRegions {
  people(tx: Tx, regionCodes: readonly string[], now: Date): Promise<readonly RegionPeople[]> {
    const regions = [...regionCodes];
    return sqlOf(tx).query<RegionPeople>`
      WITH reached AS (
        SELECT c.responder_id, bool_or(c.channel IN ('sms', 'voice')) AS by_number FROM contact_method c
         WHERE c.verified_at IS NOT NULL AND c.opted_out_at IS NULL AND c.failing_since IS NULL
         GROUP BY c.responder_id),
      alike AS (
        SELECT r.region_code, r.roles, count(*) AS people FROM responder r JOIN reached m ON m.responder_id = r.id AND m.by_number
         WHERE r.status = 'active' AND cardinality(r.roles) > 0 AND r.region_code = ANY(${regions}::text[])
           AND NOT EXISTS (SELECT FROM responder_leave l
                            WHERE l.responder_id = r.id AND l."from" <= ${now} AND l."to" > ${now})
         GROUP BY r.region_code, r.roles),
      pagers AS (
        SELECT u.region_codes FROM "user" u
          JOIN responder r ON r.id = u.responder_id AND r.status = 'active'
          JOIN reached m ON m.responder_id = r.id
         WHERE u.role = 'coordinator' AND u.status = 'active')
      SELECT region AS region_code, COALESCE(sum(alike.people), 0)::int AS people,
             ARRAY(SELECT DISTINCT unnest(each.roles) FROM alike each WHERE each.region_code = region ORDER BY 1) AS roles,
             (SELECT count(*)::int FROM pagers p
               WHERE cardinality(p.region_codes) = 0 OR region = ANY(p.region_codes)) AS coordinators
        FROM unnest(${regions}::text[]) AS region LEFT JOIN alike ON alike.region_code = region
       GROUP BY region`;
  }

  lastDrills(tx: Tx, regionCodes: readonly string[]): Promise<readonly DrillResult[]> {
    return sqlOf(tx).query<DrillResult>`
      WITH last AS (
        SELECT DISTINCT ON (d.region_code) d.* FROM drill d
         WHERE d.region_code = ANY(${[...regionCodes]}::text[]) AND d.end_reason IS DISTINCT FROM 'real_alert'
         ORDER BY d.region_code, d.started_at DESC)
      SELECT d.id, d.region_code, d.started_at, d.end_reason, count(p.code)::int AS asked,
             count(p.answered_at)::int AS answered,
             percentile_cont(0.5) WITHIN GROUP (ORDER BY EXTRACT(EPOCH FROM p.answered_at - d.started_at)::float8)
               AS median_seconds
        FROM last d LEFT JOIN drill_person p ON p.drill_id = d.id
       GROUP BY d.id, d.region_code, d.started_at, d.end_reason`;
  }

  drills(
    tx: Tx,
    { since, before }: { readonly since: Date; readonly before: Date },
    regionCodes: readonly string[],
    most: number,
  ): Promise<readonly DrillResult[]> {
    const regions = regionCodes.length === 0 ? null : [...regionCodes];
    return sqlOf(tx).query<DrillResult>`
      WITH chosen AS (
        SELECT d.* FROM drill d
         WHERE d.started_at >= ${since} AND d.started_at < ${before}
           AND (${regions}::text[] IS NULL OR d.region_code = ANY(${regions}::text[]))
         ORDER BY d.started_at DESC, d.id DESC LIMIT ${most})
      SELECT d.id, d.region_code, d.started_at, d.end_reason, count(p.code)::int AS asked,
             count(p.answered_at)::int AS answered,
             percentile_cont(0.5) WITHIN GROUP (ORDER BY EXTRACT(EPOCH FROM p.answered_at - d.started_at)::float8)
               AS median_seconds
        FROM chosen d LEFT JOIN drill_person p ON p.drill_id = d.id
       GROUP BY d.id, d.region_code, d.started_at, d.end_reason
       ORDER BY d.started_at DESC, d.id DESC`;
  }
}
