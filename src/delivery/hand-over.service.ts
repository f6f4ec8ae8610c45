import { Injectable } from '@nestjs/common';
import { Clock, plus, SECOND } from '../kernel/clock.js';
import { type Claimed, DeliveryLedger } from './delivery-ledger.service.js';
import { HandToProvider } from './hand-to-provider.service.js';
import type { Message } from './message.js';
import { ProviderPlaces } from './provider-places.service.js';
import type { SendOutcome } from './send-outcome.js';
import { type SenderName, SenderPauses } from './sender-pauses.service.js';
import { type ComeBack, PAUSED, SettleFailureService } from './settle-failure.service.js';

/** One try with the provider of a message whose intent is committed, and the outcome. */
@Injectable()
export class HandOver {
  constructor(
    private readonly ledger: DeliveryLedger,
    private readonly provider: HandToProvider,
    private readonly failures: SettleFailureService,
    private readonly pauses: SenderPauses,
    private readonly places: ProviderPlaces,
    private readonly clock: Clock,
  ) {}

  /** Throws RetryLater when the message has to come back. */
  async try(message: Message, key: string, recipient?: Claimed['recipient']): Promise<void> {
    const back = await this.outcome(message, key, recipient);
    if (back !== null) throw this.pauses.retryAt(back.at);
  }

  private async outcome(message: Message, key: string, recipient: Claimed['recipient']): Promise<ComeBack> {
    const leave = await this.places.take(message);
    if (leave === null) return this.failures.notTried(message, key, { until: plus(this.clock.now(), SECOND) });
    const tried = await this.tried(message, recipient).finally(leave);
    if ('until' in tried) return this.failures.notTried(message, key, { ...tried, why: PAUSED });
    if (tried.kind === 'accepted') {
      await this.ledger.acceptedSoon(message, key, tried);
      return null;
    }
    if (tried.kind === 'try_later' && tried.wholeSender) await this.pauses.pause(senderOf(message), tried);
    return this.failures.settle(message, key, tried);
  }

  /** With a place in hand: the pause may have been asked for while this one waited. */
  private async tried(
    message: Message,
    recipient: Claimed['recipient'],
  ): Promise<SendOutcome | { readonly until: Date }> {
    const until = await this.pauses.pausedUntil(senderOf(message));
    return until === null ? this.provider.send(message, recipient) : { until };
  }
}

/** The only provider of calls, and of mail. A text was given its own when it was claimed. */
function senderOf({ channel, provider }: Message): SenderName {
  return { channel, provider: channel === 'sms' ? (provider ?? '') : ONLY[channel] };
}

const ONLY = { voice: 'twilio', email: 'smtp' } as const;
