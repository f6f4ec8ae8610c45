import { Injectable } from '@nestjs/common';
import type { ResponderRole } from '../directory/responder-role.js';
import type { AlertLevel } from '../incident/incident-values.js';
import type { AlertId, IncidentId, PolicyId, ResponderId, RunId } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { Alert as AlertRow, Run as RunRow } from '../platform/prisma/generated/client.js';
import { prismaOf, sqlOf } from '../platform/prisma/prisma-tx.js';
import type { RunState } from './decide-escalation.js';
import type { Policy } from './policy.js';
import type { Run, RunTrigger, StoredAlert, UnaskedPerson } from './run.js';
import { type NewAlert, type ReachedBy, type RunChange, Runs } from './runs.repository.js';
import type { AlertStatus, Answer, RunAlert } from './standing.js';

@Injectable()
export class PrismaRuns extends Runs {
  async insert(tx: Tx, run: Run): Promise<void> {
    await sqlOf(tx).insert('run', [run]);
  }

  async lock(tx: Tx, id: string): Promise<Run | null> {
    const [row] = await sqlOf(tx).query<RunRow>`SELECT * FROM run WHERE id = ${id}::uuid FOR UPDATE`;
    return row === undefined ? null : toRun(row);
  }

  async incidentOf(tx: Tx, runId: string): Promise<IncidentId | null> {
    const [row] = await sqlOf(tx).query<{ incidentId: IncidentId }>`
      SELECT incident_id FROM run WHERE id = ${runId}::uuid`;
    return row?.incidentId ?? null;
  }

  async lockOfIncident(tx: Tx, incidentId: string): Promise<readonly Run[]> {
    const rows = await sqlOf(tx).query<RunRow>`
      SELECT * FROM run WHERE incident_id = ${incidentId}::uuid ORDER BY id FOR UPDATE`;
    return rows.map(toRun);
  }

  async change(tx: Tx, id: RunId, change: RunChange): Promise<void> {
    await sqlOf(tx).update('run', id, change);
  }

  async countOverdue(tx: Tx, before: Date): Promise<number> {
    return prismaOf(tx).run.count({ where: { state: 'running', nextStepAt: { lt: before } } });
  }

  async insertAlerts(tx: Tx, alerts: readonly NewAlert[]): Promise<void> {
    await sqlOf(tx).insert('alert', alerts);
  }

  async alertsOf(tx: Tx, runId: RunId): Promise<readonly StoredAlert[]> {
    const rows = await sqlOf(tx).query<AlertRow>`
      SELECT * FROM alert WHERE run_id = ${runId}::uuid ORDER BY created_at, id`;
    return rows.map(toAlert);
  }

  async answeredOf(tx: Tx, runId: RunId): Promise<readonly StoredAlert[]> {
    const rows = await sqlOf(tx).query<AlertRow>`
      SELECT * FROM alert WHERE run_id = ${runId}::uuid AND status = 'answered' ORDER BY created_at, id`;
    return rows.map(toAlert);
  }

  async keepUnasked(tx: Tx, runId: RunId, people: readonly UnaskedPerson[]): Promise<void> {
    const rows = people.map((person, index) => ({ ...person, runId, position: index + 1 }));
    await sqlOf(tx).insert('unasked_person', rows);
  }

  async unaskedOf(tx: Tx, runId: RunId): Promise<readonly UnaskedPerson[]> {
    return sqlOf(tx).query<UnaskedPerson>`
      SELECT responder_id, roles, reason FROM unasked_person
       WHERE run_id = ${runId}::uuid ORDER BY position`;
  }

  async takeUnasked(tx: Tx, runId: RunId, most: number): Promise<readonly UnaskedPerson[]> {
    const taken = await sqlOf(tx).query<UnaskedPerson & { readonly position: number }>`
      DELETE FROM unasked_person
       WHERE run_id = ${runId}::uuid
         AND position IN (SELECT position FROM unasked_person
                           WHERE run_id = ${runId}::uuid ORDER BY position LIMIT ${most}::int)
   RETURNING position, responder_id, roles, reason`;
    return taken.sort((one, other) => one.position - other.position);
  }

  async dropUnasked(tx: Tx, runId: RunId): Promise<void> {
    await sqlOf(tx).later`DELETE FROM unasked_person WHERE run_id = ${runId}::uuid`;
  }

  async waitingFor(tx: Tx, responderId: string): Promise<readonly RunId[]> {
    const rows = await sqlOf(tx).query<{ id: RunId }>`
      SELECT id FROM run
       WHERE state <> 'stopped'
         AND id IN (SELECT run_id FROM alert WHERE responder_id = ${responderId}::uuid AND status = 'waiting')
       ORDER BY incident_id, id`;
    return rows.map(({ id }) => id);
  }

  async endWaiting(
    tx: Tx,
    ids: readonly AlertId[],
    status: 'unreachable' | 'stood_down',
    reason: string,
  ): Promise<readonly AlertId[]> {
    if (ids.length === 0) return [];
    const rows = await sqlOf(tx).query<{ id: string }>`
      UPDATE alert SET status = ${status}, reason = ${reason}
       WHERE id = ANY(${[...ids]}::uuid[]) AND status = 'waiting' RETURNING id`;
    return rows.map((row) => row.id as AlertId);
  }

  async waitAgain(tx: Tx, ids: readonly AlertId[]): Promise<readonly AlertId[]> {
    if (ids.length === 0) return [];
    const rows = await sqlOf(tx).query<{ id: AlertId }>`
      UPDATE alert SET status = 'waiting', reason = NULL
       WHERE id = ANY(${[...ids]}::uuid[]) AND status = 'unreachable' AND reason = 'all_channels_failed' RETURNING id`;
    return rows.map(({ id }) => id);
  }

