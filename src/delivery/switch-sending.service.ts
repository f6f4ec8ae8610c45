import { Injectable } from '@nestjs/common';
import { Journal } from '../journal/journal.js';
import { type Actor, actorText } from '../kernel/actor.js';
import { Clock } from '../kernel/clock.js';
import { type Channel, CHANNELS } from '../kernel/channel.js';
import { type Tx, UnitOfWork } from '../kernel/unit-of-work.js';
import type { SendingStop } from './sending-stop.js';
import { SendingStops } from './sending-stops.repository.js';

/**
 * The switch for all outgoing texts: should our number be taken over, or a fault send what it should not. It holds for
 * every process from its commit on; what is being handed over at that moment still leaves. Pressed twice it does nothing
 * more. After a restore calls and e-mail are stopped too, and are opened with the texts.
 */
@Injectable()
export class SwitchSendingService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly stops: SendingStops,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  /** Stops texts, or opens every channel that is stopped. @returns the stop of texts that holds then; null: they leave. */
  async switch(to: 'stop' | 'resume', actor: Actor): Promise<SendingStop | null> {
    const now = this.clock.now();
    await this.uow.run(async (tx) => {
      if (to === 'stop') await this.stop(tx, actor, now);
      else for (const channel of CHANNELS) await this.resume(tx, channel, actor, now);
    });
    return this.stops.current('sms');
  }

  private async stop(tx: Tx, actor: Actor, at: Date): Promise<void> {
    const channel = 'sms';
    if (!(await this.stops.stop(tx, { channel, by: actorText(actor), at }))) return;
    await this.journal.append(tx, { kind: 'sending.stopped', actor, data: { channel } });
  }

  private async resume(tx: Tx, channel: Channel, actor: Actor, now: Date): Promise<void> {
    if (!(await this.stops.resume(tx, channel))) return;
    await this.stops.bringForward(tx, channel, now);
    await this.journal.append(tx, { kind: 'sending.resumed', actor, data: { channel } });
  }
}
