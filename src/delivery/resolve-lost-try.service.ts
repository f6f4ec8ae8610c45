import { Injectable } from '@nestjs/common';
import { Clock, plus } from '../kernel/clock.js';
import { type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import { Outbox } from '../outbox/outbox.js';
import type { ProviderReceipt } from './provider-receipt.js';
import { decideSend, type SendDecision } from './decide-send.js';
import { DeliveryRecords } from './delivery-records.service.js';
import { SENDING_DEADLINE } from './sending-deadline.js';
import { LookUpLostTry } from './look-up-lost-try.service.js';
import type { Message } from './message.js';
import type { Accepted } from './send-outcome.js';
import { SendingIntents } from './sending-intents.service.js';

export type LostTry =
  /** The provider has it; the caller writes that down, and what became of it since. */
  | { readonly found: Accepted; readonly receipt: ProviderReceipt }
  /** Send this. */
  | { readonly again: Message }
  /** It may go again then. */
  | { readonly until: Date }
  /** It does not go any more, or somebody else has dealt with it. */
  | { readonly over: true };

const OVER = { over: true } as const;
const TOO_LATE = { do: 'end', status: 'expired', code: 'too_late' } as const;

/**
 * A try whose end nobody wrote down: the process died between the provider's answer and our commit, or the answer never
 * came. The provider is asked. It has the message: that is recorded. It is sure that it has not: the message goes out. It
 * cannot say (e-mail, or out of reach): the message goes out again, marked as possibly doubled. It does not go again
 * when it makes no sense any more.
 */
@Injectable()
export class ResolveLostTry {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly intents: SendingIntents,
    private readonly records: DeliveryRecords,
    private readonly outbox: Outbox,
    private readonly lookUps: LookUpLostTry,
    private readonly clock: Clock,
  ) {}

  async resolve(message: Message, key: string): Promise<LostTry> {
    const answer = await this.lookUps.ask(message);
    if (answer.found === true) {
      const { provider, providerId, status, failureCode = null } = answer;
      return {
        found: { kind: 'accepted', provider, providerId },
        receipt: { messageId: message.id, provider, providerId, status, failureCode },
      };
    }
    return this.claimAgain(message, key, answer.unknown === true);
  }

  private async claimAgain(lost: Message, key: string, doubtful: boolean): Promise<LostTry> {
    const begun = this.clock.now();
    const view = await this.intents.look();
    return this.uow.run(async (tx) => {
      const live = await this.outbox.postpone(tx, [key], plus(begun, SENDING_DEADLINE));
      const locked = await this.intents.lockLost(tx, lost, { begun, doubtful });
      if (live.length === 0 || locked === null) return OVER;
      if (lost.possibleDuplicate && doubtful) await this.records.mayHaveComeTwice(tx, [lost]);
      // Whoever held the lock may have held it for long.
      const now = this.clock.now();
      const { message } = locked;
      if (message.expiresAt <= now) {
        await this.records.decided(tx, key, TOO_LATE, message);
        return OVER;
      }
      // While the provider was asked, somebody may have stopped all texts, or this person theirs.
      const decision = decideSend({ ...message, status: 'queued', dueAt: now }, locked.context, now);
      if (decision.do !== 'send') return this.doesNotGo(tx, key, decision, message);
      const attempts = message.attempts + 1;
      const alone = await this.records.alone(tx, message);
      const change = { attempts, sendingDeadline: plus(now, SENDING_DEADLINE) };
      return { again: await this.intents.again(tx, view, { ...alone, attempts }, change) };
    });
  }

  /** What it spoke for goes by itself, whether or not this one is to go later. */
  private async doesNotGo(tx: Tx, key: string, decision: SendDecision, message: Message): Promise<LostTry> {
    const alone = await this.records.alone(tx, message);
    if (decision.do === 'wait') await this.intents.putBack(tx, alone, this.clock.now());
    await this.records.decided(tx, key, decision, alone);
    return decision.do === 'wait' ? { until: decision.until } : OVER;
  }
}
