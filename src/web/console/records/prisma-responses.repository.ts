import { Injectable } from '@nestjs/common';
import { toRun, toRunAlert } from '../../../escalation/prisma-runs.repository.js';
import type { Alert as AlertRow } from '../../../platform/prisma/generated/client.js';
import { PrismaService } from '../../../platform/prisma/prisma.service.js';
import { type AlertRecord, Responses, type RunRecord } from './responses.repository.js';

@Injectable()
export class PrismaResponses extends Responses {
  constructor(private readonly prisma: PrismaService) {
    super();
  }

  async runs(incidentIds: readonly string[]): Promise<readonly RunRecord[]> {
    const rows = await this.prisma.run.findMany({
      where: { incidentId: { in: [...incidentIds] } },
      orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
    });
    const ids = [...new Set(rows.flatMap((row) => (row.policyId === null ? [] : [row.policyId])))];
    const policies = await this.prisma.policy.findMany({
      where: { id: { in: ids } },
      select: { id: true, version: true, updatedAt: true },
    });
    const byId = new Map(policies.map((policy) => [policy.id, policy]));
    return rows.map((row) => {
      const policy = row.policyId === null ? undefined : byId.get(row.policyId);
      const changed = policy !== undefined && policy.version !== row.policyVersion;
      return { ...toRun(row), endedAt: row.endedAt, policyChangedAt: changed ? policy.updatedAt : null };
    });
  }

  async alerts(incidentIds: readonly string[]): Promise<readonly AlertRecord[]> {
    const rows = await this.prisma.alert.findMany({
      where: { incidentId: { in: [...incidentIds] } },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    });
    return rows.map(toRecord);
  }

  async spoken(incidentIds: readonly string[]): Promise<readonly AlertRecord[]> {
    const ids = [...incidentIds];
    const rows = await this.prisma.$queryRaw<Row[]>`
      SELECT a.id, a.incident_id AS "incidentId", a.run_id AS "runId", a.reason, a.responder_id AS "responderId", a.round,
             a.step, a.status, a.answer, a.roles, a.created_at AS "createdAt", a.answered_at AS "answeredAt"
        FROM alert a
       WHERE a.incident_id = ANY(${ids}::uuid[]) AND a.status <> 'excluded'
         AND (a.incident_id, a.responder_id) IN (
           SELECT s.incident_id, s.responder_id FROM alert s
            WHERE s.incident_id = ANY(${ids}::uuid[]) AND s.status IN ('answered', 'unreachable'))
       ORDER BY a.created_at, a.id`;
    return rows.map(toRecord);
  }
}

type Row = Parameters<typeof toRunAlert>[0] & Pick<AlertRow, 'id' | 'incidentId' | 'runId' | 'reason'>;

function toRecord(row: Row): AlertRecord {
  const { id, incidentId, runId, reason } = row;
  return { ...toRunAlert(row), id, incidentId, runId, reason };
}
