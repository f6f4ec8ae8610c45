import { Injectable } from '@nestjs/common';
import { Journal } from '../journal/journal.js';
import { type Actor, actorText } from '../kernel/actor.js';
import { Clock } from '../kernel/clock.js';
import { UnitOfWork } from '../kernel/unit-of-work.js';
import type { SendingStop } from './sending-stop.js';
import { SendingStops } from './sending-stops.repository.js';

/**
 * The switch for all outgoing texts: should our number be taken over, or a fault send what it should not. It holds for
 * every process from its commit on; what is being handed over at that moment still leaves. Pressed twice it does nothing
 * more.
 */
@Injectable()
export class SwitchSendingService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly stops: SendingStops,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  /** @returns the stop that holds then; null when texts leave. */
  async switch(to: 'stop' | 'resume', actor: Actor): Promise<SendingStop | null> {
    const now = this.clock.now();
    await this.uow.run(async (tx) => {
      const changed =
        to === 'stop'
          ? await this.stops.stop(tx, { channel: 'sms', by: actorText(actor), at: now })
          : await this.stops.resume(tx, 'sms');
      if (!changed) return;
      if (to === 'resume') await this.stops.bringForward(tx, 'sms', now);
      const kind = to === 'stop' ? 'sending.stopped' : 'sending.resumed';
      await this.journal.append(tx, { kind, actor, data: { channel: 'sms' } });
    });
    return this.stops.current('sms');
  }
}
