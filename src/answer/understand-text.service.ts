import { Injectable } from '@nestjs/common';
import { plus } from '../kernel/clock.js';
import { asLanguage } from '../kernel/language.js';
import type { Tx } from '../kernel/unit-of-work.js';
import { Bundles } from '../delivery/bundles.repository.js';
import { People } from '../directory/people.repository.js';
import { AlertBook, type AnswerableAlert, isOpen } from './alert-book.repository.js';
import { chooseAlert, openCodesOf } from './choose-alert.js';
import { CODES_REMEMBERED, type InboundText } from './inbound-text.js';
import { Stamps } from './stamps.service.js';
import type { InboundOutcome } from './inbound-texts.repository.js';
import { type AboutOne, parseReply } from './parse-reply.js';
import { NumberSwitch } from './number-switch.service.js';
import type { ReplyTemplate } from './reply.js';
import { replyTo, type Sender, type Understood } from './understood.js';
import { TextAnswers } from './text-answers.service.js';

@Injectable()
export class UnderstandText {
  constructor(
    private readonly people: People,
    private readonly book: AlertBook,
    private readonly bundles: Bundles,
    private readonly answers: TextAnswers,
    private readonly numbers: NumberSwitch,
    private readonly stamps: Stamps,
  ) {}

  async act(tx: Tx, inbound: InboundText): Promise<Understood> {
    const sender = await this.senderOf(tx, inbound.from);
    if (sender === null) return nobody('unknown_number');
    const openCodes = openCodesOf(sender.alerts, sender.bundles);
    const parsed = parseReply(inbound.text, { openCodes });
    switch (parsed.kind) {
      case 'stop':
      case 'start':
        return this.numbers.turn(tx, inbound.from, parsed.kind, sender);
      case 'answers':
        return this.answers.each(tx, sender, inbound.text, parsed.answers);
      case 'empty':
        return this.about(tx, sender, inbound, { kind: 'words', open: [], unknown: [] });
      case 'answer':
      case 'code_only':
      case 'words':
        return this.about(tx, sender, inbound, parsed);
    }
  }

  async log(tx: Tx, textId: string, understood: Understood): Promise<void> {
    await this.numbers.logText(tx, textId, understood);
  }

  private async about(tx: Tx, sender: Sender, inbound: InboundText, parsed: AboutOne): Promise<Understood> {
    const chosen = chooseAlert(sender.alerts, parsed, sender.bundles);
    // Somebody in need is heard, whatever is wrong with the code.
    const inNeed = parsed.kind === 'answer' && parsed.answer === 'needs_help' ? sender.alerts.find(isOpen) : undefined;
    if (inNeed !== undefined && chosen.kind !== 'these') {
      return this.answers.about(tx, sender, inbound.text, [inNeed], parsed);
    }
    switch (chosen.kind) {
      case 'wrong_code':
        return puzzled(sender, 'wrong_code', 'wrong-code', null);
      case 'closed':
        return puzzled(sender, 'closed_code', 'closed-code', chosen.alert);
      case 'none':
        return { ...nobody('stray'), responderId: sender.responderId };
      case 'several':
        return severalOpen(sender, chosen.alerts, parsed.kind === 'answer');
      case 'these':
        return this.answers.about(tx, sender, inbound.text, chosen.alerts, parsed, chosen.all);
    }
  }

  /** Somebody with an alert to answer, before anybody else who shares the number. */
  private async senderOf(tx: Tx, from: string): Promise<Sender | null> {
    const owners = [...new Set((await this.people.ownersOf(tx, from)).map((owner) => owner.responderId))];
    if (owners.length === 0) return null;
    const since = plus(this.stamps.now(), -CODES_REMEMBERED);
    const alerts = await this.book.of(tx, owners, since);
    const bundles = await this.bundles.of(tx, owners, since);
    const responderId = alerts.find(isOpen)?.responderId ?? alerts[0]?.responderId ?? owners[0] ?? '';
    const [person] = await this.people.find(tx, { by: 'ids', ids: [responderId] });
    return { responderId, language: asLanguage(person?.language), alerts, bundles };
  }
}

function nobody(outcome: InboundOutcome): Understood {
  return { outcome, responderId: null, alertId: null, incidentId: null, regionCode: null, reply: null };
}

function puzzled(
  sender: Sender,
  outcome: InboundOutcome,
  template: ReplyTemplate,
  alert: AnswerableAlert | null,
): Understood {
  return {
    ...nobody(outcome),
    responderId: sender.responderId,
    alertId: alert?.id ?? null,
    incidentId: alert?.incidentId ?? null,
    regionCode: alert?.regionCode ?? null,
    reply: replyTo(sender, template, alert === null ? [] : [alert]),
  };
}

/** A bare answer with several open changes nothing: we ask. Other words go to the inbox, since nobody can place them. */
function severalOpen(sender: Sender, alerts: readonly AnswerableAlert[], isAnswer: boolean): Understood {
  const outcome = isAnswer ? 'several_open' : 'stray';
  return {
    ...nobody(outcome),
    responderId: sender.responderId,
    reply: replyTo(sender, 'several-open', alerts),
  };
}
