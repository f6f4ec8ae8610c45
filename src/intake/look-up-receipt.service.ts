import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import type { IncidentStatus } from '../incident/incident-values.js';
import { Incidents } from '../incident/incidents.repository.js';
import { ReceiptCodes } from './receipt-codes.service.js';
import { normaliseReceiptCode } from './receipt-code.js';
import { Reports } from './reports.repository.js';

export interface ReceiptView {
  readonly reference: string;
  readonly status: IncidentStatus;
  readonly receivedAt: Date;
}

/** What a reporter sees who comes back: the reference and the state, never the report itself (show less, I10). */
@Injectable()
export class LookUpReceiptService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly reports: Reports,
    private readonly incidents: Incidents,
    private readonly codes: ReceiptCodes,
  ) {}

  /** Null for a code that opens nothing, whatever the reason. */
  async lookUp(typed: string): Promise<ReceiptView | null> {
    const code = normaliseReceiptCode(typed);
    if (code === null) return null;
    return this.uow.run(async (tx) => {
      const report = await this.reports.byReceipt(tx, this.codes.hashes(code));
      const incident = report === null ? null : await this.incidents.lock(tx, report.incidentId);
      if (report === null || incident === null) return null;
      return { reference: incident.ref, status: incident.status, receivedAt: report.createdAt };
    });
  }
}
