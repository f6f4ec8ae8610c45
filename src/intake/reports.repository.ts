import type { IncidentId } from '../kernel/ids.js';
import type { Tx } from '../kernel/unit-of-work.js';
import type { ReportInput } from './report.schema.js';
import type { TakenDown } from './openings.js';
import type { ReportChannel } from './report-values.js';

export interface NewReport {
  readonly id: string;
  readonly incidentId: IncidentId;
  readonly channel: ReportChannel;
  readonly takenDown: TakenDown | null;
  /** The code in the register that the place was resolved to, or null. */
  readonly facilityCode: string | null;
  readonly input: ReportInput;
  /** Keyed hash of the receipt code. */
  readonly receiptHash: string;
  /** Keyed hash of the form's own id, or null for a report that was not made on a form. */
  readonly submissionHash: string | null;
  readonly createdAt: Date;
}

export interface KeptReport {
  readonly id: string;
  readonly incidentId: IncidentId;
  readonly receiptHash: string;
  readonly createdAt: Date;
}

export interface SentBefore extends KeptReport {
  readonly submissionHash: string;
  /** Reference of its incident. */
  readonly ref: string;
  /** It is still kept back. */
  readonly later: boolean;
}

/** Reports: what one source said, sealed where a person typed it, never edited. Throws only when the database does. */
export abstract class Reports {
  abstract insert(tx: Tx, reports: readonly NewReport[]): Promise<void>;
  /**
   * The reports that these forms were already sent as, each by its hash under the present key and the previous ones. A
   * second post of the same form waits for the first to commit.
   */
  abstract bySubmissions(tx: Tx, forms: readonly (readonly string[])[]): Promise<readonly SentBefore[]>;
  /** The report that this person took down under this reference; null when there is none. */
  abstract takenDown(tx: Tx, ref: string, personId: string): Promise<KeptReport | null>;
  abstract byReceipt(tx: Tx, receiptHashes: readonly string[]): Promise<KeptReport | null>;
}
