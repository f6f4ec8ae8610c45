import { Injectable } from '@nestjs/common';
import type { Tx } from '../kernel/unit-of-work.js';
import type { Answer } from '../escalation/standing.js';
import { AlertBook, type AnswerableAlert, isOpen } from './alert-book.repository.js';
import { AnswerAlertService } from './answer-alert.service.js';
import type { InboundOutcome } from './inbound-texts.repository.js';
import type { AboutOne, ReplyCodes } from './parse-reply.js';
import type { ReplyTemplate } from './reply.js';
import { Stamps } from './stamps.service.js';
import { replyTo, type Sender, type Understood } from './understood.js';

/** Answers that came by text, and words that came with an alert but are no answer. */
@Injectable()
export class TextAnswers {
  constructor(
    private readonly book: AlertBook,
    private readonly answering: AnswerAlertService,
    private readonly stamps: Stamps,
  ) {}

  /** The text is about these alerts: one, or all that it names. */
  async about(
    tx: Tx,
    sender: Sender,
    text: string,
    alerts: readonly AnswerableAlert[],
    parsed: AboutOne,
    all?: string,
  ): Promise<Understood> {
    const [first] = alerts;
    if (first === undefined) throw new Error('A text is about at least one alert here');
    if (parsed.kind !== 'answer' || (parsed.mayBePoliteness && first.answer !== null)) {
      return this.note(tx, sender, text, first);
    }
    const templates: ReplyTemplate[] = [];
    for (const alert of alerts) templates.push(await this.answer(tx, alert, parsed.answer, text));
    return understood(sender, alerts, parsed.answer, weightiest(templates), all);
  }

  /** “K7M4 yes, W7XD no”. */
  async each(
    tx: Tx,
    sender: Sender,
    text: string,
    answers: readonly ({ readonly answer: Answer } & ReplyCodes)[],
  ): Promise<Understood> {
    const open = sender.alerts.filter(isOpen);
    const done: AnswerableAlert[] = [];
    let template: ReplyTemplate = 'wrong-code';
    for (const { answer, open: codes } of answers) {
      const several = sender.bundles.filter(({ code }) => codes.includes(code)).flatMap(({ alertIds }) => alertIds);
      for (const alert of open.filter(({ id, code }) => codes.includes(code) || several.includes(id))) {
        template = await this.answer(tx, alert, answer, text);
        done.push(alert);
      }
    }
    if (done.length === 0) return { ...understood(sender, [], 'wrong_code', 'wrong-code') };
    return understood(sender, done.slice(-1), 'several_answers', template);
  }

  private async answer(tx: Tx, alert: AnswerableAlert, answer: Answer, text: string): Promise<ReplyTemplate> {
    return this.answering.answerIn(tx, alert.id, { answer, note: text, via: 'sms' });
  }

  private async note(tx: Tx, sender: Sender, text: string, alert: AnswerableAlert): Promise<Understood> {
    if (alert.answer === null) await this.book.addWords(tx, alert.id, text);
    if (alert.answer === 'attending') await this.book.markProgress(tx, alert.id, this.stamps.now());
    const result = understood(sender, [alert], 'note', 'got-words');
    return alert.answer === null ? result : { ...result, reply: null };
  }
}

/** One confirmation for several answers: “we count on you” as soon as one of them is needed. */
function weightiest(templates: readonly ReplyTemplate[]): ReplyTemplate {
  const said = templates.filter((template) => template !== 'closed-code');
  return said.find((template) => template !== 'got-yes-enough') ?? said[0] ?? 'closed-code';
}

function understood(
  sender: Sender,
  alerts: readonly AnswerableAlert[],
  outcome: InboundOutcome,
  template: ReplyTemplate,
  all?: string,
): Understood {
  const [first] = alerts;
  return {
    outcome: template === 'closed-code' ? 'closed_code' : outcome,
    responderId: sender.responderId,
    alertId: first?.id ?? null,
    incidentId: first?.incidentId ?? null,
    regionCode: first?.regionCode ?? null,
    reply: replyTo(sender, template, alerts, all),
  };
}
