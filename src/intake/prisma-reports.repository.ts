import { Injectable } from '@nestjs/common';
import type { IncidentId } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';
import { Sealing } from '../platform/crypto/sealing.js';
import { prismaOf, sqlOf } from '../platform/prisma/prisma-tx.js';
import { type KeptReport, type NewReport, Reports } from './reports.repository.js';

const KEPT = { id: true, incidentId: true, receiptHash: true, createdAt: true } as const;

@Injectable()
export class PrismaReports extends Reports {
  constructor(private readonly sealing: Sealing) {
    super();
  }

  async insert(tx: Tx, report: NewReport): Promise<void> {
    const { input } = report;
    const row = {
      id: report.id,
      incidentId: report.incidentId,
      channel: report.channel,
      facilityCode: report.facilityCode,
      placeTextSealed: this.sealed('report.place_text', report.id, input.placeText),
      occurredEarliest: input.occurred?.earliest ?? null,
      occurredLatest: input.occurred?.latest ?? null,
      occurredPrecision: input.occurred?.precision ?? 'unknown',
      narrativeSealed: this.sealed('report.narrative', report.id, input.narrative),
      relationship: input.relationship ?? null,
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
    await sqlOf(tx).insert('report', [row]);
  }

  async bySubmission(tx: Tx, submissionHashes: readonly string[]): Promise<KeptReport | null> {
    // The oldest: a process that does not know the new secret yet waits at the same lock.
    const lock = `form:${submissionHashes.at(-1) ?? ''}`;
    await sqlOf(tx).later`SELECT pg_advisory_xact_lock(hashtextextended(${lock}, 0))`;
    const [row] = await sqlOf(tx).query<KeptReport>`
      SELECT id, incident_id, receipt_hash, created_at FROM report
       WHERE submission_hash = ANY(${[...submissionHashes]}) LIMIT 1`;
    return row ?? null;
  }

  async byReceipt(tx: Tx, receiptHashes: readonly string[]): Promise<KeptReport | null> {
    const row = await prismaOf(tx).report.findFirst({
      where: { receiptHash: { in: [...receiptHashes] } },
      select: KEPT,
    });
    return row === null ? null : { ...row, incidentId: row.incidentId as IncidentId };
  }

  private sealed(field: string, id: string, text: string | undefined): string | null {
    return text === undefined ? null : this.sealing.seal({ field, id }, text);
  }
}
