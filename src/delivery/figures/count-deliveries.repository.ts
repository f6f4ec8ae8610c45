import type { FigureRow } from './delivery-figures.js';

export interface FigureQuery {
  /** Messages queued from then on. */
  readonly since: Date;
  readonly now: Date;
  /** Empty: all; else messages of incidents in these regions, or in none that is known. */
  readonly regionCodes: readonly string[];
}

/** Throws only when the database does. */
export abstract class CountDeliveries {
  /** One look at the window. A range of numbers of fewer than `FEWEST_PEOPLE` people is among the others. */
  abstract count(query: FigureQuery): Promise<readonly FigureRow[]>;
}
