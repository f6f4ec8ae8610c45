import { Injectable } from '@nestjs/common';
import { notFound } from '../kernel/app-error.js';
import { Clock } from '../kernel/clock.js';
import { type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import { MessageWords } from '../delivery/message-words.service.js';
import { type Message, type PageTemplate, pageTemplate } from '../delivery/message.js';
import { Messages } from '../delivery/messages.repository.js';
import { answerOfKey, asksForKey, VOICE_LOCALES, voiceConfirmation, voiceOver } from '../delivery/voice/voice-texts.js';
import { AlertBook, isOpen } from './alert-book.repository.js';
import { AnswerAlertService } from './answer-alert.service.js';

export interface SpokenCall {
  readonly text: string;
  /** `en-GB`, `cy-GB`. */
  readonly locale: string;
  readonly asksForKey: boolean;
  readonly gatherUrl: string;
  /** Said when it was asked twice and no key came. */
  readonly noKey: string;
}

type Call = Message & { readonly template: PageTemplate };

/** A call of ours: what it says, and the answer that a key gives. */
@Injectable()
export class AnswerCallService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly messages: Messages,
    private readonly book: AlertBook,
    private readonly answers: AnswerAlertService,
    private readonly words: MessageWords,
    private readonly clock: Clock,
  ) {}

  /** 404 for a message that is no call. */
  async read(messageId: string): Promise<SpokenCall> {
    return this.uow.run(async (tx) => {
      const { message, open } = await this.find(tx, messageId);
      const locale = VOICE_LOCALES[message.language];
      const gatherUrl = `${this.words.twimlUrl(message)}/gather`;
      const noKey = voiceConfirmation(message.template, message.language, '');
      if (!open) return { text: voiceOver(message.language), locale, asksForKey: false, gatherUrl, noKey };
      return { text: this.words.spoken(message), locale, asksForKey: asksForKey(message.template), gatherUrl, noKey };
    });
  }

  /** The pressed key is confirmed aloud; another key, or none, changes nothing. */
  async press(messageId: string, key: string): Promise<Pick<SpokenCall, 'text' | 'locale'>> {
    return this.uow.run(async (tx) => {
      const { message, open } = await this.find(tx, messageId);
      const locale = VOICE_LOCALES[message.language];
      const answer = answerOfKey(message.template, key);
      if (!open) return { text: voiceOver(message.language), locale };
      if (answer !== null && message.alertId !== null) {
        await this.answers.answerIn(tx, message.alertId, { answer, note: null, via: 'voice' });
      }
      return { text: voiceConfirmation(message.template, message.language, key), locale };
    });
  }

  private async find(tx: Tx, messageId: string): Promise<{ readonly message: Call; readonly open: boolean }> {
    const [locked] = await this.messages.lock(tx, [messageId]);
    if (locked?.message.channel !== 'voice') throw notFound('call');
    const message = { ...locked.message, template: pageTemplate(locked.message) };
    // Digits to type belong to no alert, and are read out as long as they work.
    if (message.template === 'verify') return { message, open: message.expiresAt > this.clock.now() };
    const alert = message.alertId === null ? null : await this.book.find(tx, message.alertId);
    return { message, open: alert !== null && isOpen(alert) };
  }
}
