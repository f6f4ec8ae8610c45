import { Injectable } from '@nestjs/common';
import { Clock, plus } from '../kernel/clock.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { Message } from './message.js';
import { Messages } from './messages.repository.js';
import { MoveOn } from './move-on.service.js';
import { QueueMessagesService } from './queue-messages.service.js';
import { sameAgain } from './same-again.js';

import { failureOfReceipt, type ProviderReceipt } from './provider-receipt.js';
import { WAIT_AFTER_DELIVERY_FAILURE } from './retry-schedule.js';

import { FailureEffects } from './failure-effects.service.js';

/** What follows from a receipt: the log, and where the message failed, the person's next channel at once. */
@Injectable()
export class ReceiptEffects {
  constructor(
    private readonly messages: Messages,
    private readonly queue: QueueMessagesService,
    private readonly failures: FailureEffects,
    private readonly moveOn: MoveOn,
    private readonly clock: Clock,
  ) {}

  /** The receipt came before we knew that the message was taken, so no hand-off in the log says that it may be a double. */
  async overtaken(tx: Tx, message: Message, { provider }: ProviderReceipt): Promise<void> {
    if (message.possibleDuplicate) await this.moveOn.log(tx, message, 'possible_duplicate', '', provider);
  }

  /** `message` has its new status already. */
  async follow(tx: Tx, message: Message, receipt: ProviderReceipt, failingSince: Date | null): Promise<void> {
    if (message.status !== 'failed' && message.status !== 'undelivered') {
      // What was under way when the address was found to fail proves nothing.
      const recovered = message.status === 'delivered' && failingSince !== null && failingSince <= message.queuedAt;
      if (recovered) await this.failures.recovered(tx, message);
      await this.moveOn.log(tx, message, message.status, '', receipt.provider);
      return;
    }
    const failure = failureOfReceipt(receipt);
    const { code: failureCode, reason: failureReason } = failure;
    await this.messages.change(tx, message.id, { failureCode, failureReason });
    await this.moveOn.log(tx, message, message.status, failure.code, receipt.provider);
    if (failure.kind === 'address' || failure.kind === 'try_voice') {
      await this.failures.flag(tx, message, { kind: 'bad_address', code: failureCode, reason: failureReason });
    }
    if (failure.kind === 'opted_out') await this.failures.flag(tx, message, { ...failure, kind: 'opted_out' });
    if (failure.kind === 'may_pass') await this.tryOnceMore(tx, message);
    await this.moveOn.toNextChannel(tx, message);
  }

  /**
   * A phone that was off may be on again in a minute (contract 8.12); once, and not when a text waits for it anyway or
   * the person need not be asked any more.
   */
  private async tryOnceMore(tx: Tx, failed: Message): Promise<void> {
    const carried = failed.params.bundle === undefined ? [] : await this.messages.carriedBy(tx, failed.id);
    for (const message of [failed, ...carried.filter(({ alertId }) => alertId !== failed.alertId)]) {
      if (await this.isWorthATry(tx, message, failed)) await this.queueAgain(tx, message);
    }
  }

  private async isWorthATry(tx: Tx, message: Message, failed: Message): Promise<boolean> {
    if (message.alertId === null || message.expiresAt <= this.clock.now()) return false;
    const same = (await this.messages.ofAlert(tx, message.alertId)).filter(
      (each) => each.contactMethodId === message.contactMethodId && each.id !== message.id && each.id !== failed.id,
    );
    return !same.some((each) => each.status === 'queued' || each.status === 'undelivered');
  }

  private async queueAgain(tx: Tx, message: Message): Promise<void> {
    const dueAt = plus(this.clock.now(), WAIT_AFTER_DELIVERY_FAILURE);
    const again = sameAgain(message, message.contactMethodId, dueAt);
    const orderClass = message.orderClass === 'page' ? 'later_step' : message.orderClass;
    await this.queue.queue(tx, message.incidentId, [{ ...again, orderClass }]);
  }
}