  async markReminded(tx: Tx, ids: readonly AlertId[], at: Date): Promise<void> {
    await sqlOf(tx).later`UPDATE alert SET reminded_at = ${at} WHERE id = ANY(${[...ids]}::uuid[])`;
  }

  async lapse(tx: Tx, ids: readonly AlertId[]): Promise<void> {
    await sqlOf(tx).later`
      UPDATE alert SET status = 'unreachable', reason = 'no_progress', answer = NULL, answered_at = NULL,
             answered_via = NULL, note_sealed = NULL
       WHERE id = ANY(${[...ids]}::uuid[]) AND status = 'answered'`;
  }

  async markTold(tx: Tx, ids: readonly AlertId[], at: Date): Promise<void> {
    await sqlOf(tx).later`UPDATE alert SET told_over_at = ${at} WHERE id = ANY(${[...ids]}::uuid[])`;
  }

  async codesSince(tx: Tx, people: readonly ResponderId[], since: Date) {
    const rows = await sqlOf(tx).query<{ responderId: string; code: string }>`
      SELECT responder_id, code FROM alert
       WHERE responder_id = ANY(${[...people]}::uuid[]) AND created_at >= ${since} AND code IS NOT NULL
       UNION ALL SELECT responder_id, code FROM bundle
              WHERE responder_id = ANY(${[...people]}::uuid[]) AND created_at >= ${since}
       UNION ALL SELECT responder_id, code FROM drill_person
              WHERE responder_id = ANY(${[...people]}::uuid[]) AND created_at >= ${since} AND code IS NOT NULL`;
    const codes = new Map<string, Set<string>>();
    for (const { responderId, code } of rows) {
      codes.set(responderId, (codes.get(responderId) ?? new Set()).add(code));
    }
    return codes;
  }

  async isAsking(tx: Tx, regionCode: string): Promise<boolean> {
    const rows = await sqlOf(tx).query`
      SELECT 1 FROM run r JOIN incident i ON i.id = r.incident_id
       WHERE r.state = 'running' AND r.trigger <> 'reported'
         AND (i.region_code = ${regionCode} OR i.region_code IS NULL OR i.alert_level = 'national'
              OR EXISTS (SELECT 1 FROM alert a JOIN responder p ON p.id = a.responder_id
                          WHERE a.run_id = r.id AND a.status = 'waiting' AND p.region_code = ${regionCode})) LIMIT 1`;
    return rows.length > 0;
  }

  async askedSince(tx: Tx, people: readonly ResponderId[], since: Date): Promise<ReadonlyMap<string, number>> {
    const rows = await sqlOf(tx).query<{ responderId: string; asked: number }>`
      SELECT responder_id, count(*)::int AS asked FROM alert
       WHERE responder_id = ANY(${[...people]}::uuid[]) AND created_at >= ${since} AND status <> 'excluded'
       GROUP BY responder_id`;
    return new Map(rows.map((row) => [row.responderId, row.asked]));
  }

  async reachedBy(tx: Tx, ids: readonly AlertId[]): Promise<readonly ReachedBy[]> {
    if (ids.length === 0) return [];
    const rows = await sqlOf(tx).query<ReachedBy>`
      SELECT DISTINCT ON (m.alert_id) m.alert_id, m.contact_method_id, m.channel, m.language
        FROM message m
        -- Named in the text of another alert: what became of that one counts.
        LEFT JOIN message carrier ON carrier.id = m.carried_by
       CROSS JOIN LATERAL (SELECT COALESCE(carrier.status, m.status) AS status) AS now
       WHERE m.alert_id = ANY(${[...ids]}::uuid[]) AND now.status IN ('sending', 'handed_off', 'sent', 'delivered')
         AND m.order_class <> 'stand_down'
       ORDER BY m.alert_id, array_position(ARRAY['delivered', 'sent', 'handed_off', 'sending'], now.status),
                array_position(ARRAY['sms', 'email', 'voice'], m.channel), m.id`;
    return rows;
  }
}

export function toRun(row: RunRow): Run {
  return {
    id: row.id as RunId,
    incidentId: row.incidentId as IncidentId,
    trigger: row.trigger as RunTrigger,
    level: row.level as AlertLevel | null,
    policyId: row.policyId as PolicyId | null,
    policyVersion: row.policyVersion,
    snapshot: row.snapshot as unknown as Policy,
    state: row.state as RunState,
    step: row.step,
    round: row.round,
    roundStartedAt: row.roundStartedAt,
    stepStartedAt: row.stepStartedAt,
    passed: row.passed,
    nextStepAt: row.nextStepAt,
    token: row.token,
    startedAt: row.startedAt,
    endReason: row.endReason,
    unasked: row.unasked,
  };
}

type RunAlertRow = Pick<
  AlertRow,
  'responderId' | 'round' | 'step' | 'status' | 'answer' | 'roles' | 'createdAt' | 'answeredAt'
>;

export function toRunAlert(row: RunAlertRow): RunAlert {
  return {
    responderId: row.responderId as ResponderId,
    round: row.round,
    step: row.step,
    status: row.status as AlertStatus,
    answer: row.answer as Answer | null,
    roles: row.roles as ResponderRole[],
    askedAt: row.createdAt,
    answeredAt: row.answeredAt,
  };
}

export function toAlert(row: AlertRow): StoredAlert {
  return {
    id: row.id as AlertId,
    ...toRunAlert(row),
    code: row.code,
    linkHash: row.linkHash,
    remindedAt: row.remindedAt,
    progressAt: row.progressAt,
    toldOverAt: row.toldOverAt,
  };
}
