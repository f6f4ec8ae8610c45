import { Injectable } from '@nestjs/common';
import { notFound } from '../kernel/app-error.js';
import { Clock } from '../kernel/clock.js';
import type { Tx } from '../kernel/unit-of-work.js';
import { type Message, type PageTemplate, pageTemplate } from '../delivery/message.js';
import { Messages } from '../delivery/messages.repository.js';
import type { AnswerableDrill } from '../escalation/drill/drills.repository.js';
import { AlertBook, isOpen } from './alert-book.repository.js';
import { DrillAnswers } from './drill-answers.service.js';

export interface FoundCall {
  readonly message: Message & { readonly template: PageTemplate };
  /** A key still changes something, or digits are still worth hearing. */
  readonly open: boolean;
  readonly drill: AnswerableDrill | null;
}

const OF_NO_ALERT: readonly PageTemplate[] = ['verify', 'test'];

@Injectable()
export class FindCall {
  constructor(
    private readonly messages: Messages,
    private readonly book: AlertBook,
    private readonly drills: DrillAnswers,
    private readonly clock: Clock,
  ) {}

  /** 404 for a message that is no call. */
  async find(tx: Tx, messageId: string): Promise<FoundCall> {
    const [locked] = await this.messages.lock(tx, [messageId]);
    if (locked?.message.channel !== 'voice') throw notFound('call');
    const message = { ...locked.message, template: pageTemplate(locked.message) };
    // Digits to type, and a test, belong to no alert: they are read out as long as they make sense.
    if (OF_NO_ALERT.includes(message.template))
      return { message, open: message.expiresAt > this.clock.now(), drill: null };
    const drill = message.drillPersonId === null ? null : await this.drills.find(tx, message.drillPersonId);
    if (drill !== null) return { message, open: drill.open, drill };
    const alert = message.alertId === null ? null : await this.book.find(tx, message.alertId);
    return { message, open: alert !== null && isOpen(alert), drill };
  }
}
