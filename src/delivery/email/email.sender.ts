import type { EmailAddress } from '../../kernel/email-address.js';
import type { MessageId } from '../../kernel/ids.js';
import type { SendOutcome } from '../send-outcome.js';

export interface EmailToSend {
  readonly to: EmailAddress;
  /** Holds no fact of the event. */
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly messageId: MessageId;
  /** Id of the incident: its e-mails stand together in the mailbox. */
  readonly incidentThread?: string;
}

/**
 * Hands duty e-mails to a mail server.
 *
 * `send` makes one try; outcomes and retries as for texts. The `Message-ID` follows from `messageId`, so a mail that goes
 * twice after `unsure` is recognised as one by most mailboxes. There are no receipts: acceptance is all that is learnt.
 * Never throws for what the server says. Answers within 15 s.
 */
export abstract class EmailSender {
  abstract send(email: EmailToSend): Promise<SendOutcome>;
}
