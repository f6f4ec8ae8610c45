import type { UserId } from '../../kernel/ids.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import type { RecoveryId, WaitingRecovery } from './recovery.js';

/** Who is to be let in again. Throws only when the database does. */
export abstract class Recoveries {
  abstract insert(tx: Tx, recovery: WaitingRecovery): Promise<void>;
  /** The one of a person that waits and has not run out. */
  abstract waitingOf(tx: Tx, userId: UserId, now: Date): Promise<WaitingRecovery | null>;
  /** All that wait, the oldest first. */
  abstract waiting(tx: Tx, now: Date): Promise<readonly WaitingRecovery[]>;
  abstract end(
    tx: Tx,
    id: RecoveryId,
    end: { readonly outcome: 'agreed' | 'withdrawn'; readonly by: string; readonly at: Date },
  ): Promise<void>;
}
