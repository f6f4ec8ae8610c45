import type { Span } from './months.js';
import type { ResponseFigure } from './response-figure.js';

export interface ResponseQuery extends Span {
  /** Empty: all, those of no known region too. */
  readonly regionCodes: readonly string[];
}

/** Counts what happened after reports. Throws only when the database does. */
export abstract class CountResponses {
  /** One row for all, for each region, for each month, and for each region in each month; empty ones are left out. */
  abstract count(query: ResponseQuery): Promise<readonly ResponseFigure[]>;
}
