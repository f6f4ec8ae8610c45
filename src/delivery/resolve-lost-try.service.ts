import { Injectable } from '@nestjs/common';
import { Clock, plus } from '../kernel/clock.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { Outbox } from '../outbox/outbox.js';
import type { ProviderReceipt } from './provider-receipt.js';
import { decideSend } from './decide-send.js';
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
  /** Somebody else has dealt with it. */
  | { readonly over: true };

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
    const again = await this.claimAgain(message, key, answer.unknown === true);
    return again === null ? { over: true } : { again };
  }

  private async claimAgain(message: Message, key: string, doubtful: boolean): Promise<Message | null> {
    const now = this.clock.now();
    const deadline = plus(now, SENDING_DEADLINE);
    const view = await this.intents.look();
    return this.uow.run(async (tx) => {
      const live = await this.outbox.postpone(tx, [key], deadline);
      const locked = await this.intents.lockLost(tx, message, now);
      if (live.length === 0 || locked === null) return null;
      if (locked.message.expiresAt <= now) {
        await this.records.decided(tx, key, TOO_LATE, locked.message);
        return null;
      }
      // While the provider was asked, somebody may have stopped all texts, or this person theirs.
      const decision = decideSend({ ...locked.message, status: 'queued', dueAt: now }, locked.context, now);
      if (decision.do !== 'send') {
        await this.records.decided(tx, key, decision, locked.message);
        return null;
      }
      const possibleDuplicate = message.possibleDuplicate || doubtful;
      const attempts = message.attempts + 1;
      const change = { attempts, sendingDeadline: deadline, possibleDuplicate };
      const alone = await this.records.again(tx, message, possibleDuplicate);
      return this.intents.again(tx, view, { ...alone, attempts, possibleDuplicate }, change);
    });
  }
}
