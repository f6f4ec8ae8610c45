import { Injectable } from '@nestjs/common';
import type { IncidentId } from '../../kernel/ids.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import { sqlOf } from '../../platform/prisma/prisma-tx.js';
import { type DueTask, TaskWatch, type UndoneQuery } from './task-watch.repository.js';

@Injectable()
export class PrismaTaskWatch extends TaskWatch {
  takeDue(tx: Tx, now: Date, heldSince: Date, limit: number): Promise<readonly DueTask[]> {
    return sqlOf(tx).query<DueTask>`
      WITH picked AS MATERIALIZED (
        SELECT id FROM task WHERE status = 'open' AND reminded_at IS NULL AND due_at <= ${now}::timestamptz
            AND (held_at IS NULL OR held_at < ${heldSince}::timestamptz)
         ORDER BY due_at LIMIT ${limit}::int FOR UPDATE SKIP LOCKED)
      UPDATE task t SET reminded_at = ${now}::timestamptz FROM picked, incident i
       WHERE t.id = picked.id AND i.id = t.incident_id
      RETURNING t.id, t.key, t.template_code, coalesce(t.assignee_id, i.assignee_id) AS person_id, i.id AS incident_id,
                i.region_code, i.verification_status, i.nok_status`;
  }

  async hold(tx: Tx, ids: readonly string[], now: Date): Promise<void> {
    if (ids.length === 0) return;
    await sqlOf(tx).later`
      UPDATE task SET reminded_at = NULL, held_at = ${now}::timestamptz WHERE id = ANY(${[...ids]}::uuid[])`;
  }

  async undone(tx: Tx, { templateCodes, dueBy }: UndoneQuery, limit: number): Promise<readonly IncidentId[]> {
    const rows = await sqlOf(tx).query<{ readonly incidentId: IncidentId }>`
      SELECT DISTINCT incident_id FROM task
       WHERE status = 'open' AND paged_at IS NULL AND template_code = ANY(${[...templateCodes]}::text[])
         AND due_at <= ${dueBy}::timestamptz
       LIMIT ${limit}::int`;
    return rows.map(({ incidentId }) => incidentId);
  }

  takeUndone(
    tx: Tx,
    incidentId: IncidentId,
    { templateCodes, dueBy }: UndoneQuery,
    now: Date,
  ): Promise<readonly DueTask[]> {
    return sqlOf(tx).query<DueTask>`
      UPDATE task t SET paged_at = ${now}::timestamptz FROM incident i
       WHERE t.incident_id = ${incidentId}::uuid AND i.id = t.incident_id
         AND t.status = 'open' AND t.paged_at IS NULL AND t.template_code = ANY(${[...templateCodes]}::text[])
         AND t.due_at <= ${dueBy}::timestamptz
      RETURNING t.id, t.key, t.template_code, coalesce(t.assignee_id, i.assignee_id) AS person_id, i.id AS incident_id,
                i.region_code, i.verification_status, i.nok_status`;
  }
}
