import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../kernel/actor.js';
import { Clock, plus } from '../kernel/clock.js';
import { assertNever } from '../kernel/assert-never.js';
import { type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import { People } from '../directory/people.repository.js';
import { Journal } from '../journal/journal.js';
import { Outbox } from '../outbox/outbox.js';
import { SENDING_DEADLINE } from './delivery-ledger.service.js';
import type { Message } from './message.js';
import { Messages } from './messages.repository.js';
import { MoveOn } from './move-on.service.js';
import { nextTry } from './retry-schedule.js';
import type { SendOutcome } from './send-outcome.js';

export type Refusal = Exclude<SendOutcome, { kind: 'accepted' }>;
/** When the queue has to come back to the message; null when it is settled. */
export type ComeBack = { readonly at: Date } | null;

/** What a try leads to that the provider did not accept. */
@Injectable()
export class SettleFailureService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly messages: Messages,
    private readonly outbox: Outbox,
    private readonly effects: FailureEffects,
    private readonly clock: Clock,
  ) {}

  async settle(message: Message, key: string, outcome: Refusal): Promise<ComeBack> {
    return this.uow.run(async (tx) => {
      const [locked] = await this.messages.lock(tx, [message.id]);
      if (locked?.message.status !== 'sending') {
        await this.outbox.take(tx, [key]);
        return null;
      }
      const back = this.comeBack(message, outcome);
      if (back === null) {
        await this.effects.end(tx, message, outcome);
        await this.outbox.take(tx, [key]);
        return null;
      }
      await this.messages.change(tx, message.id, back.change);
      await this.outbox.postpone(tx, [key], back.at);
      return { at: back.at };
    });
  }

  private comeBack(message: Message, outcome: Refusal) {
    const now = this.clock.now();
    if (outcome.kind === 'unsure') {
      // Stays `sending`: after the deadline the provider is asked what it knows.
      const at = plus(now, SENDING_DEADLINE / 3);
      return { at, change: { sendingDeadline: at, failureCode: outcome.code, failureReason: outcome.reason } };
    }
    if (outcome.kind !== 'try_later') return null;
    const next = nextTry({
      attempts: message.attempts,
      firstTriedAt: message.sendingAt ?? now,
      now,
      retryAfterMs: outcome.retryAfterMs,
      random: Math.random(),
      expiresAt: message.expiresAt,
    });
    if ('giveUp' in next) return null;
    const { code: failureCode, reason: failureReason } = outcome;
    const change = { status: 'queued', dueAt: next.at, sendingDeadline: null, failureCode, failureReason } as const;
    return { at: next.at, change };
  }
}

/** A message that has failed for good: what is written, whose contact is flagged, and who comes next. */
@Injectable()
export class FailureEffects {
  constructor(
    private readonly messages: Messages,
    private readonly people: People,
    private readonly journal: Journal,
    private readonly moveOn: MoveOn,
    private readonly clock: Clock,
  ) {}

  async end(tx: Tx, message: Message, outcome: Refusal): Promise<void> {
    const status = outcome.kind === 'suppressed' ? 'suppressed' : 'failed';
    await this.messages.change(tx, message.id, {
      status,
      endedAt: this.clock.now(),
      sendingDeadline: null,
      failureCode: outcome.code,
      failureReason: outcome.reason,
    });
    await this.moveOn.log(tx, message, status, outcome.code);
    await this.flag(tx, message, outcome);
    await this.moveOn.toNextChannel(tx, message);
  }

  /** Marks the contact method, so that it is not tried for the next alert either. */
  async flag(tx: Tx, message: Message, outcome: Refusal): Promise<void> {
    switch (outcome.kind) {
      case 'bad_address':
        await this.people.setFailing(tx, message.contactMethodId, outcome.code, this.clock.now());
        await this.note(tx, message, 'contact.failing', outcome.code);
        return;
      case 'opted_out':
        await this.people.optOutMethod(tx, message.contactMethodId, this.clock.now());
        await this.note(tx, message, 'text.opted_out', outcome.code);
        return;
      case 'refused':
      case 'suppressed':
      case 'try_later':
      case 'unsure':
        return;
      default:
        assertNever(outcome);
    }
  }

  private async note(tx: Tx, message: Message, kind: string, code: string): Promise<void> {
    await this.journal.append(tx, {
      kind,
      actor: SYSTEM,
      ...(message.incidentId === null ? {} : { incidentId: message.incidentId }),
      regionCode: message.params.regionCode,
      data: { responderId: message.responderId, contactMethodId: message.contactMethodId, code },
    });
  }
}
