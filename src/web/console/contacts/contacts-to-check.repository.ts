import type { Channel } from '../../../kernel/channel.js';

/** A number or address of which nobody knows whether it still reaches its person. */
export interface ContactLine {
  readonly person: string;
  readonly channel: Channel;
  /** Masked. */
  readonly address: string;
  readonly since: Date;
  /** Of the failure, where there was one; null: it has not been seen to work for long. */
  readonly code: string | null;
  /** When the person was asked to confirm it. */
  readonly askedAt: Date | null;
}

/** Throws only when the database does. */
export abstract class ContactsToCheck {
  /** The newest first. `regionCodes` empty: of all regions. */
  abstract list(regionCodes: readonly string[], limit: number): Promise<readonly ContactLine[]>;
}
