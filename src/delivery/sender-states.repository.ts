import type { Channel } from '../kernel/channel.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { OpenBreaker } from './sms/routing/breaker.js';

/** A provider asked to be left in peace. */
export interface SenderPause {
  readonly channel: Channel;
  readonly provider: string;
  readonly until: Date;
  /** What it said. */
  readonly code: string;
}

/** A pause that begins: how long, so that the database can measure it by its own clock. */
export interface NewSenderPause extends Omit<SenderPause, 'until'> {
  readonly now: Date;
  readonly lengthMs: number;
}

export interface SenderStateView {
  /** Those that are over, too. */
  readonly pauses: readonly SenderPause[];
  /** By provider; one that is not here is closed. */
  readonly breakers: ReadonlyMap<string, OpenBreaker>;
}

/** What holds of providers for every process. Throws only when the database does. */
export abstract class SenderStateRows {
  /**
   * On a connection of its own: not inside a transaction. A pause that was written by a clock that was ahead ends when it
   * is over by the clock of the database.
   */
  abstract read(now: Date): Promise<SenderStateView>;
  /** On a connection of its own. A longer pause that is known stays. */
  abstract pause(pause: NewSenderPause): Promise<void>;
  /** @returns false when another process was first. */
  abstract open(tx: Tx, provider: string, breaker: OpenBreaker): Promise<boolean>;
  /** After a probe that failed. @returns false when it was not as `before`. */
  abstract reopen(tx: Tx, provider: string, before: OpenBreaker, breaker: OpenBreaker): Promise<boolean>;
  /** @returns false when it was closed already. */
  abstract close(tx: Tx, provider: string): Promise<boolean>;
  /** Takes the turn to try the provider. @returns false when somebody else has it. */
  abstract takeProbe(tx: Tx, provider: string, probe: OpenBreaker, now: Date): Promise<boolean>;
}
