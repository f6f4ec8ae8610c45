import { Injectable } from '@nestjs/common';
import type {
  AlertLevel,
  NokStatus,
  VerificationMethod,
  VerificationStatus,
} from '../../../incident/incident-values.js';
import { groupBy } from '../../../kernel/group-by.js';
import { Sealing } from '../../../platform/crypto/sealing.js';
import { PrismaService } from '../../../platform/prisma/prisma.service.js';
import {
  type FamilyRecord,
  IncidentRecords,
  type NoteRecord,
  type ReleaseRecord,
  type TextRecord,
  type VerificationRecord,
} from './incident-records.repository.js';

/** More would not be read on one page. */
const MOST = 200;

interface NoteRow {
  readonly id: string;
  readonly byId: string;
  readonly at: Date;
  readonly textSealed: string;
}

@Injectable()
export class PrismaIncidentRecords extends IncidentRecords {
  constructor(
    private readonly prisma: PrismaService,
    private readonly sealing: Sealing,
  ) {
    super();
  }

  async verifications(incidentId: string): Promise<readonly VerificationRecord[]> {
    const rows = await this.prisma.verification.findMany({
      where: { incidentId },
      orderBy: { at: 'desc' },
      take: MOST,
    });
    return rows.map(({ id, byId, at, status, method, noteSealed }) => ({
      byId,
      at,
      status: status as VerificationStatus,
      method: method as VerificationMethod | null,
      note: this.opened('verification.note', id, noteSealed),
    }));
  }

  async family(incidentId: string): Promise<readonly FamilyRecord[]> {
    const rows = await this.prisma.nextOfKinRecord.findMany({
      where: { incidentId },
      orderBy: { at: 'desc' },
      take: MOST,
    });
    return rows.map(({ id, byId, at, status, noteSealed }) => ({
      byId,
      at,
      status: status as NokStatus,
      note: this.opened('next_of_kin_record.note', id, noteSealed),
    }));
  }

  async notes(incidentId: string): Promise<readonly NoteRecord[]> {
    const rows = await this.prisma.incidentNote.findMany({
      where: { incidentId },
      orderBy: { at: 'desc' },
      take: MOST,
    });
    return rows.map((row) => this.noteOf(row));
  }

  async latestNotes(ids: readonly string[], most: number): Promise<ReadonlyMap<string, readonly NoteRecord[]>> {
    const rows = await this.prisma.$queryRaw<(NoteRow & { readonly incidentId: string })[]>`
      SELECT n.id, n.incident_id AS "incidentId", n.by_id AS "byId", n.at, n.text_sealed AS "textSealed"
        FROM unnest(${[...ids]}::uuid[]) AS wanted (id)
       CROSS JOIN LATERAL (SELECT * FROM incident_note WHERE incident_id = wanted.id
                            ORDER BY at DESC LIMIT ${most}::int) AS n
       ORDER BY n.at DESC`;
    const byIncident = groupBy(rows, ({ incidentId }) => incidentId);
    return new Map([...byIncident].map(([id, those]) => [id, those.map((row) => this.noteOf(row))]));
  }

  async pendingRelease(incidentId: string): Promise<ReleaseRecord | null> {
    const row = await this.prisma.release.findFirst({
      where: { incidentId, state: 'pending' },
      orderBy: { requestedAt: 'desc' },
    });
    if (row === null) return null;
    return {
      byId: row.requestedBy,
      at: row.requestedAt,
      level: row.level as AlertLevel,
      note: this.opened('release.note', row.id, row.noteSealed),
    };
  }

  async texts(incidentId: string): Promise<readonly TextRecord[]> {
    const rows = await this.prisma.inboundText.findMany({ where: { incidentId }, orderBy: { at: 'desc' }, take: MOST });
    return rows.map(({ id, at, responderId, textSealed, outcome }) => ({
      at,
      responderId,
      text: this.opened('inbound_text.text', id, textSealed),
      outcome,
    }));
  }

  private noteOf({ id, byId, at, textSealed }: NoteRow): NoteRecord {
    return { byId, at, text: this.sealing.open({ field: 'incident_note.text', id }, textSealed) };
  }

  private opened(field: string, id: string, sealed: string | null): string | null {
    return sealed === null ? null : this.sealing.open({ field, id }, sealed);
  }
}
