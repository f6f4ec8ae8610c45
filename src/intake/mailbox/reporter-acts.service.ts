import { Injectable } from '@nestjs/common';
import type { Incident } from '../../incident/incident.js';
import { Incidents } from '../../incident/incidents.repository.js';
import { Journal } from '../../journal/journal.js';
import type { JournalKind } from '../../journal/journal-kinds.js';
import { Clock, DAY, plus } from '../../kernel/clock.js';
import type { PageLanguage } from '../../kernel/language.js';
import { type Tx, UnitOfWork } from '../../kernel/unit-of-work.js';
import type { NoticeProblem } from '../notice/reporter-notice.js';
import { TellReporter } from '../notice/tell-reporter.service.js';
import { textProblem, type TextProblem } from './mailbox-text.js';
import { Mailboxes } from './mailboxes.repository.js';

type ReporterDid = JournalKind & `mailbox.${'reporter_wrote' | 'code_ended' | 'notice_asked' | 'notice_stopped'}`;

/** What a reporter does in their mailbox. Whoever calls has the code, or has shown it a short time ago. */
@Injectable()
export class ReporterActs {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly mailboxes: Mailboxes,
    private readonly incidents: Incidents,
    private readonly tell: TellReporter,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  /** `id`: of the form; the same one posted twice is one message. @returns what is wrong with it, or null; kept then. */
  async write(reportId: string, id: string, text: string): Promise<TextProblem | 'gone' | null> {
    return this.uow.run(async (tx) => {
      const incident = await this.incidentOf(tx, reportId);
      if (incident === null) return 'gone';
      const now = this.clock.now();
      const problem = textProblem(text, await this.mailboxes.writtenSince(tx, reportId, plus(now, -DAY)));
      if (problem !== null) return problem;
      const isNew = await this.mailboxes.insert(tx, { id, reportId, byId: null, text, at: now });
      if (isNew) await this.log(tx, incident, 'mailbox.reporter_wrote', { reportId, messageId: id });
      return null;
    });
  }

  /** Where they want to be told that there is a message, as typed. @returns what is wrong with it, or null; kept then. */
  async askForNotice(reportId: string, typed: string, language: PageLanguage): Promise<NoticeProblem | 'gone' | null> {
    return this.uow.run(async (tx) => {
      const incident = await this.incidentOf(tx, reportId);
      if (incident === null) return 'gone';
      const problem = await this.tell.at(tx, reportId, typed, language);
      if (problem === null) await this.log(tx, incident, 'mailbox.notice_asked', { reportId });
      return problem;
    });
  }

  async stopNotices(reportId: string): Promise<void> {
    await this.uow.run(async (tx) => {
      const incident = await this.incidentOf(tx, reportId);
      if (incident === null || !(await this.tell.noMore(tx, reportId))) return;
      await this.log(tx, incident, 'mailbox.notice_stopped', { reportId });
    });
  }

  /** Nobody can come back with the code, and nobody is told of anything. The report stays. */
  async end(reportId: string): Promise<void> {
    await this.uow.run(async (tx) => {
      const incident = await this.incidentOf(tx, reportId);
      if (incident === null) return;
      await this.mailboxes.endCode(tx, reportId, this.clock.now());
      await this.tell.noMore(tx, reportId);
      await this.log(tx, incident, 'mailbox.code_ended', { reportId });
    });
  }

  private async incidentOf(tx: Tx, reportId: string): Promise<Incident | null> {
    const report = await this.mailboxes.byReport(tx, reportId);
    return report === null ? null : this.incidents.lock(tx, report.incidentId);
  }

  private async log(
    tx: Tx,
    { id: incidentId, regionCode }: Incident,
    kind: ReporterDid,
    data: Readonly<Record<string, string>>,
  ): Promise<void> {
    await this.journal.append(tx, { kind, actor: { type: 'reporter' }, incidentId, regionCode, data });
  }
}
