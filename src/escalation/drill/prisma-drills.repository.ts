import { Injectable } from '@nestjs/common';
import type { Tx } from '../../kernel/unit-of-work.js';
import type { Drill as DrillRow } from '../../platform/prisma/generated/client.js';
import { sqlOf } from '../../platform/prisma/prisma-tx.js';
import type { Drill, DrillEnd, DrillPerson } from './drill.js';
import { type AnswerableDrill, Drills } from './drills.repository.js';

@Injectable()
export class PrismaDrills extends Drills {
  async takeTurn(tx: Tx, who: 'drill' | 'alert'): Promise<void> {
    const sql = sqlOf(tx);
    if (who === 'drill') await sql.execute`SELECT pg_advisory_xact_lock(hashtextextended('vigil.drill', 0))`;
    else await sql.execute`SELECT pg_advisory_xact_lock_shared(hashtextextended('vigil.drill', 0))`;
  }

  async insert(tx: Tx, drill: Drill, people: readonly DrillPerson[]): Promise<boolean> {
    const { id, regionCode, startedAt, endsAt, startedBy } = drill;
    const rows = await sqlOf(tx).execute`
      INSERT INTO drill (id, region_code, started_at, ends_at, started_by)
      VALUES (${id}::uuid, ${regionCode}, ${startedAt}, ${endsAt}, ${startedBy})
      ON CONFLICT (region_code) WHERE ended_at IS NULL DO NOTHING`;
    if (rows === 0) return false;
    await sqlOf(tx).insert('drill_person', people);
    return true;
  }

  async underWay(tx: Tx, regionCodes: readonly string[] | null): Promise<readonly Drill[]> {
    const rows = await sqlOf(tx).query<DrillRow>`
      SELECT * FROM drill
       WHERE ended_at IS NULL AND (${regionCodes === null} OR region_code = ANY(${[...(regionCodes ?? [])]}::text[]))
       ORDER BY id FOR UPDATE`;
    return rows.map(toDrill);
  }

  async lock(tx: Tx, id: string): Promise<Drill | null> {
    const [row] = await sqlOf(tx).query<DrillRow>`SELECT * FROM drill WHERE id = ${id}::uuid FOR UPDATE`;
    return row === undefined ? null : toDrill(row);
  }

  async end(tx: Tx, id: string, at: Date, reason: DrillEnd): Promise<void> {
    await sqlOf(tx).later`UPDATE drill SET ended_at = ${at}, end_reason = ${reason} WHERE id = ${id}::uuid`;
  }

  async of(tx: Tx, responderIds: readonly string[], since: Date): Promise<readonly AnswerableDrill[]> {
    return sqlOf(tx).query<AnswerableDrill>`
      SELECT p.id AS drill_person_id, p.drill_id, p.responder_id, d.region_code, p.code, p.answered_at,
             d.ended_at IS NULL AS open
        FROM drill_person p JOIN drill d ON d.id = p.drill_id
       WHERE p.responder_id = ANY(${[...responderIds]}::uuid[]) AND p.created_at >= ${since} AND p.code IS NOT NULL
       ORDER BY p.created_at DESC`;
  }

  async find(tx: Tx, drillPersonId: string): Promise<AnswerableDrill | null> {
    const [row] = await sqlOf(tx).query<AnswerableDrill>`
      SELECT p.id AS drill_person_id, p.drill_id, p.responder_id, d.region_code, p.code, p.answered_at,
             d.ended_at IS NULL AS open
        FROM drill_person p JOIN drill d ON d.id = p.drill_id
       WHERE p.id = ${drillPersonId}::uuid AND p.code IS NOT NULL`;
    return row ?? null;
  }

  async answer(tx: Tx, drillPersonId: string, at: Date, via: 'sms' | 'voice'): Promise<boolean> {
    const rows = await sqlOf(tx).execute`
      UPDATE drill_person SET answered_at = ${at}, answered_via = ${via}
       WHERE id = ${drillPersonId}::uuid AND answered_at IS NULL`;
    return rows > 0;
  }
}

export function toDrill(row: DrillRow): Drill {
  return { ...row, endReason: row.endReason as DrillEnd | null };
}
