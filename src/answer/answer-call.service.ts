import { Injectable } from '@nestjs/common';
import { notFound } from '../kernel/app-error.js';
import { type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import { MessageWords } from '../delivery/message-words.service.js';
import type { Message } from '../delivery/message.js';
import { Messages } from '../delivery/messages.repository.js';
import { answerOfKey, asksForKey, VOICE_LOCALES, voiceConfirmation, voiceOver } from '../delivery/voice/voice-texts.js';
import { DrillAnswers } from './drill-answers.service.js';
import { AlertBook, isOpen } from './alert-book.repository.js';
import type { AnswerableDrill } from '../escalation/drill/drills.repository.js';
import { AnswerAlertService } from './answer-alert.service.js';

export interface SpokenCall {
  readonly text: string;
  /** `en-GB`, `cy-GB`. */
  readonly locale: string;
  readonly asksForKey: boolean;
  readonly gatherUrl: string;
}

/** A call of ours: what it says, and the answer that a key gives. */
@Injectable()
export class AnswerCallService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly messages: Messages,
    private readonly book: AlertBook,
    private readonly answers: AnswerAlertService,
    private readonly words: MessageWords,
    private readonly drills: DrillAnswers,
  ) {}

  /** 404 for a message that is no call. */
  async read(messageId: string): Promise<SpokenCall> {
    return this.uow.run(async (tx) => {
      const { message, open } = await this.find(tx, messageId);
      const locale = VOICE_LOCALES[message.language];
      const gatherUrl = `${this.words.twimlUrl(message)}/gather`;
      if (!open) return { text: voiceOver(message.language), locale, asksForKey: false, gatherUrl };
      return { text: this.words.spoken(message), locale, asksForKey: asksForKey(message.template), gatherUrl };
    });
  }

  /** The pressed key is confirmed aloud; another key, or none, changes nothing. */
  async press(messageId: string, key: string): Promise<Pick<SpokenCall, 'text' | 'locale'>> {
    return this.uow.run(async (tx) => {
      const { message, open, drill } = await this.find(tx, messageId);
      const locale = VOICE_LOCALES[message.language];
      const answer = answerOfKey(message.template, key);
      if (!open) return { text: voiceOver(message.language), locale };
      if (answer !== null && drill !== null) await this.drills.record(tx, drill, 'voice');
      if (answer !== null && message.alertId !== null) {
        await this.answers.answerIn(tx, message.alertId, { answer, note: null, via: 'voice' });
      }
      return { text: voiceConfirmation(message.template, message.language, key), locale };
    });
  }

  private async find(
    tx: Tx,
    messageId: string,
  ): Promise<{ readonly message: Message; readonly open: boolean; readonly drill: AnswerableDrill | null }> {
    const [locked] = await this.messages.lock(tx, [messageId]);
    if (locked?.message.channel !== 'voice') throw notFound('call');
    const { message } = locked;
    const drill = message.drillPersonId === null ? null : await this.drills.find(tx, message.drillPersonId);
    if (drill !== null) return { message, open: drill.open, drill };
    const alert = message.alertId === null ? null : await this.book.find(tx, message.alertId);
    return { message, open: alert !== null && isOpen(alert), drill };
  }
}
