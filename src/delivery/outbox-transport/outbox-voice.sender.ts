import type { Clock } from '../../kernel/clock.js';
import type { LookUpResult, SendOutcome } from '../send-outcome.js';
import { type CallToFind, type CallToMake, VoiceSender } from '../voice/voice.sender.js';
import { foundAs, foundKept, keptAs } from './kept-id.js';
import type { KeptMessages } from './kept-messages.repository.js';

/** Keeps the words of calls instead of calling: used when no provider is set. Throws when the database does. */
export class OutboxVoiceSender extends VoiceSender {
  constructor(
    private readonly kept: KeptMessages,
    private readonly clock: Clock,
  ) {
    super();
  }

  async call({ to, messageId, words, twimlUrl }: CallToMake): Promise<SendOutcome> {
    const text = words ?? twimlUrl;
    await this.kept.keep({ messageId, channel: 'voice', address: to, text, at: this.clock.now() });
    return keptAs(messageId);
  }

  async lookUp({ to, since, providerId }: CallToFind): Promise<LookUpResult> {
    if (providerId !== undefined) return foundAs(providerId);
    const texts = await this.kept.textsTo(to, since);
    return foundKept(texts.find((kept) => kept.channel === 'voice'));
  }
}
