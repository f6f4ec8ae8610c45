import { Injectable } from '@nestjs/common';
import { DAY } from '../../kernel/clock.js';
import type { IncidentId } from '../../kernel/ids.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import { Sealing } from '../../platform/crypto/sealing.js';
import type { Task as TaskRow } from '../../platform/prisma/generated/client.js';
import { sqlOf } from '../../platform/prisma/prisma-tx.js';
import { VERIFIED_STATUSES } from '../gates.js';
import type { PresentTask, TaskEnd, TaskStatus } from './decide-tasks.js';
import { openedTask, REASON_FIELD, TITLE_FIELD } from './prisma-opened-task.js';
import type { Task, TaskTry } from './task.js';
import { type FactsOfIncident, type InsertedTask, type TaskChange, Tasks } from './tasks.repository.js';

const SAID = 'task_try.said';
/** Deaths in one place within this time are looked at together (T35). */
const CLUSTER_MS = 28 * DAY;

@Injectable()
export class PrismaTasks extends Tasks {
  constructor(private readonly sealing: Sealing) {
    super();
  }

  async facts(tx: Tx, incidentId: IncidentId): Promise<FactsOfIncident | null> {
    const verified = [...VERIFIED_STATUSES];
    const [row] = await sqlOf(tx).query<FactsOfIncident>`
      SELECT i.id, i.region_code, i.jurisdiction, i.setting, i.topics, i.children_affected, i.created_at AS reported_at,
             i.status IN ('closed', 'dismissed') OR i.merged_into_id IS NOT NULL AS is_ended,
             CASE WHEN i.verification_status = ANY(${verified}::text[])
                  THEN (SELECT min(v.at) FROM verification v
                         WHERE v.incident_id = i.id AND v.status = ANY(${verified}::text[])) END AS verified_at,
             EXISTS (SELECT 1 FROM report r WHERE r.incident_id = i.id AND r.reporter_is_child)
               OR EXISTS (SELECT 1 FROM incident m JOIN report r ON r.incident_id = m.id
                           WHERE m.merged_into_id = i.id AND r.reporter_is_child) AS child_reported,
             EXISTS (SELECT 1 FROM incident o
                      WHERE o.facility_code = i.facility_code AND o.id <> i.id AND o.merged_into_id IS NULL
                        AND o.verification_status = ANY(${verified}::text[])
                        AND o.created_at BETWEEN i.created_at - ${CLUSTER_MS} * interval '1 ms'
                                             AND i.created_at + ${CLUSTER_MS} * interval '1 ms') AS cluster
        FROM incident i WHERE i.id = ${incidentId}::uuid`;
    return row ?? null;
  }

  async mayHave(tx: Tx, userId: string, regionCode: string | null): Promise<boolean> {
    const rows = await sqlOf(tx).query<{ id: string }>`
      SELECT id FROM "user" WHERE id = ${userId}::uuid AND status = 'active' AND role IN ('admin', 'coordinator')
         AND (cardinality(region_codes) = 0 OR ${regionCode}::text IS NULL OR ${regionCode}::text = ANY(region_codes))`;
    return rows.length > 0;
  }

  present(tx: Tx, incidentId: IncidentId): Promise<readonly PresentTask[]> {
    return sqlOf(tx).query<PresentTask>`
      SELECT id, key, template_code, turn, status, ended_why FROM task WHERE incident_id = ${incidentId}::uuid`;
  }

  async find(tx: Tx, id: string): Promise<Task | null> {
    const [row] = await sqlOf(tx).query<TaskRow>`SELECT * FROM task WHERE id = ${id}::uuid`;
    return row === undefined ? null : openedTask(row, this.sealing);
  }

  async lock(tx: Tx, id: string): Promise<Task | null> {
    const [row] = await sqlOf(tx).query<TaskRow>`SELECT * FROM task WHERE id = ${id}::uuid FOR UPDATE`;
    return row === undefined ? null : openedTask(row, this.sealing);
  }

  insert(tx: Tx, tasks: readonly InsertedTask[]): Promise<void> {
    const rows = tasks.map(({ ownTitle, ...task }) => ({
      ...{ ...task, tries: 0, unanswered: 0, updatedAt: task.createdAt },
      titleSealed: this.sealed(TITLE_FIELD, task.id, ownTitle),
    }));
    return sqlOf(tx).insert('task', rows);
  }

  update(tx: Tx, id: string, { ownTitle, reason, ...change }: TaskChange, at: Date): Promise<void> {
    return sqlOf(tx).update('task', id, {
      ...change,
      ...(ownTitle === undefined ? {} : { titleSealed: this.sealed(TITLE_FIELD, id, ownTitle) }),
      ...(reason === undefined ? {} : { reasonSealed: this.sealed(REASON_FIELD, id, reason) }),
      updatedAt: at,
    });
  }

  async end(
    tx: Tx,
    ids: readonly string[],
    { status, why, at }: { readonly status: TaskStatus; readonly why: TaskEnd | null; readonly at: Date },
  ): Promise<void> {
    if (ids.length === 0) return;
    const endedAt = status === 'open' ? null : at;
    await sqlOf(tx).later`
      UPDATE task SET status = ${status}, ended_why = ${why}, ended_at = ${endedAt}::timestamptz, ended_by = NULL,
                      updated_at = ${at}::timestamptz
       WHERE id = ANY(${[...ids]}::uuid[])`;
  }

  async remove(tx: Tx, id: string): Promise<void> {
    await sqlOf(tx).execute`DELETE FROM task WHERE id = ${id}::uuid`;
  }

  async moveOwn(tx: Tx, from: IncidentId, to: IncidentId, at: Date): Promise<readonly string[]> {
    const rows = await sqlOf(tx).query<{ id: string }>`
      UPDATE task SET incident_id = ${to}::uuid, updated_at = ${at}::timestamptz
       WHERE incident_id = ${from}::uuid AND key IS NULL AND status = 'open' RETURNING id`;
    const ids = rows.map(({ id }) => id);
    await sqlOf(tx).later`UPDATE task_try SET incident_id = ${to}::uuid WHERE task_id = ANY(${ids}::uuid[])`;
    return ids;
  }

  addTry(tx: Tx, { said, ...entry }: TaskTry, incidentId: IncidentId): Promise<void> {
    return sqlOf(tx).insert('task_try', [{ ...entry, incidentId, saidSealed: this.sealed(SAID, entry.id, said) }]);
  }

  private sealed(field: string, id: string, text: string | null): string | null {
    return text === null ? null : this.sealing.seal({ field, id }, text);
  }
}
