import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock.js';
import { type Tx } from '../kernel/unit-of-work.js';
import { CarriedRecords } from './carried-records.service.js';
import { type Held, type SendDecision } from './decide-send.js';
import { MoveOn } from './move-on.service.js';
import type { Message } from './message.js';
import { Messages } from './messages.repository.js';
import { HELD_REASONS, SENDER_PAUSED } from './sending-stop.js';

/** What is written of a message that does not leave, or not yet. */
@Injectable()
export class UnsentRecords {
  constructor(
    private readonly messages: Messages,
    private readonly carried: CarriedRecords,
    private readonly moveOn: MoveOn,
    private readonly clock: Clock,
  ) {}

  /** Once for each person: their text waits, and why. */
  async hold(tx: Tx, message: Message, by: Held): Promise<void> {
    if (message.failureCode === by) return;
    await this.messages.change(tx, message.id, { failureCode: by, failureReason: HELD_REASONS[by] });
    await this.moveOn.log(tx, message, 'held', by);
  }

  /** It does not leave any more. */
  async end(tx: Tx, message: Message, decision: SendDecision & { do: 'end' }): Promise<void> {
    const { status, code } = decision;
    await this.messages.change(tx, message.id, {
      status,
      failureCode: code,
      sendingDeadline: null,
      endedAt: this.clock.now(),
      // It waited because the provider wanted it, until it was too late.
      ...(status === 'expired' && message.failureCode === SENDER_PAUSED ? { providerFailed: true } : {}),
    });
    await this.moveOn.log(tx, message, status, code);
    if (status === 'expired')
      await this.carried.release(tx, message, this.clock.now(), { mayHaveLeft: true, goesAgain: false });
    if (status !== 'cancelled') await this.moveOn.toNextChannel(tx, message);
  }
}
