import type { Drill, DrillCounts, DrillState } from './drill.js';

export interface DrillSummary extends Drill {
  readonly counts: DrillCounts;
}

export interface DrillReportPerson {
  readonly responder: { readonly id: string; readonly name: string };
  readonly state: DrillState;
  readonly reason: string | null;
  readonly answeredAt: Date | null;
  readonly answeredVia: string | null;
  readonly messages: readonly {
    readonly id: string;
    readonly channel: string;
    readonly status: string;
    readonly failureCode: string | null;
  }[];
}

export interface DrillReport extends DrillSummary {
  /** By name. */
  readonly people: readonly DrillReportPerson[];
}

/** What became of drills. Throws only when the database does. */
export abstract class DrillReports {
  /** Newest first, of these regions (empty: all), one more than `limit` where there are more. */
  abstract list(
    regionCodes: readonly string[],
    limit: number,
    after: { readonly at: Date; readonly id: string } | null,
  ): Promise<readonly DrillSummary[]>;
  abstract byId(id: string): Promise<DrillReport | null>;
}
