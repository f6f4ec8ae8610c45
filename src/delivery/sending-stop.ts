import type { Channel } from '../kernel/channel.js';

/** Somebody has stopped everything of a channel. */
export interface SendingStop {
  readonly channel: Channel;
  /** As the log names them. */
  readonly by: string;
  readonly at: Date;
}

/** Stands with a message that waits for it; it has not failed. */
export const SENDING_STOPPED = 'sending_stopped';
/** Stands with a message that waits because its provider asked for a pause; it has not failed. */
export const SENDER_PAUSED = 'sender_paused';

/** The same while the region is in maintenance mode. */
export const REGION_HELD = 'region_maintenance';
export const STOPPED_REASON = 'Texts are stopped; it goes when they leave again.';

export const HELD_REASONS = {
  [SENDING_STOPPED]: STOPPED_REASON,
  [REGION_HELD]: 'The region is in maintenance mode; it goes when that is over.',
} as const;

/** Why a message waits that has not failed, and that no provider has refused. */
export const NOT_FAILED: readonly string[] = [SENDER_PAUSED, SENDING_STOPPED, REGION_HELD];
