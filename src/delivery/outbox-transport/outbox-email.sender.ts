import type { Clock } from '../../kernel/clock.js';
import { EmailSender, type EmailToSend } from '../email/email.sender.js';
import type { SendOutcome } from '../send-outcome.js';
import { keptAs } from './kept-id.js';
import type { KeptMessages } from './kept-messages.repository.js';

/** Keeps e-mails instead of sending them: used when no mail server is set. Throws when the database does. */
export class OutboxEmailSender extends EmailSender {
  constructor(
    private readonly kept: KeptMessages,
    private readonly clock: Clock,
  ) {
    super();
  }

  async send({ to, subject, text, html, messageId }: EmailToSend): Promise<SendOutcome> {
    await this.kept.keep({ messageId, channel: 'email', address: to, subject, text, html, at: this.clock.now() });
    return keptAs(messageId);
  }
}
