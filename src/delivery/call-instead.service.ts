import { Injectable } from '@nestjs/common';
import { Journal } from '../journal/journal.js';
import type { Actor } from '../kernel/actor.js';
import { Clock } from '../kernel/clock.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import type { Message } from './message.js';
import { Messages } from './messages.repository.js';
import { MoveOn } from './move-on.service.js';

/**
 * People whose text waits because the provider asked for a pause, or because many go before it, are called now, where a
 * call was planned for later. The text keeps its time. Pressed twice it does nothing more.
 */
@Injectable()
export class CallInsteadService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly messages: Messages,
    private readonly moveOn: MoveOn,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  /** @returns how many are called. */
  async call(incidentId: string, actor: Actor): Promise<number> {
    const now = this.clock.now();
    return this.uow.run(async (tx) => {
      const called: Message[] = [];
      for (const alertId of await this.messages.alertsWaitingForSender(tx, incidentId, now)) {
        const planned = (await this.messages.ofAlert(tx, alertId)).find(
          ({ channel, status }) => channel === 'voice' && status === 'queued',
        );
        if (planned === undefined || planned.dueAt <= now) continue;
        await this.moveOn.bringForward(tx, planned, now);
        called.push(planned);
      }
      await this.journal.appendAll(
        tx,
        called.map(({ id, alertId, responderId, params }) => ({
          kind: 'message.called_instead',
          actor,
          incidentId,
          regionCode: params.regionCode,
          data: { messageId: id, alertId, responderId, channel: 'voice' },
        })),
      );
      return called.length;
    });
  }
}
