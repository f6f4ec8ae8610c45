import { Injectable } from '@nestjs/common';
import { Clock, MINUTE, plus } from '../kernel/clock.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { Outbox } from '../outbox/outbox.js';
import { HandToProvider } from './hand-to-provider.service.js';
import type { Message } from './message.js';
import { receiptsMissing } from './missing-receipt.js';
import { RecordReceiptService } from './record-receipt.service.js';
import { SilentMessages } from './silent-messages.repository.js';

/** Questions to the provider under way at once, for one batch of messages. */
const AT_ONCE = 5;
/** So many questions without an answer, one after the other, and the rest is not asked. */
const GIVE_UP_AFTER = 5;
/** While the provider is asked, nobody else asks; a process that dies meanwhile is followed by another one then. */
const TURN = MINUTE;

/**
 * No receipt within 90 s of hand-over: the provider is asked what became of the messages, and what it says is recorded
 * as if it had reported it. What is still unknown later goes to the next channel, whether or not it could be asked.
 */
@Injectable()
export class AskForReceipts {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly silent: SilentMessages,
    private readonly provider: HandToProvider,
    private readonly receipts: RecordReceiptService,
    private readonly clock: Clock,
  ) {}

  /** Safe to call twice: a receipt that is known changes nothing. */
  async ask(handedOffAt: Date, key: string): Promise<void> {
    const silent = await this.begin(handedOffAt, key);
    if (silent.length === 0) return;
    await this.askAll(silent);
    await this.uow.run((tx) => this.outbox.take(tx, [key]));
  }

  private async begin(handedOffAt: Date, key: string): Promise<readonly Message[]> {
    const now = this.clock.now();
    return this.uow.run(async (tx) => {
      const live = await this.outbox.postpone(tx, [key], plus(now, TURN));
      const silent = live.length === 0 ? [] : await this.silent.handedOffAt(tx, handedOffAt);
      if (silent.length === 0) {
        await this.outbox.take(tx, [key]);
        return [];
      }
      const ids = silent.map((message) => message.id);
      // Asked once more after a process died: the next channels have their time already.
      const isFirst = (await this.silent.markAsked(tx, ids, now)) > 0;
      if (isFirst) await this.outbox.add(tx, [receiptsMissing(handedOffAt)]);
      return silent;
    });
  }

  private async askAll(silent: readonly Message[]): Promise<void> {
    const left = [...silent];
    let unanswered = 0;
    const askOn = async (): Promise<void> => {
      for (let next = left.shift(); next !== undefined && unanswered < GIVE_UP_AFTER; next = left.shift()) {
        unanswered = (await this.askOne(next)) ? 0 : unanswered + 1;
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, askOn));
  }

  /** @returns false when the provider could not be asked. */
  private async askOne(message: Message): Promise<boolean> {
    const answer = await this.provider.lookUp(message, []);
    if (answer.found === true) {
      const { provider, providerId, status, failureCode = null } = answer;
      await this.receipts.record({ messageId: message.id, provider, providerId, status, failureCode });
    }
    return answer.unknown !== true;
  }
}
