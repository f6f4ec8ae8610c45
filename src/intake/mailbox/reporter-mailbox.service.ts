import { Injectable } from '@nestjs/common';
import type { IncidentStatus } from '../../incident/incident-values.js';
import { Incidents } from '../../incident/incidents.repository.js';
import { Clock } from '../../kernel/clock.js';
import { type Tx, UnitOfWork } from '../../kernel/unit-of-work.js';
import type { NoticeChannel } from '../notice/reporter-notice.js';
import { TellReporter } from '../notice/tell-reporter.service.js';
import { normaliseReceiptCode } from '../receipt-code.js';
import { ReceiptCodes } from '../receipt-codes.service.js';
import { Mailboxes, type MailboxReport } from './mailboxes.repository.js';

/** One line of the mailbox. What the reporter wrote is not shown again (I10). */
export type MailboxLine =
  | { readonly from: 'reporter'; readonly at: Date }
  | { readonly from: 'coordinator'; readonly name: string | null; readonly at: Date; readonly text: string };

/** What a reporter sees who comes back: the state and the messages, never the report itself (show less, I10). */
export interface Mailbox {
  readonly reportId: string;
  readonly reference: string;
  readonly status: IncidentStatus;
  readonly receivedAt: Date;
  /** When somebody opened it before this time. */
  readonly openedBefore: Date | null;
  /** How they want to be told that there is a message; null: not at all. */
  readonly noticeBy: NoticeChannel | null;
  /** A child reported it, and nobody who leads on safeguarding has looked yet: they only read here. */
  readonly isPaused: boolean;
  /** When what was written here before was deleted, because its time was up. */
  readonly emptiedAt: Date | null;
  /** Oldest first. */
  readonly lines: readonly MailboxLine[];
}

/** The mailbox as its reporter reads it. Whoever calls has the code, or has shown it a short time ago. */
@Injectable()
export class ReporterMailbox {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly mailboxes: Mailboxes,
    private readonly incidents: Incidents,
    private readonly codes: ReceiptCodes,
    private readonly tell: TellReporter,
    private readonly clock: Clock,
  ) {}

  /** Null for a code that opens nothing, whatever the reason. */
  async open(typed: string): Promise<Mailbox | null> {
    const code = normaliseReceiptCode(typed);
    if (code === null) return null;
    return this.uow.run(async (tx) => this.show(tx, await this.mailboxes.byCode(tx, this.codes.hashes(code)), true));
  }

  /** The report that a code opens, if something may be added to it now; not a visit. */
  async reportToAddTo(typed: string): Promise<string | null> {
    const code = normaliseReceiptCode(typed);
    if (code === null) return null;
    const report = await this.uow.run((tx) => this.mailboxes.byCode(tx, this.codes.hashes(code)));
    return report === null || report.isPaused ? null : report.id;
  }

  /** Whether the reporter only reads for now. */
  async isPaused(reportId: string): Promise<boolean> {
    return (await this.uow.run((tx) => this.mailboxes.byReport(tx, reportId)))?.isPaused ?? false;
  }

  /** The same without the code, of somebody who was there a moment ago. */
  async openAgain(reportId: string): Promise<Mailbox | null> {
    return this.uow.run(async (tx) => this.show(tx, await this.mailboxes.byReport(tx, reportId), false));
  }

  private async show(tx: Tx, report: MailboxReport | null, isVisit: boolean): Promise<Mailbox | null> {
    const incident = report === null ? null : await this.incidents.lock(tx, report.incidentId);
    if (report === null || incident === null) return null;
    const now = this.clock.now();
    const messages = await this.mailboxes.messages(tx, [report.id]);
    const answers = messages.flatMap(({ id, byId }) => (byId === null ? [] : [{ id, byId }]));
    const names = await this.mailboxes.firstNames(
      tx,
      answers.map(({ byId }) => byId),
    );
    await this.mailboxes.markRead(
      tx,
      answers.map(({ id }) => id),
      now,
    );
    if (isVisit) await this.mailboxes.markOpened(tx, report.id, now);
    await this.tell.withdraw(tx, report.id);
    return {
      reportId: report.id,
      reference: incident.ref,
      status: incident.status,
      receivedAt: report.createdAt,
      openedBefore: isVisit ? report.openedAt : null,
      noticeBy: await this.tell.channelOf(tx, report.id),
      isPaused: report.isPaused,
      emptiedAt: report.emptiedAt,
      lines: messages.map(({ byId, at, text }): MailboxLine =>
        byId === null ? { from: 'reporter', at } : { from: 'coordinator', name: names.get(byId) ?? null, at, text },
      ),
    };
  }
}
