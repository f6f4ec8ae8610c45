import type { Channel } from '../../../kernel/channel.js';

/** How one channel does, as its messages tell. */
export interface ChannelRecord {
  readonly channel: Channel;
  /** Due, and still here. */
  readonly waiting: number;
  /** Since when the oldest of them is due. */
  readonly oldestDueAt: Date | null;
  /** The newest message that a provider took. */
  readonly last: { readonly readyAt: Date; readonly handedOffAt: Date } | null;
  /** The newest failure. */
  readonly failure: { readonly code: string; readonly reason: string } | null;
}

/** Throws only when the database does. */
export abstract class EngineRecords {
  abstract channel(channel: Channel, now: Date): Promise<ChannelRecord>;
  /** Plans whose next step was due before this. */
  abstract overdueRuns(before: Date): Promise<{ readonly count: number; readonly earliest: Date | null }>;
}
