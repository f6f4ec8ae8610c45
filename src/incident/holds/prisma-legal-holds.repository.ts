import { Injectable } from '@nestjs/common';
import type { IncidentId } from '../../kernel/ids.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import { Sealing } from '../../platform/crypto/sealing.js';
import { sqlOf } from '../../platform/prisma/prisma-tx.js';
import type { LegalHold } from './legal-hold.js';
import { LegalHolds } from './legal-holds.repository.js';

const NOTE = 'legal_hold.note';

type Row = Omit<LegalHold, 'note'> & { readonly noteSealed: string | null };

@Injectable()
export class PrismaLegalHolds extends LegalHolds {
  constructor(private readonly sealing: Sealing) {
    super();
  }

  async inForce(tx: Tx, incidentId: IncidentId): Promise<LegalHold | null> {
    const [row] = await sqlOf(tx).query<Row>`
      WITH RECURSIVE chain AS (
        SELECT id, merged_into_id, 0 AS far FROM incident WHERE id = ${incidentId}::uuid
        UNION ALL
        SELECT n.id, n.merged_into_id, far + 1 FROM incident n JOIN chain ON n.id = chain.merged_into_id WHERE far < 20)
      SELECT h.id, h.incident_id, h.reason, h.note_sealed, h.placed_by, h.placed_at, h.review_on, h.reviewed_by,
             h.reviewed_at
        FROM legal_hold h JOIN chain ON chain.id = h.incident_id
       WHERE h.lifted_at IS NULL ORDER BY far LIMIT 1`;
    if (row === undefined) return null;
    const { noteSealed, ...hold } = row;
    const note = noteSealed === null ? null : this.sealing.open({ field: NOTE, id: row.id }, noteSealed);
    return { ...hold, note };
  }

  insert(tx: Tx, { note, ...hold }: LegalHold): Promise<void> {
    const noteSealed = note === null ? null : this.sealing.seal({ field: NOTE, id: hold.id }, note);
    return sqlOf(tx).insert('legal_hold', [{ ...hold, noteSealed }]);
  }

  review(tx: Tx, id: string, { by, at, reviewOn }: Parameters<LegalHolds['review']>[2]): Promise<void> {
    return sqlOf(tx).update('legal_hold', id, { reviewedBy: by, reviewedAt: at, reviewOn });
  }

  async toReview(tx: Tx, day: string, regionCodes: readonly string[], limit: number) {
    return sqlOf(tx).query<{ incidentId: IncidentId; regionCode: string | null; reviewOn: string }>`
      SELECT h.incident_id, i.region_code, h.review_on FROM legal_hold h JOIN incident i ON i.id = h.incident_id
       WHERE h.lifted_at IS NULL AND h.review_on <= ${day}
         AND (${regionCodes.length === 0}::boolean OR i.region_code = ANY(${[...regionCodes]}::text[])
              OR i.region_code IS NULL)
       ORDER BY h.review_on, h.id LIMIT ${limit}::int`;
  }

  lift(tx: Tx, id: string, { by, at, reason }: Parameters<LegalHolds['lift']>[2]): Promise<void> {
    const liftReasonSealed = this.sealing.seal({ field: 'legal_hold.lift_reason', id }, reason);
    return sqlOf(tx).update('legal_hold', id, { liftedBy: by, liftedAt: at, liftReasonSealed });
  }
}
