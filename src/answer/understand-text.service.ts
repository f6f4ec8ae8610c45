import { Injectable } from '@nestjs/common';
import type { Tx } from '../kernel/unit-of-work.js';
import type { AnswerableDrill } from '../escalation/drill/drills.repository.js';
import { type AnswerableAlert, isOpen } from './alert-book.repository.js';
import { chooseAlert, openCodesOf } from './choose-alert.js';
import { DrillAnswers } from './drill-answers.service.js';
import { FindSender } from './find-sender.service.js';
import type { InboundText } from './inbound-text.js';
import type { InboundOutcome } from './inbound-texts.repository.js';
import { type AboutOne, type ParsedReply, parseReply } from './parse-reply.js';
import { NumberSwitch } from './number-switch.service.js';
import type { ReplyTemplate } from './reply.js';
import { replyTo, type Sender, type Understood } from './understood.js';
import { TextAnswers } from './text-answers.service.js';

@Injectable()
export class UnderstandText {
  constructor(
    private readonly senders: FindSender,
    private readonly answers: TextAnswers,
    private readonly drills: DrillAnswers,
    private readonly numbers: NumberSwitch,
  ) {}

  async act(tx: Tx, inbound: InboundText): Promise<Understood> {
    const sender = await this.senders.behind(tx, inbound.from);
    if (sender === null) return this.fromStranger(tx, inbound);
    const drillCodes = sender.drills.filter(({ open }) => open).map(({ code }) => code);
    const openCodes = [...openCodesOf(sender.alerts, sender.bundles), ...drillCodes];
    const parsed = parseReply(inbound.text, { openCodes, language: sender.language });
    const drill = await this.inDrills(tx, sender, parsed);
    if (drill !== null) return drill;
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

  /** Whoever offers to join ends texts likewise. */
  private async fromStranger(tx: Tx, { from, text }: InboundText): Promise<Understood> {
    const { kind } = parseReply(text, { openCodes: [] });
    if (kind === 'stop' || kind === 'start') await this.numbers.turnUnknown(tx, from, kind);
    return nobody('unknown_number');
  }

  async log(tx: Tx, textId: string, understood: Understood, provider: string): Promise<void> {
    await this.numbers.logText(tx, textId, understood, provider);
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
        return wrongCode(sender, parsed);
      case 'closed':
        return puzzled(sender, 'closed_code', 'closed-code', chosen.alert);
      case 'none':
        return (await this.bareDrill(tx, sender, parsed)) ?? { ...nobody('stray'), responderId: sender.responderId };
      case 'several':
        return severalOpen(sender, chosen.alerts, parsed.kind === 'answer');
      case 'these':
        return this.answers.about(tx, sender, inbound.text, chosen.alerts, parsed, chosen.all);
    }
  }

  /** The codes of drills among those that a text names. @returns what to answer when it names nothing else. */
  private async inDrills(tx: Tx, sender: Sender, parsed: ParsedReply): Promise<Understood | null> {
    const codes = codesOf(parsed);
    const named = sender.drills.filter(({ open, code }) => open && codes.includes(code));
    for (const drill of named) await this.drills.record(tx, drill, 'sms');
    const [first] = named;
    if (first === undefined || codes.some((code) => !named.some((drill) => drill.code === code))) return null;
    return drillAnswered(sender, first, parsed);
  }

  private async bareDrill(tx: Tx, sender: Sender, parsed: AboutOne): Promise<Understood | null> {
    const drill = parsed.kind === 'answer' ? sender.drills.find(({ open }) => open) : undefined;
    if (drill === undefined) return null;
    await this.drills.record(tx, drill, 'sms');
    return drillAnswered(sender, drill, parsed);
  }
}

/** All codes of a text that can be answered. */
function codesOf(parsed: ParsedReply): readonly string[] {
  if (parsed.kind === 'answers') return parsed.answers.flatMap(({ open }) => open);
  return 'open' in parsed ? parsed.open : [];
}

/** It works. Somebody who asks for help in a drill is heard by a person all the same: the text waits in the inbox. */
function drillAnswered(sender: Sender, drill: AnswerableDrill, parsed: ParsedReply): Understood {
  const inNeed = parsed.kind === 'answer' && parsed.answer === 'needs_help';
  return {
    ...nobody(inNeed ? 'stray' : 'drill'),
    responderId: drill.responderId,
    regionCode: drill.regionCode,
    reply: replyTo(sender, 'got-drill', [], drill.code),
  };
}

function nobody(outcome: InboundOutcome): Understood {
  return { outcome, responderId: null, alertId: null, incidentId: null, regionCode: null, reply: null };
}

/** Unknown, or of a drill that is over. */
function wrongCode(sender: Sender, { unknown }: AboutOne): Understood {
  const over = sender.drills.find(({ code }) => unknown.includes(code));
  const wrong = puzzled(sender, 'wrong_code', 'wrong-code', null);
  if (over === undefined) return wrong;
  return { ...wrong, outcome: 'closed_code', reply: replyTo(sender, 'closed-code', [], over.code) };
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
