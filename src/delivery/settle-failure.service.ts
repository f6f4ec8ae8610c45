import { Refusal } from './refusal.js';
import { FailureEffects } from './failure-effects.service.js';
import { Injectable } from '@nestjs/common';
import { CarriedRecords } from './carried-records.service.js';
import { Clock, plus } from '../kernel/clock.js';
import { type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import { Outbox } from '../outbox/outbox.js';
import { SENDER_PAUSED } from './sending-stop.js';
import { SENDING_DEADLINE } from './sending-deadline.js';
import type { Message } from './message.js';
import { type MessageChange, Messages } from './messages.repository.js';
import { nextTry } from './retry-schedule.js';

/** When the queue has to come back to the message; null when it is settled. */
export type ComeBack = { readonly at: Date } | null;

export interface NotTried {
  readonly until: Date;
  /** Stands with the message while it waits. */
  readonly why?: Pick<MessageChange, 'failureCode' | 'failureReason'>;
}

interface Back {
  readonly at: Date;
  readonly change: MessageChange;
}

/** Why a message waits whose provider asked for a pause. */
export const PAUSED = { failureCode: SENDER_PAUSED, failureReason: 'The provider asked us to wait.' } as const;

/** What a try leads to that the provider did not accept. */
@Injectable()
export class SettleFailureService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly messages: Messages,
    private readonly outbox: Outbox,
    private readonly effects: FailureEffects,
    private readonly carried: CarriedRecords,
    private readonly clock: Clock,
  ) {}

  async settle(message: Message, key: string, outcome: Refusal): Promise<ComeBack> {
    return this.whileSending(message, key, (expiresAt) => {
      // It may have ended since the try began.
      const back = this.comeBack({ ...message, expiresAt }, outcome);
      return back ?? ((tx) => this.giveUp(tx, message, outcome));
    });
  }

  /** It was not handed over after all, and comes back then: nothing left, and no try is counted. */
  async notTried(message: Message, key: string, { until, why }: NotTried): Promise<ComeBack> {
    return this.whileSending(message, key, (expiresAt) => {
      const at = until < expiresAt ? until : later(expiresAt, this.clock.now());
      const attempts = Math.max(message.attempts - 1, 0);
      const untouched = attempts === 0 ? { sendingAt: null } : {};
      const change = { status: 'queued', attempts, dueAt: at, sendingDeadline: null, ...untouched, ...why } as const;
      return { at, change };
    });
  }

  private async giveUp(tx: Tx, message: Message, outcome: Refusal): Promise<void> {
    if (outcome.kind === 'try_later') {
      // Its own time is up, not that of the alerts it speaks for.
      const as = { mayHaveLeft: message.possibleDuplicate, goesAgain: false };
      await this.carried.release(tx, message, this.clock.now(), as);
    }
    await this.effects.end(tx, message, outcome);
  }

  /** @param decide what changes and when it comes back, or what its end leads to. */
  private async whileSending(
    message: Message,
    key: string,
    decide: (expiresAt: Date) => Back | ((tx: Tx) => Promise<void>),
  ): Promise<ComeBack> {
    const deadline = plus(this.clock.now(), SENDING_DEADLINE);
    return this.uow.run(async (tx) => {
      // Rows of the outbox before messages, as whoever claims one does.
      await this.outbox.postpone(tx, [key], deadline);
      const [locked] = await this.messages.lock(tx, [message.id]);
      // This try was taken for lost meanwhile: the message waits, or another try is under way.
      if (locked !== undefined && isAnothers(locked.message, message)) return null;
      const back = locked?.message.status === 'sending' ? decide(locked.message.expiresAt) : null;
      if (back === null || typeof back === 'function') {
        await back?.(tx);
        await this.outbox.take(tx, [key]);
        return null;
      }
      await this.messages.change(tx, message.id, back.change);
      if (back.change.status === 'queued') {
        await this.carried.release(tx, message, back.at, { mayHaveLeft: message.possibleDuplicate, goesAgain: true });
      }
      await this.outbox.postpone(tx, [key], back.at);
      return { at: back.at };
    });
  }

  private comeBack(message: Message, outcome: Refusal): Back | null {
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
    const why = outcome.wholeSender ? PAUSED : { failureCode, failureReason };
    const change = { status: 'queued', dueAt: next.at, sendingDeadline: null, ...why } as const;
    return { at: next.at, change };
  }
}

function isAnothers({ status, attempts }: Message, tried: Message): boolean {
  return status === 'queued' || (status === 'sending' && attempts !== tried.attempts);
}

function later(one: Date, other: Date): Date {
  return one > other ? one : other;
}
