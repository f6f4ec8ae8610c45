import { Injectable } from '@nestjs/common';
import type { IncidentId } from '../../kernel/ids.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import { Sealing } from '../../platform/crypto/sealing.js';
import { prismaOf, sqlOf } from '../../platform/prisma/prisma-tx.js';
import { type NewJudgement, type Source, Sources } from './sources.repository.js';

const FIELD = 'source_judgement.reason';

type Row = Omit<Source, 'reason'> & { readonly reasonSealed: string | null };

@Injectable()
export class PrismaSources extends Sources {
  constructor(private readonly sealing: Sealing) {
    super();
  }

  async ofIncident(tx: Tx, incidentId: IncidentId): Promise<readonly Source[]> {
    const rows = await sqlOf(tx).query<Row>`
      WITH RECURSIVE one_event AS (
        SELECT id, ref FROM incident WHERE id = ${incidentId}::uuid
        UNION SELECT i.id, i.ref FROM incident i JOIN one_event e ON i.merged_into_id = e.id)
      SELECT r.id AS report_id, e.ref, r.relationship, r.directness, r.created_at,
             coalesce(j.judged, 'not_known') AS judged, j.same_as_id, j.reason_sealed, j.by_id, j.at
        FROM one_event e JOIN report r ON r.incident_id = e.id LEFT JOIN source_judgement j ON j.report_id = r.id
       ORDER BY r.created_at, r.id`;
    return rows.map(({ reasonSealed, ...row }) => ({
      ...row,
      reason: reasonSealed === null ? null : this.sealing.open({ field: FIELD, id: row.reportId }, reasonSealed),
    }));
  }

  async keep(tx: Tx, { reportId, reason, ...judgement }: NewJudgement): Promise<void> {
    const reasonSealed = reason === null ? null : this.sealing.seal({ field: FIELD, id: reportId }, reason);
    const row = { ...judgement, reasonSealed };
    await prismaOf(tx).sourceJudgement.upsert({
      where: { reportId },
      create: { reportId, ...row },
      update: row,
      select: { reportId: true },
    });
  }

  async forget(tx: Tx, reportId: string): Promise<void> {
    await prismaOf(tx).sourceJudgement.deleteMany({ where: { reportId } });
  }
}
