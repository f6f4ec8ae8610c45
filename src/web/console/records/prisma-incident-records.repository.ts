import { Injectable } from '@nestjs/common';
import type {
  AlertLevel,
  NokStatus,
  VerificationMethod,
  VerificationStatus,
} from '../../../incident/incident-values.js';
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
    return rows.map(({ id, byId, at, textSealed }) => ({
      byId,
      at,
      text: this.sealing.open({ field: 'incident_note.text', id }, textSealed),
    }));
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

  private opened(field: string, id: string, sealed: string | null): string | null {
    return sealed === null ? null : this.sealing.open({ field, id }, sealed);
  }
}
