import { HOUR, plus } from '../../kernel/clock.js';
import type { MessageId } from '../../kernel/ids.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import type { FailedByProvider } from './whom-to-try-again.js';

/** For so long after its end what the provider did not take is said once more. After that it is for the coordinators. */
export function stillWantedSince(now: Date): Date {
  return plus(now, -2 * HOUR);
}

/** What the provider would not take and is still worth saying. Throws only when the database does. */
export abstract class FailedByProviders {
  /**
   * Those that ended since then, whose alert still waits or counts as unreachable while its run looks for people; and
   * those that say that it is over, while it is. Nothing was said since in their place, no coordinator has taken it since
   * where they ask for one, and the person can still be told by the channel. `among`: only of these.
   */
  abstract find(tx: Tx, since: Date, among?: readonly MessageId[]): Promise<readonly FailedByProvider[]>;
}
