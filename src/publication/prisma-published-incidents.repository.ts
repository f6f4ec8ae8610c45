import { Injectable } from '@nestjs/common';
import type { Tx } from '../kernel/unit-of-work.js';
import { sqlOf } from '../platform/prisma/prisma-tx.js';
import { type PublishedIncident, PublishedIncidents } from './published-incidents.repository.js';

@Injectable()
export class PrismaPublishedIncidents extends PublishedIncidents {
  all(tx: Tx): Promise<readonly PublishedIncident[]> {
    return sqlOf(tx).query<PublishedIncident>`
      SELECT id, status, facility_code, region_code, setting, occurred_latest, verification_status, nok_status,
             naming_status, public_state, deceased_is_child, merged_into_id, created_at
        FROM incident WHERE public_state <> 'internal' AND merged_into_id IS NULL ORDER BY id`;
  }

  byIds(tx: Tx, ids: readonly string[]): Promise<readonly PublishedIncident[]> {
    return sqlOf(tx).query<PublishedIncident>`
      SELECT id, status, facility_code, region_code, setting, occurred_latest, verification_status, nok_status,
             naming_status, public_state, deceased_is_child, merged_into_id, created_at
        FROM incident WHERE id = ANY(${[...ids]}::uuid[])`;
  }

  async firstReportAt(tx: Tx): Promise<Date | null> {
    const [row] = await sqlOf(tx).query<{ first: Date | null }>`SELECT min(created_at) AS first FROM incident`;
    return row?.first ?? null;
  }
}
