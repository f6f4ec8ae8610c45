import type { Tx } from '../../../kernel/unit-of-work.js';

/** How a region stands, in numbers of people. */
export interface RegionCount {
  readonly regionCode: string;
  /** Volunteers who have not left. */
  readonly people: number;
  /** Of them: not paused, not away, and a text reaches them. */
  readonly byText: number;
  readonly away: number;
  readonly paused: number;
  /** A confirmed way that works there is none. */
  readonly unreached: number;
}

export interface CoordinatorRow {
  readonly name: string;
  /** By some confirmed way that works. */
  readonly reached: boolean;
}

/** What pages of regions tell. Throws only when the database does. */
export abstract class RegionFacts {
  /** `regionCodes` absent: of all; regions without anybody are left out. */
  abstract counts(tx: Tx, regionCodes: readonly string[] | undefined, now: Date): Promise<readonly RegionCount[]>;
  /** How many groups each has. */
  abstract groups(tx: Tx): Promise<ReadonlyMap<string, number>>;
  /** How many people of the region there are for each role, who are not paused and a text reaches; most first. */
  abstract roles(tx: Tx, regionCode: string): Promise<readonly { readonly role: string; readonly people: number }[]>;
  /** Who is paged for the region as a coordinator, by name; without admins. */
  abstract coordinators(tx: Tx, regionCode: string): Promise<readonly CoordinatorRow[]>;
  abstract places(tx: Tx, regionCode: string): Promise<number>;
}
