import type { RowOutcome } from '../../../directory/importing/import-responders.service.js';

/** One row of a list: what became or would become of it, or why it is left out. */
export interface ImportedRow {
  readonly line: number;
  /** Null: the row cannot be read. */
  readonly name: string | null;
  readonly outcome?: Extract<RowOutcome, string>;
  readonly problem?: string;
}

export interface ImportedList {
  /** In the order of the lines. */
  readonly rows: readonly ImportedRow[];
  readonly csv: string;
  readonly verified: boolean;
}
