/** A place of custody in the register (prisma/data/README.md says where the columns come from). */
export interface FacilityEntry {
  /** Stable: `MDI`, `sps-barlinnie`. */
  readonly code: string;
  readonly name: string;
  readonly setting: string;
  readonly jurisdiction: string;
  readonly regionCode: string;
  readonly population: string;
  readonly postcode: string | null;
}

/** The register of places. Read often, changed by an import only; a copy may be up to a minute old. */
export abstract class FacilityRegister {
  abstract all(): Promise<readonly FacilityEntry[]>;
  abstract find(code: string): Promise<FacilityEntry | null>;
  /** Adds or changes rows by code, in one transaction. @returns how many were new and how many changed. */
  abstract save(
    entries: readonly (FacilityEntry & {
      readonly operator: string | null;
      readonly lat: number | null;
      readonly lon: number | null;
      readonly source: string;
    })[],
  ): Promise<{ readonly added: number; readonly changed: number }>;
}
