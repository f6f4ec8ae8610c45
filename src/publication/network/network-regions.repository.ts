import type { Tx } from '../../kernel/unit-of-work.js';

export interface RegionPeople {
  readonly regionCode: string;
  /** Volunteers who are neither paused nor away and have a number that is confirmed and works. */
  readonly people: number;
  /** What they do. */
  readonly roles: readonly string[];
  /** Who can be paged for the region as a coordinator. */
  readonly coordinators: number;
}

/** What became of a drill that is over or under way. */
export interface DrillResult {
  readonly id: string;
  readonly regionCode: string;
  readonly startedAt: Date;
  /** time_up | stopped | real_alert; null: it is under way. */
  readonly endReason: string | null;
  /** To whom something was to be sent. */
  readonly asked: number;
  readonly answered: number;
  /** From its beginning to the answers, of who answered. Seconds. */
  readonly medianSeconds: number | null;
}

/** People and drills of regions, counted. Throws only when the database does. */
export abstract class NetworkRegions {
  /** One for each of these regions, also where there is nobody. */
  abstract people(tx: Tx, regionCodes: readonly string[], now: Date): Promise<readonly RegionPeople[]>;
  /** The last one of each region that was left to run; regions without one are left out. */
  abstract lastDrills(tx: Tx, regionCodes: readonly string[]): Promise<readonly DrillResult[]>;
  /** Newest first. `regionCodes` empty: all. */
  abstract drills(
    tx: Tx,
    span: { readonly since: Date; readonly before: Date },
    regionCodes: readonly string[],
    most: number,
  ): Promise<readonly DrillResult[]>;
}
