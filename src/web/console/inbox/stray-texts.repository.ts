import type { Tx } from '../../../kernel/unit-of-work.js';

/** A text that came in and fits no open alert, opened. */
export interface StrayRecord {
  readonly id: string;
  readonly at: Date;
  readonly handledAt: Date | null;
  readonly responderId: string | null;
  readonly incidentId: string | null;
  /** E.164; null once it has been deleted, as the text. */
  readonly from: string | null;
  readonly text: string | null;
  readonly outcome: string;
}

/** What the program could not place. Throws when the database does, or AppError `sealed_unreadable`. */
export abstract class StrayTexts {
  /** Oldest first: who waits longest comes first. */
  abstract waiting(limit: number): Promise<readonly StrayRecord[]>;
  /** Newest first. */
  abstract dealtWith(limit: number): Promise<readonly StrayRecord[]>;
  abstract count(): Promise<{ readonly count: number; readonly latestAt: Date | null }>;
  /** @returns false when there is no such text, or somebody has dealt with it already. */
  abstract markHandled(tx: Tx, id: string, at: Date): Promise<boolean>;
}
