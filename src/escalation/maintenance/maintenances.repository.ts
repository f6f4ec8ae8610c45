import type { RunId } from '../../kernel/ids.js';
import type { Tx } from '../../kernel/unit-of-work.js';
import type { Maintenance } from './maintenance.js';

/** Regions in maintenance mode. Throws only when the database does. */
export abstract class Maintenances {
  /** All, the one that ends first first. */
  abstract all(): Promise<readonly Maintenance[]>;
  /** Null when the region is not in maintenance mode. */
  abstract find(tx: Tx, regionCode: string): Promise<Maintenance | null>;
  /** Until when nobody is asked by this run; null: nothing holds it. */
  abstract heldUntil(tx: Tx, incidentId: string, runId: RunId): Promise<Date | null>;
  /** Locked; null when the region is not in maintenance mode. */
  abstract lock(tx: Tx, regionCode: string): Promise<Maintenance | null>;
  /** What began before keeps its beginning. */
  abstract set(tx: Tx, maintenance: Maintenance, reason: string): Promise<void>;
  /**
   * It is over: clocks of the region's runs that were held go on where they stood, what waited is due and lives as much
   * longer, and all of it is brought forward. @returns the runs.
   */
  abstract end(tx: Tx, maintenance: Maintenance, now: Date): Promise<readonly RunId[]>;
}
