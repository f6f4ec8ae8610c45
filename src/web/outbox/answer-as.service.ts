import { Injectable } from '@nestjs/common';
import { AnswerCallService } from '../../answer/answer-call.service.js';
import { HandleTextService } from '../../answer/handle-text.service.js';
import { KeptMessages } from '../../delivery/outbox-transport/kept-messages.repository.js';
import { Clock, plus } from '../../kernel/clock.js';
import { IdSource } from '../../kernel/ids.js';

/** What a person answers in the place of the one who got the message: the same way in as for a real text or call. */
@Injectable()
export class AnswerAsService {
  constructor(
    private readonly texts: HandleTextService,
    private readonly calls: AnswerCallService,
    private readonly kept: KeptMessages,
    private readonly ids: IdSource,
    private readonly clock: Clock,
  ) {}

  /** @returns our answer, or null for none. */
  async text(number: string, text: string): Promise<string | null> {
    const id = this.ids.next<'kept'>();
    const at = this.clock.now();
    await this.kept.keepAnswer({ id, address: number, text, at });
    const reply = await this.texts.handle({ provider: 'outbox', providerSid: `kept-${id}`, from: number, text });
    if (reply === null) return null;
    await this.keepReply(number, 'sms', reply.text, at);
    return reply.text;
  }

  /** A key pressed during a call. @returns what is said aloud. */
  async press(number: string, messageId: string, key: string): Promise<string> {
    const at = this.clock.now();
    await this.kept.keepAnswer({ id: this.ids.next<'kept'>(), address: number, text: key, at });
    const spoken = await this.calls.press(messageId, key);
    await this.keepReply(number, 'voice', spoken.text, at);
    return spoken.text;
  }

  /** A moment later, so that it stands below the answer. */
  private async keepReply(address: string, channel: 'sms' | 'voice', text: string, at: Date): Promise<void> {
    await this.kept.keep({ messageId: this.ids.next<'message'>(), channel, address, text, at: plus(at, 1) });
  }
}
