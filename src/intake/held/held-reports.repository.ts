import type { HeldReason } from '../../incident/incident-values.js';

/** An incident for which nobody was paged, without a word that anybody typed (I5: nobody has to read abuse to clear it). */
export interface HeldReport {
  readonly ref: string;
  readonly reason: HeldReason;
  readonly at: Date;
  readonly regionCode: string | null;
  readonly setting: string;
  /** Null: written in words, or not known. */
  readonly facilityCode: string | null;
  /** Whether a person can be written to or rung. */
  readonly hasContact: boolean;
  /** Letters of what was written. Nothing is inferred from it. */
  readonly relationship: string | null;
  readonly urgentNeeds: readonly string[];
  readonly othersAtRisk: readonly string[];
}

/** `regionCodes` empty: all. What names no region is for everybody. */
export abstract class HeldReports {
  /** Oldest first. Throws only when the database does. */
  abstract waiting(regionCodes: readonly string[], limit: number): Promise<readonly HeldReport[]>;
  abstract count(regionCodes: readonly string[]): Promise<{ readonly count: number; readonly since: Date | null }>;
}
