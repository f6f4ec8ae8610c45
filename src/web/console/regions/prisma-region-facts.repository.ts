import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../kernel/unit-of-work.js';
import { sqlOf } from '../../../platform/prisma/prisma-tx.js';
import { type CoordinatorRow, type RegionCount, RegionFacts } from './region-facts.repository.js';

@Injectable()
export class PrismaRegionFacts extends RegionFacts {
  async counts(tx: Tx, regionCodes: readonly string[] | undefined, now: Date): Promise<readonly RegionCount[]> {
    const regions = regionCodes === undefined ? null : [...regionCodes];
    return sqlOf(tx).query<RegionCount>`
      WITH reached AS (
        SELECT c.responder_id, bool_or(c.channel = 'sms') AS by_text FROM contact_method c
         WHERE c.verified_at IS NOT NULL AND c.opted_out_at IS NULL AND c.failing_since IS NULL
         GROUP BY c.responder_id),
      away AS (SELECT DISTINCT responder_id FROM responder_leave WHERE "from" <= ${now} AND "to" > ${now})
      SELECT r.region_code, count(*)::int AS people,
             count(*) FILTER (WHERE r.status = 'active' AND a.responder_id IS NULL AND m.by_text)::int AS by_text,
             count(*) FILTER (WHERE r.status = 'active' AND a.responder_id IS NOT NULL)::int AS away,
             count(*) FILTER (WHERE r.status = 'paused')::int AS paused,
             count(*) FILTER (WHERE m.responder_id IS NULL)::int AS unreached
        FROM responder r
        LEFT JOIN reached m ON m.responder_id = r.id
        LEFT JOIN away a ON a.responder_id = r.id
       WHERE r.status <> 'left' AND cardinality(r.roles) > 0
         AND (${regions}::text[] IS NULL OR r.region_code = ANY(${regions}::text[]))
       GROUP BY r.region_code`;
  }

  async groups(tx: Tx): Promise<ReadonlyMap<string, number>> {
    const rows = await sqlOf(tx).query<{ regionCode: string; count: number }>`
      SELECT region_code, count(*)::int AS count FROM "group" GROUP BY region_code`;
    return new Map(rows.map(({ regionCode, count }) => [regionCode, count]));
  }

  async roles(tx: Tx, regionCode: string) {
    return sqlOf(tx).query<{ role: string; people: number }>`
      SELECT role, count(*)::int AS people FROM responder r, unnest(r.roles) AS role
       WHERE r.region_code = ${regionCode} AND r.status = 'active'
         AND EXISTS (SELECT FROM contact_method c
                      WHERE c.responder_id = r.id AND c.channel = 'sms' AND c.verified_at IS NOT NULL
                        AND c.opted_out_at IS NULL AND c.failing_since IS NULL)
       GROUP BY role ORDER BY people DESC, role`;
  }

  async coordinators(tx: Tx, regionCode: string): Promise<readonly CoordinatorRow[]> {
    return sqlOf(tx).query<CoordinatorRow>`
      SELECT u.name, EXISTS (SELECT FROM contact_method c JOIN responder r ON r.id = c.responder_id
                              WHERE c.responder_id = u.responder_id AND r.status = 'active'
                                AND c.verified_at IS NOT NULL AND c.opted_out_at IS NULL
                                AND c.failing_since IS NULL) AS reached
        FROM "user" u
       WHERE u.role = 'coordinator' AND u.status <> 'disabled'
         AND (cardinality(u.region_codes) = 0 OR ${regionCode} = ANY(u.region_codes))
       ORDER BY lower(u.name), u.id`;
  }

  async places(tx: Tx, regionCode: string): Promise<number> {
    const [row] = await sqlOf(tx).query<{ count: number }>`
      SELECT count(*)::int AS count FROM facility WHERE region_code = ${regionCode}`;
    return row?.count ?? 0;
  }
}
