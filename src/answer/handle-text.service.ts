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
  async handle(inbound: InboundText): Promise<{ readonly text: string; readonly language: Language } | null> {
    const reply = await this.uow.run(async (tx) => {
      const before = await this.texts.before(tx, inbound.providerSid);
      if (before !== undefined) return before;
      const understood = await this.understand.act(tx, inbound);
      const answer = await this.answerOf(tx, inbound, understood);
      const { responderId, alertId, incidentId, outcome } = understood;
      const stamp = this.stamps.next();
      await this.texts.insert(tx, { ...inbound, ...stamp, responderId, alertId, incidentId, outcome, reply: answer });
      await this.understand.log(tx, stamp.id, understood);
      return answer;
    });
    return reply === null || (await this.words.areStopped()) ? null : this.words.render(reply);
  }

  /** At most five puzzled answers an hour to one number. */
  private async answerOf(tx: Tx, inbound: InboundText, understood: Understood): Promise<StoredReply | null> {
    if (understood.reply === null || !isPuzzled(understood.outcome)) return understood.reply;
    const lastHour = await this.texts.outcomesSince(tx, inbound.from, plus(this.stamps.now(), -HOUR));
    return mayAnswerPuzzled(lastHour) ? understood.reply : null;
  }
}
