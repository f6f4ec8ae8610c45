import type { Channel } from '../kernel/channel.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { SendingStop } from './sending-stop.js';

/** What has been stopped. The last look at each message reads it too, in its own transaction. */
export abstract class SendingStops {
  /** As it is now, for pages; null when the channel is open. */
  abstract current(channel: Channel): Promise<SendingStop | null>;
  /** Every channel that is stopped. */
  abstract all(): Promise<readonly SendingStop[]>;
  /** @returns false when it was stopped already. */
  abstract stop(tx: Tx, stop: SendingStop): Promise<boolean>;
  /** @returns false when it was open already. */
  abstract resume(tx: Tx, channel: Channel): Promise<boolean>;
  /** What waited for the channel is due, and waits for it no more. */
  abstract bringForward(tx: Tx, channel: Channel, now: Date): Promise<void>;
}
