import type { Tx } from '../../../kernel/unit-of-work.js';

/** A place of custody, with all that the register holds. */
export interface FacilityRecord {
  readonly code: string;
  readonly name: string;
  readonly setting: string;
  readonly jurisdiction: string;
  readonly regionCode: string;
  readonly population: string;
  readonly operator: string | null;
  readonly postcode: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly source: string;
}

export interface FacilityFilter {
  readonly region?: string | undefined;
  readonly setting?: string | undefined;
  readonly jurisdiction?: string | undefined;
}

/** The register as administrators keep it. Throws only when the database does, but for `insert`. */
export abstract class FacilityList {
  /** In the order of the codes, after `after`. */
  abstract list(
    tx: Tx,
    filter: FacilityFilter,
    page: { readonly after: string | null; readonly limit: number },
  ): Promise<readonly FacilityRecord[]>;
  /** In the order asked for; unknown codes are left out. */
  abstract find(tx: Tx, codes: readonly string[]): Promise<readonly FacilityRecord[]>;
  /** The same for one, under lock until the transaction ends. */
  abstract lock(tx: Tx, code: string): Promise<FacilityRecord | null>;
  /** Throws AppError `facility_exists` when the code is taken; the transaction is then lost. */
  abstract insert(tx: Tx, facility: FacilityRecord): Promise<void>;
  abstract change(tx: Tx, facility: FacilityRecord): Promise<void>;
}
