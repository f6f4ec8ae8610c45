import type { Channel } from '../../../kernel/channel.js';

/** A number or address of somebody who signs in. */
export interface OwnWay {
  readonly id: string;
  readonly channel: Channel;
  /** `•••• ••• 123` */
  readonly address: string;
  /** Confirmed, and texts to it were not ended. */
  readonly usable: boolean;
}

/** How the people who sign in are reached themselves. Throws only when the database does. */
export abstract class OwnWays {
  /** Texts first, then calls, then e-mail. Empty for who is not paged. */
  abstract of(userId: string): Promise<readonly OwnWay[]>;
}
