import type { Tx } from '../kernel/unit-of-work.js';
import type { Message } from './message.js';

/** Messages that a provider took and has said nothing about since. Throws only when the database does. */
export abstract class SilentMessages {
  /** Handed over at that moment, for alerts that still wait on an incident that is not over. Locks them. */
  abstract handedOffAt(tx: Tx, at: Date): Promise<readonly Message[]>;
  /** The provider is being asked about them. @returns how many it was not asked about before. */
  abstract markAsked(tx: Tx, ids: readonly string[], at: Date): Promise<number>;
}
