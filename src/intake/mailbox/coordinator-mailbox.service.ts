import { Injectable } from '@nestjs/common';
import type { DecisionMaker } from '../../incident/decision-maker.js';
import type { Incident } from '../../incident/incident.js';
import { Incidents } from '../../incident/incidents.repository.js';
import { Journal } from '../../journal/journal.js';
import { conflict, invalid, notFound } from '../../kernel/app-error.js';
import { Clock } from '../../kernel/clock.js';
import { UnitOfWork } from '../../kernel/unit-of-work.js';
import { ReporterWritten } from './reporter-written.service.js';
import { LONGEST_TEXT, textProblem } from './mailbox-text.js';
import { type MailboxMessage, Mailboxes, type MailboxState } from './mailboxes.repository.js';

export interface OpenedMailbox extends MailboxState {
  /** Oldest first. */
  readonly messages: readonly MailboxMessage[];
}

/** The coordinators' side of the mailboxes of an incident. */
@Injectable()
export class CoordinatorMailbox {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly mailboxes: Mailboxes,
    private readonly incidents: Incidents,
    private readonly journal: Journal,
    private readonly followed: ReporterWritten,
    private readonly clock: Clock,
  ) {}

  /** That what somebody wrote was read is in the log, and what was new is not any more. */
  async read(incident: Pick<Incident, 'id' | 'regionCode'>, by: DecisionMaker): Promise<readonly OpenedMailbox[]> {
    return this.uow.run(async (tx) => {
      const states = await this.mailboxes.ofIncident(tx, incident.id);
      const ids = states.map(({ reportId }) => reportId);
      const messages = await this.mailboxes.messages(tx, ids);
      const fromThem = messages.filter(({ byId }) => byId === null);
      // Only what is on the page: another one may be coming in just now.
      await this.mailboxes.markRead(
        tx,
        fromThem.map(({ id }) => id),
        this.clock.now(),
      );
      const read = new Set(fromThem.map(({ reportId }) => reportId));
      await this.journal.appendAll(
        tx,
        [...read].map((reportId) => ({
          kind: 'mailbox.read',
          actor: by.actor,
          incidentId: incident.id,
          regionCode: incident.regionCode,
          data: { reportId },
        })),
      );
      return states.map((state) => ({
        ...state,
        messages: messages.filter(({ reportId }) => reportId === state.reportId),
      }));
    });
  }

  /**
   * `id`: of the form; the same one posted twice is one message. Throws AppError `not_found`, `invalid`, and
   * `code_ended` where the reporter can read nothing any more.
   */
  async write(
    ref: string,
    reportId: string,
    { id, text }: { readonly id: string; readonly text: string },
    by: DecisionMaker,
  ): Promise<void> {
    assertText(text);
    await this.uow.run(async (tx) => {
      const incident = await this.incidents.lockByRef(tx, ref);
      if (incident === null) throw notFound('incident');
      const report = await this.mailboxes.byReport(tx, reportId);
      if (report === null) {
        throw conflict(
          'code_ended',
          'The reporter has ended their code: nobody could read it. Reach them another way.',
        );
      }
      if (report.incidentId !== incident.id) throw notFound('report');
      const message = { id, reportId, byId: by.personId, text, at: this.clock.now() };
      if (!(await this.mailboxes.insert(tx, message))) return;
      await this.journal.append(tx, {
        kind: 'mailbox.written',
        actor: by.actor,
        incidentId: incident.id,
        regionCode: incident.regionCode,
        data: { reportId, messageId: id },
      });
      await this.followed.written(tx, incident, reportId);
    });
  }
}

function assertText(text: string): void {
  const problem = textProblem(text, 0);
  if (problem === 'empty') throw invalid('empty_text', 'text', 'Write something first.');
  if (problem !== null) {
    throw invalid('text_too_long', 'text', `At most ${LONGEST_TEXT} letters: send it in two parts.`);
  }
}
