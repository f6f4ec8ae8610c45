import type { Tx } from '../../../kernel/unit-of-work.js';

export interface IncidentAtPlace {
  readonly ref: string;
  readonly status: string;
  readonly createdAt: Date;
}

/** What has happened at a place. Throws only when the database does. */
export abstract class PlaceFacts {
  /** Of these regions (empty: of all), and those whose region is not known. The newest come first in `open`. */
  abstract incidents(
    tx: Tx,
    code: string,
    regionCodes: readonly string[],
  ): Promise<{ readonly all: number; readonly open: readonly IncidentAtPlace[] }>;
}
