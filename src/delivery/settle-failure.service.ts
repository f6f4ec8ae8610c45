import { Refusal } from './refusal.js';
import { FailureEffects } from './failure-effects.service.js';
import { Injectable } from '@nestjs/common';
import { Clock, plus } from '../kernel/clock.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { Outbox } from '../outbox/outbox.js';

import { SENDING_DEADLINE } from './sending-deadline.js';
import type { Message } from './message.js';
import { Messages } from './messages.repository.js';
import { nextTry } from './retry-schedule.js';
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
      // It may have ended since the try began.
      const back = this.comeBack({ ...message, expiresAt: locked.message.expiresAt }, outcome);
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
