import { Injectable } from '@nestjs/common';
import type { ResponderRole } from '../../../directory/responder-role.js';
import { toRun } from '../../../escalation/prisma-runs.repository.js';
import type { AlertStatus, Answer } from '../../../escalation/standing.js';
import type { ResponderId } from '../../../kernel/ids.js';
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
    return rows.map((row) => ({
      id: row.id,
      incidentId: row.incidentId,
      runId: row.runId,
      reason: row.reason,
      responderId: row.responderId as ResponderId,
      round: row.round,
      step: row.step,
      status: row.status as AlertStatus,
      answer: row.answer as Answer | null,
      roles: row.roles as ResponderRole[],
      askedAt: row.createdAt,
      answeredAt: row.answeredAt,
    }));
  }
}
