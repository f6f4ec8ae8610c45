import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../kernel/unit-of-work.js';
import { sqlOf } from '../../../platform/prisma/prisma-tx.js';
import { GroupList, type GroupRow } from './group-list.repository.js';

@Injectable()
export class PrismaGroupList extends GroupList {
  async list(
    tx: Tx,
    regionCodes: readonly string[] | undefined,
    { after, limit, now }: { readonly after: string | null; readonly limit: number; readonly now: Date },
  ): Promise<readonly GroupRow[]> {
    const regions = regionCodes === undefined ? null : [...regionCodes];
    return sqlOf(tx).query<GroupRow>`
      WITH shown AS (
        SELECT g.id, g.name, g.region_code FROM "group" g
         WHERE (${regions}::text[] IS NULL OR g.region_code = ANY(${regions}::text[]))
           AND (${after}::uuid IS NULL
                OR (lower(g.name), g.id) > (SELECT lower(a.name), a.id FROM "group" a WHERE a.id = ${after}::uuid))
         ORDER BY lower(g.name), g.id LIMIT ${limit})
      SELECT s.id, s.name, s.region_code, count(r.id)::int AS members,
             count(r.id) FILTER (WHERE r.status = 'active'
               AND EXISTS (SELECT FROM contact_method c
                            WHERE c.responder_id = r.id AND c.channel = 'sms' AND c.verified_at IS NOT NULL
                              AND c.opted_out_at IS NULL AND c.failing_since IS NULL)
               AND NOT EXISTS (SELECT FROM responder_leave l
                                WHERE l.responder_id = r.id AND l."from" <= ${now} AND l."to" > ${now}))::int AS by_text,
             (SELECT count(*)::int FROM rota WHERE rota.group_id = s.id) AS rotas
        FROM shown s
        LEFT JOIN group_member m ON m.group_id = s.id
        LEFT JOIN responder r ON r.id = m.responder_id AND r.status <> 'left'
       GROUP BY s.id, s.name, s.region_code
       ORDER BY lower(s.name), s.id`;
  }

  async outside(tx: Tx, responderIds: readonly string[], regionCodes: readonly string[]): Promise<number> {
    const [row] = await sqlOf(tx).query<{ count: number }>`
      SELECT count(*)::int AS count FROM responder
       WHERE id = ANY(${[...responderIds]}::uuid[]) AND NOT region_code = ANY(${[...regionCodes]}::text[])`;
    return row?.count ?? 0;
  }
}
