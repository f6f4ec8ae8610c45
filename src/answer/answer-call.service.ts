import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { MessageWords } from '../delivery/message-words.service.js';
import { answerOfKey, asksForKey, voiceConfirmation, voiceOver } from '../delivery/voice/voice-texts.js';
import { type Voice, voiceOf } from '../delivery/voice/voices.js';
import { DrillAnswers } from './drill-answers.service.js';
import { AnswerAlertService } from './answer-alert.service.js';
import { FindCall } from './find-call.service.js';

export interface SpokenCall {
  readonly text: string;
  readonly voice: Voice;
  readonly asksForKey: boolean;
  readonly gatherUrl: string;
  /** Said when it was asked twice and no key came. */
  readonly noKey: string;
}

/** A call of ours: what it says, and the answer that a key gives. */
@Injectable()
export class AnswerCallService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly calls: FindCall,
    private readonly answers: AnswerAlertService,
    private readonly words: MessageWords,
    private readonly drills: DrillAnswers,
  ) {}

  /** 404 for a message that is no call. */
  async read(messageId: string): Promise<SpokenCall> {
    return this.uow.run(async (tx) => {
      const { message, open } = await this.calls.find(tx, messageId);
      const voice = voiceOf(message.language);
      const gatherUrl = `${this.words.twimlUrl(message)}/gather`;
      const noKey = voiceConfirmation(message.template, message.language, '');
      if (!open) return { text: voiceOver(message.language), voice, asksForKey: false, gatherUrl, noKey };
      return { text: this.words.spoken(message), voice, asksForKey: asksForKey(message.template), gatherUrl, noKey };
    });
  }

  /** The pressed key is confirmed aloud; another key, or none, changes nothing. */
  async press(messageId: string, key: string): Promise<Pick<SpokenCall, 'text' | 'voice'>> {
    return this.uow.run(async (tx) => {
      const { message, open, drill } = await this.calls.find(tx, messageId);
      const voice = voiceOf(message.language);
      const answer = answerOfKey(message.template, key);
      if (!open) return { text: voiceOver(message.language), voice };
      if (answer !== null && drill !== null) await this.drills.record(tx, drill, 'voice');
      if (answer !== null && message.alertId !== null) {
        await this.answers.answerIn(tx, message.alertId, { answer, note: null, via: 'voice' });
      }
      return { text: voiceConfirmation(message.template, message.language, key), voice };
    });
  }
}
