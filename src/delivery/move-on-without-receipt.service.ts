import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import { Outbox } from '../outbox/outbox.js';
import { MoveOn } from './move-on.service.js';
import { SilentMessages } from './silent-messages.repository.js';

/** Three minutes without any word from the provider: each person's next channel goes too. A late receipt still counts. */
@Injectable()
export class MoveOnWithoutReceipt {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly silent: SilentMessages,
    private readonly moveOn: MoveOn,
  ) {}

  async moveOnFrom(handedOffAt: Date, key: string): Promise<void> {
    await this.uow.run(async (tx) => {
      const mine = await this.outbox.take(tx, [key]);
      if (mine.length === 0) return;
      for (const message of await this.silent.handedOffAt(tx, handedOffAt)) {
        await this.moveOn.nextChannelToo(tx, message);
      }
    });
  }
}
