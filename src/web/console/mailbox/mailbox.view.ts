import type { Attachment } from '../../../intake/attachments/attachments.repository.js';
import type { MailboxState } from '../../../intake/mailbox/mailboxes.repository.js';
import type { IncidentHead } from '../incident/incident.view.js';

/** A message that is not sent yet: as it was typed, and what is missing. */
export interface Draft {
  readonly reportId: string;
  readonly messageId: string;
  readonly text: string;
  readonly problem: string | null;
}

export interface WrittenMessage {
  readonly id: string;
  /** The coordinator's name; null: the reporter. */
  readonly from: string | null;
  /** As typed. */
  readonly text: string;
  readonly at: Date;
  /** When the other side first had it on a page. */
  readonly readAt: Date | null;
}

export interface MailboxOfReport extends MailboxState {
  /** Oldest first. */
  readonly messages: readonly WrittenMessage[];
  /** What came along with the report, in the order it came. */
  readonly attachments: readonly Attachment[];
  readonly draft: Draft;
}

export interface MailboxView {
  readonly now: Date;
  readonly head: IncidentHead;
  /** One for each report, oldest first. */
  readonly mailboxes: readonly MailboxOfReport[];
}
