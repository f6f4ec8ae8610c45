import type { Tx } from '../../../kernel/unit-of-work.js';

export interface GroupRow {
  readonly id: string;
  readonly name: string;
  readonly regionCode: string;
  readonly members: number;
  /** Of them: those who are not paused or away and whom a text reaches. */
  readonly byText: number;
  readonly rotas: number;
}

/** Groups as a page of the console lists them. Throws only when the database does. */
export abstract class GroupList {
  /** By name, after the group `after`. `regionCodes` absent: of all regions. */
  abstract list(
    tx: Tx,
    regionCodes: readonly string[] | undefined,
    page: { readonly after: string | null; readonly limit: number; readonly now: Date },
  ): Promise<readonly GroupRow[]>;
  /** How many of these people are of other regions than these. */
  abstract outside(tx: Tx, responderIds: readonly string[], regionCodes: readonly string[]): Promise<number>;
}
