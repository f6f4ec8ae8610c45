import type { Tx } from '../../kernel/unit-of-work.js';
import type { DaySpan } from './months.js';
import type { ResponseDay } from './response-sum.js';

/** What came of reports, day by day. Throws only when the database does. */
export abstract class ResponseDays {
  /** Counts now, of the records as they are; one for each of these days, also where nothing was reported. */
  abstract count(tx: Tx, days: readonly DaySpan[]): Promise<readonly ResponseDay[]>;
  /** The kept sums of these days that are still true: of what has changed since, or is not kept, there is none. */
  abstract known(tx: Tx, first: string, last: string): Promise<readonly ResponseDay[]>;
  /**
   * Days that can be kept and are not, or whose records have changed, or that were counted so long ago that they are
   * proved once more; in this order.
   */
  abstract due(tx: Tx, most: number): Promise<readonly string[]>;
  /** Every day that is kept, oldest first. */
  abstract kept(tx: Tx): Promise<readonly string[]>;
  /**
   * Counts these days anew and keeps the sums. One process at a time.
   *
   * @returns those of which other sums were kept, and told, though nothing had said that a record changed: a defect.
   */
  abstract keep(tx: Tx, days: readonly DaySpan[]): Promise<readonly string[]>;
}
