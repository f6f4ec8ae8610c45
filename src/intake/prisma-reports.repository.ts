import { Injectable } from '@nestjs/common';
import type { IncidentId } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';
import { Sealing } from '../platform/crypto/sealing.js';
import { lockAll, prismaOf, sqlOf } from '../platform/prisma/prisma-tx.js';
import { type KeptReport, type NewReport, Reports, type SentBefore } from './reports.repository.js';

const KEPT = { id: true, incidentId: true, receiptHash: true, createdAt: true } as const;

@Injectable()
export class PrismaReports extends Reports {
  constructor(private readonly sealing: Sealing) {
    super();
  }

  insert(tx: Tx, reports: readonly NewReport[]): Promise<void> {
    return sqlOf(tx).insert(
      'report',
      reports.map((report) => this.rowOf(report)),
    );
  }

  async bySubmissions(tx: Tx, forms: Parameters<Reports['bySubmissions']>[1]) {
    if (forms.length === 0) return [];
    // The oldest: a process that does not know the new secret yet waits at the same lock.
    await lockAll(
      tx,
      forms.map((hashes) => `form:${hashes.at(-1) ?? ''}`),
    );
    return sqlOf(tx).query<SentBefore>`
      SELECT r.id, r.incident_id, r.receipt_hash, r.submission_hash, r.created_at, i.ref,
             i.held_reason IS NOT NULL AND i.status = 'reported' AS later
        FROM report r JOIN incident i ON i.id = r.incident_id
       WHERE r.submission_hash = ANY(${forms.flat()})`;
  }

  async byReceipt(tx: Tx, receiptHashes: readonly string[]): Promise<KeptReport | null> {
    const row = await prismaOf(tx).report.findFirst({
      where: { receiptHash: { in: [...receiptHashes] } },
      select: KEPT,
    });
    return row === null ? null : { ...row, incidentId: row.incidentId as IncidentId };
  }

  async takenDown(tx: Tx, ref: string, personId: string): Promise<KeptReport | null> {
    const [row] = await sqlOf(tx).query<KeptReport>`
      SELECT r.id, r.incident_id, r.receipt_hash, r.created_at
        FROM report r JOIN incident i ON i.id = r.incident_id
       WHERE i.ref = ${ref} AND r.taken_by_id = ${personId}::uuid
       ORDER BY r.created_at DESC LIMIT 1`;
    return row ?? null;
  }

  private rowOf(report: NewReport): object {
    const { input } = report;
    return {
      id: report.id,
      incidentId: report.incidentId,
      channel: report.channel,
      takenById: report.takenDown?.personId ?? null,
      keepingConsent: report.takenDown?.consent ?? null,
      facilityCode: report.facilityCode,
      placeTextSealed: this.sealed('report.place_text', report.id, input.placeText),
      occurredEarliest: input.occurred?.earliest ?? null,
      occurredLatest: input.occurred?.latest ?? null,
      occurredPrecision: input.occurred?.precision ?? 'unknown',
      narrativeSealed: this.sealed('report.narrative', report.id, input.narrative),
      relationship: input.relationship ?? null,
      reporterIsChild: input.reporterIsChild ?? false,
      directness: input.directness ?? null,
      nokStatus: input.nokStatus ?? 'unknown',
      topics: input.topics ?? [],
      childrenAffected: input.childrenAffected ?? 'unknown',
      othersAtRisk: input.othersAtRisk ?? [],
      urgentNeeds: input.urgentNeeds ?? [],
      contactSealed: this.sealed(
        'report.contact',
        report.id,
        input.contact === undefined ? undefined : JSON.stringify(input.contact),
      ),
      language: input.language ?? 'en',
      receiptHash: report.receiptHash,
      submissionHash: report.submissionHash,
      createdAt: report.createdAt,
    };
  }

  private sealed(field: string, id: string, text: string | undefined): string | null {
    return text === undefined ? null : this.sealing.seal({ field, id }, text);
  }
}
