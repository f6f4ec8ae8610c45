import { Injectable } from '@nestjs/common';
import { normaliseReceiptCode } from '../../intake/receipt-code.js';
import { ReceiptCodes } from '../../intake/receipt-codes.service.js';
import { Mailboxes } from '../../intake/mailbox/mailboxes.repository.js';
import { Journal } from '../../journal/journal.js';
import type { Actor } from '../../kernel/actor.js';
import { notFound } from '../../kernel/app-error.js';
import { Clock } from '../../kernel/clock.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import { ReportsStored } from '../erasure/reports-stored.repository.js';
import type { StoredRow } from './people-stored.repository.js';

export interface ReportDocument {
  readonly generatedAt: Date;
  readonly reportId: string;
  readonly report: StoredRow;
  /** What was written to each other, oldest first. */
  readonly mailbox: readonly { readonly from: 'reporter' | 'coordinator'; readonly at: Date; readonly text: string }[];
}

/** What somebody reported, for whoever has the code of the report. */
@Injectable()
export class ExportReport {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly reports: ReportsStored,
    private readonly mailboxes: Mailboxes,
    private readonly codes: ReceiptCodes,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  /** Throws AppError `not_found`: for a code that was ended too. */
  async export(typed: string, by: Actor): Promise<ReportDocument> {
    const code = normaliseReceiptCode(typed);
    return this.uow.run(async (tx) => {
      const found = code === null ? null : await this.mailboxes.byCode(tx, this.codes.hashes(code));
      const report = found === null ? null : await this.reports.opened(tx, found.id);
      if (found === null || report === null) throw notFound('report that this code opens');
      const messages = await this.mailboxes.messages(tx, [found.id]);
      const { id: reportId, incidentId } = found;
      await this.journal.append(tx, { kind: 'person.exported', actor: by, incidentId, data: { reportId } });
      const mailbox = messages.map(({ byId, at, text }) => {
        return { from: byId === null ? ('reporter' as const) : ('coordinator' as const), at, text };
      });
      return { generatedAt: this.clock.now(), reportId, report, mailbox };
    });
  }
}
