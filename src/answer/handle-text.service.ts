import { Injectable } from '@nestjs/common';
import { HOUR, plus } from '../kernel/clock.js';
import type { Language } from '../kernel/language.js';
import { type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import { InboundTexts, type StoredReply } from './inbound-texts.repository.js';
import { UnderstandText } from './understand-text.service.js';
import type { Understood } from './understood.js';
import { isPuzzled, mayAnswerPuzzled } from './reply.js';
import type { InboundText } from './inbound-text.js';
import { Stamps } from './stamps.service.js';
import { ReplyWords } from './reply-rendering.service.js';

/** What goes back. `repeated`: the text was delivered to us before, and the same was answered. */
export interface TextReply {
  readonly text: string;
  readonly language: Language;
  readonly repeated: boolean;
}

/**
 * A text that came in: understood, acted on and kept whole, in one transaction. The same text delivered twice does
 * nothing more and gets the same answer.
 */
@Injectable()
export class HandleTextService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly texts: InboundTexts,
    private readonly understand: UnderstandText,
    private readonly words: ReplyWords,
    private readonly stamps: Stamps,
  ) {}

  /** @returns the text to answer with, or null for none. */
  async handle(inbound: InboundText): Promise<TextReply | null> {
    const [reply, repeated] = await this.uow.run(async (tx): Promise<[StoredReply | null, boolean]> => {
      const before = await this.texts.before(tx, inbound.providerSid);
      if (before !== undefined) return [before, true];
      const understood = await this.understand.act(tx, inbound);
      const answer = await this.answerOf(tx, inbound, understood);
      const { responderId, alertId, incidentId, outcome } = understood;
      const stamp = this.stamps.next();
      await this.texts.insert(tx, { ...inbound, ...stamp, responderId, alertId, incidentId, outcome, reply: answer });
      await this.understand.log(tx, stamp.id, understood, inbound.provider);
      return [answer, false];
    });
    return reply === null || (await this.words.areStopped()) ? null : { ...this.words.render(reply), repeated };
  }

  /** At most five puzzled answers an hour to one number. */
  private async answerOf(tx: Tx, inbound: InboundText, understood: Understood): Promise<StoredReply | null> {
    if (understood.reply === null || !isPuzzled(understood.outcome)) return understood.reply;
    const lastHour = await this.texts.outcomesSince(tx, inbound.from, plus(this.stamps.now(), -HOUR));
    return mayAnswerPuzzled(lastHour) ? understood.reply : null;
  }
}
