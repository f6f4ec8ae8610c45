import { Injectable } from '@nestjs/common';
import { INCIDENT_STATUSES, isOver } from '../../../incident/incident-values.js';
import type { Tx } from '../../../kernel/unit-of-work.js';
import { sqlOf } from '../../../platform/prisma/prisma-tx.js';
import { type IncidentAtPlace, PlaceFacts } from './place-facts.repository.js';

const MOST_OPEN = 50;

@Injectable()
export class PrismaPlaceFacts extends PlaceFacts {
  async incidents(tx: Tx, code: string, regionCodes: readonly string[]) {
    const over = INCIDENT_STATUSES.filter(isOver);
    const [[counted], open] = await Promise.all([
      sqlOf(tx).query<{ all: number }>`
        SELECT count(*)::int AS "all" FROM incident
         WHERE facility_code = ${code}
           AND (cardinality(${[...regionCodes]}::text[]) = 0 OR region_code IS NULL
                OR region_code = ANY(${[...regionCodes]}::text[]))`,
      sqlOf(tx).query<IncidentAtPlace>`
        SELECT ref, status, created_at FROM incident
         WHERE facility_code = ${code} AND NOT status = ANY(${over}::text[])
           AND (cardinality(${[...regionCodes]}::text[]) = 0 OR region_code IS NULL
                OR region_code = ANY(${[...regionCodes]}::text[]))
         ORDER BY created_at DESC LIMIT ${MOST_OPEN}`,
    ]);
    return { all: counted?.all ?? 0, open };
  }
}
