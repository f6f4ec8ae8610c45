import { ProviderReceipt } from './provider-receipt.js';
import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock.js';
import { type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import { type LockedMessage, Messages, type MessageChange } from './messages.repository.js';
import { afterReceipt, isOver, type MessageStatus } from './message-status.js';
import { ANSWERING_MACHINE } from './voice/answering-machine.js';
import { ReceiptEffects } from './receipt-effects.service.js';

/** What a provider says became of a message. Any order, any number of times: a status never goes back. */
@Injectable()
export class RecordReceiptService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly messages: Messages,
    private readonly effects: ReceiptEffects,
    private readonly clock: Clock,
  ) {}

  /** @returns false when there is no such message. */
  async record(receipt: ProviderReceipt): Promise<boolean> {
    return this.uow.run(async (tx) => {
      const id = receipt.messageId ?? (await this.find(tx, receipt.providerId));
      const [locked] = id === null ? [] : await this.messages.lock(tx, [id]);
      // A bounce is about a mail, whatever id it names.
      if (locked === undefined || isMail(receipt) !== (locked.message.channel === 'email')) return false;
      await this.apply(tx, locked, receipt);
      return true;
    });
  }

  private async apply(tx: Tx, locked: LockedMessage, receipt: ProviderReceipt): Promise<void> {
    const { message, failingSince } = locked;
    const status = afterReceipt(message.status, receipt.status);
    // That the call is over says nothing about who picked it up.
    if (message.failureCode === ANSWERING_MACHINE && status === 'delivered') return;
    if (status === message.status) return;
    const change = this.change(status, receipt);
    await this.messages.change(tx, message.id, change);
    if (message.status === 'sending') await this.effects.overtaken(tx, message, receipt);
    await this.effects.follow(tx, { ...message, status }, receipt, failingSince);
  }

  private async find(tx: Tx, providerId: string | null): Promise<string | null> {
    return providerId === null ? null : this.messages.findByProviderId(tx, providerId);
  }

  private change(status: MessageStatus, receipt: ProviderReceipt): MessageChange {
    const at = this.clock.now();
    return {
      status,
      provider: receipt.provider,
      ...(receipt.providerId === null ? {} : { providerId: receipt.providerId }),
      ...(status === 'sent' ? { sentAt: at } : {}),
      ...(status === 'delivered' ? { deliveredAt: at, failureCode: null, failureReason: null } : {}),
      ...(isOver(status) ? { endedAt: at, sendingDeadline: null } : {}),
    };
  }
}

function isMail({ provider }: ProviderReceipt): boolean {
  return provider === 'smtp';
}
