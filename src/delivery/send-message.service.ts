import { Injectable } from '@nestjs/common';
import { assertNever } from '../kernel/assert-never.js';
import { DeliveryLedger } from './delivery-ledger.service.js';
import { HandOver } from './hand-over.service.js';
import type { Message } from './message.js';
import { RecordReceiptService } from './record-receipt.service.js';
import { ResolveLostTry } from './resolve-lost-try.service.js';
import { SenderPauses } from './sender-pauses.service.js';

/** Sends one message: the last look and the intent in one commit, the provider, the outcome in another commit. */
@Injectable()
export class SendMessageService {
  constructor(
    private readonly ledger: DeliveryLedger,
    private readonly handOver: HandOver,
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
        if (message !== null) await this.handOver.try(message, key, recipient);
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
    if ('until' in result) throw this.pauses.retryAt(result.until);
    if ('again' in result) await this.handOver.try(result.again, key);
  }
}
