/** What the list of people and the rules say about who can be paged. */
export interface Coverage {
  /** Regions in which at least one active person with a role can be reached. */
  readonly reachableRegions: ReadonlySet<string>;
  /** Of coordinators who can sign in and be paged. An empty list stands for all regions. */
  readonly coordinatorRegions: readonly (readonly string[])[];
  /** Coordinators and admins without a record by which they are paged. */
  readonly unpageable: number;
  readonly admins: number;
  readonly places: number;
  /** Ways to reach active people. */
  readonly methods: { readonly unverified: number; readonly failing: number; readonly optedOut: number };
}

export interface DatabaseFacts {
  readonly server: string;
  /** Newest migration that was applied. */
  readonly migration: string | null;
  readonly now: Date;
}

/** For `doctor`. Throws only when the database does. */
export abstract class CoverageRecords {
  abstract coverage(): Promise<Coverage>;
  abstract database(): Promise<DatabaseFacts>;
}
