import { Injectable } from '@nestjs/common';
import { assertNever } from '../kernel/assert-never.js';
import { type Claimed, DeliveryLedger } from './delivery-ledger.service.js';
import { HandToProvider } from './hand-to-provider.service.js';
import type { Message } from './message.js';
import { RecordReceiptService } from './record-receipt.service.js';
import { ResolveLostTry } from './resolve-lost-try.service.js';
import { type SenderName, SenderPauses } from './sender-pauses.service.js';
import { SettleFailureService } from './settle-failure.service.js';

/** Sends one message: the last look and the intent in one commit, the provider, the outcome in another commit. */
@Injectable()
export class SendMessageService {
  constructor(
    private readonly ledger: DeliveryLedger,
    private readonly provider: HandToProvider,
    private readonly failures: SettleFailureService,
    private readonly lost: ResolveLostTry,
    private readonly receipts: RecordReceiptService,
    private readonly pauses: SenderPauses,
  ) {}

  /** Throws RetryLater when the message has to wait; safe to call twice. */
  async send(messageId: string, key: string): Promise<void> {
    const { decision, message, recipient } = await this.ledger.claim({ messageId, key });
    switch (decision.do) {
      case 'nothing':
      case 'carried':
      case 'end':
        return;
      case 'wait':
        throw this.pauses.retryAt(decision.until);
      case 'ask':
        if (message !== null) await this.resolve(message, key);
        return;
      case 'send':
        if (message !== null) await this.handOver(message, key, recipient);
        return;
      default:
        assertNever(decision);
    }
  }

  private async resolve(message: Message, key: string): Promise<void> {
    const result = await this.lost.resolve(message, key);
    if ('found' in result) {
      await this.ledger.accepted(message, key, result.found);
      await this.receipts.record(result.receipt);
    }
    if ('again' in result) await this.handOver(result.again, key);
  }

  private async handOver(message: Message, key: string, recipient?: Claimed['recipient']): Promise<void> {
    const sender = senderOf(message);
    const pausedUntil = await this.pauses.pausedUntil(sender);
    if (pausedUntil !== null) {
      const back = await this.failures.notTried(message, key, pausedUntil);
      if (back !== null) throw this.pauses.retryAt(back.at);
      return;
    }
    const outcome = await this.provider.send(message, recipient);
    if (outcome.kind === 'accepted') {
      await this.ledger.acceptedSoon(message, key, outcome);
      return;
    }
    if (outcome.kind === 'try_later' && outcome.wholeSender) await this.pauses.pause(sender, outcome);
    const back = await this.failures.settle(message, key, outcome);
    if (back !== null) throw this.pauses.retryAt(back.at);
  }
}

/** The only provider of calls, and of mail. A text was given its own when it was claimed. */
function senderOf({ channel, provider }: Message): SenderName {
  return { channel, provider: channel === 'sms' ? (provider ?? '') : ONLY[channel] };
}

const ONLY = { voice: 'twilio', email: 'smtp' } as const;
