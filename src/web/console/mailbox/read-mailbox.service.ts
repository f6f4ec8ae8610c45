import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../access/principal.js';
import { ReadAttachments } from '../../../intake/attachments/read-attachments.service.js';
import { CoordinatorMailbox } from '../../../intake/mailbox/coordinator-mailbox.service.js';
import { Clock } from '../../../kernel/clock.js';
import { IdSource } from '../../../kernel/ids.js';
import { IncidentHeads } from '../incident/incident-heads.service.js';
import { Names } from '../records/names.repository.js';
import type { Draft, MailboxView } from './mailbox.view.js';

/** What reporters and coordinators have written to each other; that it was read is in the log before it is shown. */
@Injectable()
export class ReadMailboxService {
  constructor(
    private readonly heads: IncidentHeads,
    private readonly mailbox: CoordinatorMailbox,
    private readonly attachments: ReadAttachments,
    private readonly names: Names,
    private readonly ids: IdSource,
    private readonly clock: Clock,
  ) {}

  /** `draft`: comes back with what was typed. */
  async read(ref: string, caller: Principal, draft: Draft | null): Promise<MailboxView> {
    const { incident, head } = await this.heads.find(ref);
    const opened = await this.mailbox.read(incident, caller);
    const sentAlong = await this.attachments.list(opened.map(({ reportId }) => reportId));
    const writers = opened.flatMap(({ messages }) => messages.flatMap(({ byId }) => byId ?? []));
    const nameOf = await this.names.of(writers);
    const mailboxes = opened.map((each) => ({
      ...each,
      messages: each.messages.map(({ id, byId, text, at, readAt }) => {
        return { id, text, at, readAt, from: byId === null ? null : (nameOf(byId) ?? 'a coordinator') };
      }),
      attachments: sentAlong.filter(({ reportId }) => reportId === each.reportId),
      draft: draft?.reportId === each.reportId ? draft : this.nothingYet(each.reportId),
    }));
    return { now: this.clock.now(), head, mailboxes };
  }

  private nothingYet(reportId: string): Draft {
    return { reportId, messageId: this.ids.next(), text: '', problem: null };
  }
}
