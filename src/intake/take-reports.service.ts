import { Injectable } from '@nestjs/common';
import type { Tx } from '../kernel/unit-of-work.js';
import { OpenIncidents } from './open-incidents.service.js';
import type { Opened, Submission } from './openings.js';
import { type Receipt, receiptOf } from './receipt.js';
import { ReceiptCodes } from './receipt-codes.service.js';
import { ReportDrafts } from './drafts/report-drafts.repository.js';
import { type ReportSource, ReportSources } from './held/report-sources.repository.js';
import { type NewReport, Reports } from './reports.repository.js';

export interface SentForm extends Submission {
  /** Hashes of the form's own id, under the present key and each previous one; null for what was not made on a form. */
  readonly form: readonly [string, ...string[]] | null;
  /** Hashes of the code under which the same form may have been put aside. */
  readonly putAside: readonly string[];
  /** Keyed hash of the network it came from. */
  readonly source: string | null;
}

/** Reports that arrive together, in one transaction: each is kept, or none. */
@Injectable()
export class TakeReports {
  constructor(
    private readonly reports: Reports,
    private readonly opener: OpenIncidents,
    private readonly codes: ReceiptCodes,
    private readonly sources: ReportSources,
    private readonly drafts: ReportDrafts,
  ) {}

  /** @returns a receipt for each, in their order. The same form twice gets the same one. */
  async take(tx: Tx, all: readonly SentForm[]): Promise<readonly Receipt[]> {
    const places = all.map(({ place }) => place);
    const [given, openings, muted] = await Promise.all([
      this.givenBefore(tx, all),
      this.opener.begin(tx, places),
      this.sources.mutedOf(
        tx,
        all.flatMap(({ source }) => source ?? []),
      ),
    ]);
    const reports: NewReport[] = [];
    const sources: ReportSource[] = [];
    const receipts = all.map((sent, turn) => {
      const form = sent.form?.[0] ?? null;
      const before = form === null ? undefined : given.get(form);
      if (before !== undefined) return before;
      const held = sent.held ?? (sent.source !== null && muted.has(sent.source) ? 'muted' : null);
      const opened = openings.open(turn, { ...sent, held });
      const code = this.codes.codeOf(opened.reportId);
      reports.push(newReport(opened, sent, this.codes.hash(code)));
      if (sent.source !== null) sources.push({ reportId: opened.reportId, source: sent.source });
      const { ref: reference, createdAt: receivedAt } = opened.incident;
      const receipt = receiptOf({ reference, receiptCode: code, receivedAt }, held !== null);
      if (form !== null) given.set(form, receipt);
      return receipt;
    });
    await this.opener.keep(tx, openings);
    const putAside = all.flatMap((sent) => sent.putAside);
    await Promise.all([
      this.reports.insert(tx, reports),
      this.sources.keep(tx, sources),
      this.drafts.remove(tx, putAside),
    ]);
    return receipts;
  }

  /** By the present hash of the form. */
  private async givenBefore(tx: Tx, all: readonly SentForm[]): Promise<Map<string, Receipt>> {
    const forms = all.flatMap(({ form }) => (form === null ? [] : [form]));
    const given = new Map<string, Receipt>();
    for (const report of await this.reports.bySubmissions(tx, forms)) {
      const form = forms.find((hashes) => hashes.includes(report.submissionHash));
      if (form === undefined) continue;
      const { ref: reference, createdAt: receivedAt, later } = report;
      given.set(form[0], receiptOf({ reference, receiptCode: this.codes.codeGiven(report), receivedAt }, later));
    }
    return given;
  }
}

function newReport(
  { incident, reportId, channel, takenDown }: Opened,
  { input, form }: SentForm,
  receiptHash: string,
): NewReport {
  return {
    id: reportId,
    incidentId: incident.id,
    channel,
    takenDown,
    facilityCode: incident.facilityCode,
    input,
    receiptHash,
    submissionHash: form?.[0] ?? null,
    createdAt: incident.createdAt,
  };
}
