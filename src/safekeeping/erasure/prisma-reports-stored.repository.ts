import { Injectable } from '@nestjs/common';
import type { Tx } from '../../kernel/unit-of-work.js';
import { Sealing } from '../../platform/crypto/sealing.js';
import { sqlOf } from '../../platform/prisma/prisma-tx.js';
import { DATA_MAP } from '../data-map/data-map.js';
import type { StoredRow } from '../person/people-stored.repository.js';
import { writtenRow } from '../person/written-row.js';
import { RETENTION_RULES } from '../retention/retention-rules.js';
import { ReportsStored } from './reports-stored.repository.js';

const REPORT = { table: 'report', names: [], where: null, written: 'rows', erased: 'stays' } as const;

@Injectable()
export class PrismaReportsStored extends ReportsStored {
  constructor(private readonly sealing: Sealing) {
    super();
  }

  async opened(tx: Tx, id: string): Promise<StoredRow | null> {
    const facts = DATA_MAP.find(({ table }) => table === REPORT.table);
    const [row] = await sqlOf(tx).query<StoredRow>`SELECT * FROM report WHERE id = ${id}::uuid`;
    if (row === undefined || facts === undefined) return null;
    const open = (field: string, of: string, sealed: string): string => this.sealing.open({ field, id: of }, sealed);
    return writtenRow(facts, REPORT, row, { own: [], open });
  }

  async emptiedAt(tx: Tx, id: string, incidentId: string) {
    const [row] = await sqlOf(tx).query<{ emptiedAt: Date | null }>`
      SELECT emptied_at FROM report WHERE id = ${id}::uuid AND incident_id = ${incidentId}::uuid FOR UPDATE`;
    return row ?? null;
  }

  async erase(tx: Tx, id: string, incidentId: string, at: Date): Promise<void> {
    for (const { table, since, empties } of RETENTION_RULES) {
      const key = table === 'report' ? 'id' : 'by' in since && since.by === 'report_id' ? 'report_id' : null;
      if (key === null) continue;
      const columns = Object.entries(empties ?? {}).map(([column, empty]) => `"${column}" = ${empty}`);
      const text =
        empties === null
          ? `DELETE FROM "${table}" WHERE ${key} = $1::uuid`
          : `UPDATE "${table}" SET ${columns.join(', ')} WHERE ${key} = $1::uuid`;
      await sqlOf(tx).ask(text, [id]);
    }
    await sqlOf(tx).execute`
      UPDATE report SET emptied_at = ${at}, emptied_why = 'asked', receipt_ended_at = coalesce(receipt_ended_at, ${at})
       WHERE id = ${id}::uuid`;
    await sqlOf(tx).execute`
      UPDATE incident SET place_text_sealed = NULL, place_index = NULL
       WHERE id = ${incidentId}::uuid AND NOT EXISTS (
         SELECT 1 FROM report r WHERE r.incident_id = incident.id AND r.place_text_sealed IS NOT NULL)`;
  }
}
