import { Injectable } from '@nestjs/common';
import type { AlertId, IncidentId, ResponderId, RunId } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';
import { Sealing } from '../platform/crypto/sealing.js';
import { prismaOf, sqlOf } from '../platform/prisma/prisma-tx.js';
import type { RunState } from '../escalation/decide-escalation.js';
import type { RunTrigger } from '../escalation/run.js';
import type { AlertStatus, Answer } from '../escalation/standing.js';
import { needsCorrection } from '../incident/gates.js';
import type { IncidentStatus, VerificationStatus } from '../incident/incident-values.js';
import type { Incident as IncidentRow } from '../platform/prisma/generated/client.js';
import { AlertBook, type AnswerableAlert, type NewAnswer } from './alert-book.repository.js';

interface Row {
  readonly id: string;
  readonly runId: string;
  readonly incidentId: string;
  readonly responderId: string;
  readonly code: string;
  readonly linkHash: string;
  readonly status: string;
  readonly answer: string | null;
  readonly answeredAt: Date | null;
  readonly createdAt: Date;
  readonly run: { readonly trigger: string; readonly state: string };
}

const SELECT = {
  id: true,
  runId: true,
  incidentId: true,
  responderId: true,
  code: true,
  linkHash: true,
  status: true,
  answer: true,
  answeredAt: true,
  createdAt: true,
  run: { select: { trigger: true, state: true } },
} as const;

@Injectable()
export class PrismaAlertBook extends AlertBook {
  constructor(private readonly sealing: Sealing) {
    super();
  }

  async find(tx: Tx, id: string): Promise<AnswerableAlert | null> {
    const [alert] = await this.many(tx, { id });
    return alert ?? null;
  }

  async byLink(tx: Tx, linkHash: string): Promise<AnswerableAlert | null> {
    const [alert] = await this.many(tx, { linkHash });
    return alert ?? null;
  }

  async of(tx: Tx, responderIds: readonly string[], since: Date): Promise<readonly AnswerableAlert[]> {
    return this.many(tx, { responderId: { in: [...responderIds] }, createdAt: { gte: since } });
  }

  async lock(tx: Tx, id: AlertId): Promise<void> {
    await sqlOf(tx).execute`SELECT 1 FROM alert WHERE id = ${id}::uuid FOR UPDATE`;
  }

  async record(tx: Tx, { id, alertId, answer, note, via, at, isProgress }: NewAnswer): Promise<void> {
    await prismaOf(tx).answerRecord.create({
      data: { id, alertId, answer, via, at, noteSealed: this.sealed('answer_record.note', id, note) },
      select: { id: true },
    });
    await prismaOf(tx).alert.update({
      where: { id: alertId },
      data: {
        status: 'answered',
        reason: null,
        answer,
        answeredAt: at,
        answeredVia: via,
        noteSealed: this.sealed('alert.note', alertId, note),
        ...(isProgress ? { progressAt: at } : { progressAt: null, remindedAt: null }),
      },
      select: { id: true },
    });
  }

  async addWords(tx: Tx, alertId: AlertId, words: string): Promise<void> {
    await prismaOf(tx).alert.update({
      where: { id: alertId },
      data: { noteSealed: this.sealed('alert.note', alertId, words) },
      select: { id: true },
    });
  }

  async markProgress(tx: Tx, alertId: AlertId, at: Date): Promise<void> {
    await sqlOf(tx).later`UPDATE alert SET progress_at = ${at} WHERE id = ${alertId}::uuid`;
  }

  private async many(tx: Tx, where: object): Promise<AnswerableAlert[]> {
    const rows = await prismaOf(tx).alert.findMany({
      where: { AND: [where, { code: { not: null }, linkHash: { not: null } }] },
      select: SELECT,
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: 200,
    });
    const incidents = await prismaOf(tx).incident.findMany({
      where: { id: { in: rows.map((row) => row.incidentId) } },
      select: { id: true, status: true, regionCode: true, closedAt: true, verificationStatus: true },
    });
    const byId = new Map(incidents.map((incident) => [incident.id, incident]));
    return rows.flatMap((row) => {
      const incident = byId.get(row.incidentId);
      if (incident === undefined || row.code === null || row.linkHash === null) return [];
      return [toAnswerable({ ...row, code: row.code, linkHash: row.linkHash }, incident)];
    });
  }

  private sealed(field: string, id: string, text: string | null): string | null {
    return text === null ? null : this.sealing.seal({ field, id }, text);
  }
}

function toAnswerable(
  row: Row,
  incident: Pick<IncidentRow, 'status' | 'regionCode' | 'closedAt' | 'verificationStatus'>,
): AnswerableAlert {
  return {
    id: row.id as AlertId,
    runId: row.runId as RunId,
    incidentId: row.incidentId as IncidentId,
    responderId: row.responderId as ResponderId,
    code: row.code,
    linkHash: row.linkHash,
    status: row.status as AlertStatus,
    answer: row.answer as Answer | null,
    answeredAt: row.answeredAt,
    createdAt: row.createdAt,
    trigger: row.run.trigger as RunTrigger,
    runState: row.run.state as RunState,
    incidentStatus: incident.status as IncidentStatus,
    regionCode: incident.regionCode,
    corrected: needsCorrection(incident.verificationStatus as VerificationStatus),
    closedAt: incident.closedAt,
  };
}
