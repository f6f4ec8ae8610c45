import type { Clock } from '../../kernel/clock.js';
import type { LookUpResult, SendOutcome } from '../send-outcome.js';
import { type SmsToFind, SmsSender, type SmsToSend } from '../sms/sms.sender.js';
import type { KeptMessages } from './kept-messages.repository.js';
import { foundAs, foundKept, keptAs } from './kept-id.js';

/** Keeps texts instead of sending them: used when no provider is set. Throws when the database does. */
export class OutboxSmsSender extends SmsSender {
  constructor(
    private readonly kept: KeptMessages,
    private readonly clock: Clock,
  ) {
    super();
  }

  async send({ to, text, messageId }: SmsToSend): Promise<SendOutcome> {
    await this.kept.keep({ messageId, channel: 'sms', address: to, text, at: this.clock.now() });
    return keptAs(messageId);
  }

  async lookUp({ to, text, since, providerId }: SmsToFind): Promise<LookUpResult> {
    if (providerId !== undefined) return foundAs(providerId);
    const texts = await this.kept.textsTo(to, since);
    return foundKept(texts.find((kept) => kept.channel === 'sms' && kept.text === text));
  }
}
