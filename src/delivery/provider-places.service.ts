import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../config/settings.js';
import type { Channel } from '../kernel/channel.js';
import { SECOND } from '../kernel/clock.js';
import { type Leave, SendingSlots } from './sending-slots.js';

/** A try that finds no place in this time goes back to the queue: what stands there may be more urgent, or over. */
const PATIENCE = SECOND;

/**
 * So many tries are under way at once in this process, for each channel (DELIVERY_CONCURRENCY). The workers take as many
 * jobs again, so that the next intents are committed while the providers answer.
 */
@Injectable()
export class ProviderPlaces {
  private readonly slots: Readonly<Record<Channel, SendingSlots>>;

  constructor(@Inject(SETTINGS) { queue }: Pick<Settings, 'queue'>) {
    const places = (): SendingSlots => new SendingSlots(queue.deliveryConcurrency);
    this.slots = { sms: places(), voice: places(), email: places() };
  }

  /** Null when there is none in time. */
  take(message: { readonly channel: Channel; readonly priority: number }): Promise<Leave | null> {
    return this.slots[message.channel].take(message.priority, PATIENCE);
  }
}
