import type { Tx } from '../../kernel/unit-of-work.js';

export interface DraftToKeep {
  /** Of its code, under the present key, by which it is kept, and each previous one. */
  readonly hashes: readonly [string, ...string[]];
  /** What the page holds; sealed before it is stored. */
  readonly page: string;
  readonly until: Date;
}

/** Forms that somebody means to go on with, for a week, in no backup. Throws only when the database does. */
export abstract class ReportDrafts {
  /** Instead of what was kept under the same code. */
  abstract keep(tx: Tx, draft: DraftToKeep): Promise<void>;
  /** What the page held; null: nothing is kept under this code any more. */
  abstract find(tx: Tx, hashes: readonly string[]): Promise<string | null>;
  abstract remove(tx: Tx, hashes: readonly string[]): Promise<void>;
  /** Those whose week is over. */
  abstract forget(tx: Tx): Promise<void>;
}
