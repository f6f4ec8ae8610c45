import type { Origin, SourceJudgement } from '../../../intake/sources/independent-sources.js';

/** One report as a source; nothing of what it says. */
export interface SourceRow {
  readonly reportId: string;
  /** “report 2”, or “report 1 of K7M4TX”, which was merged into this one. */
  readonly name: string;
  /** Reference of the merged incident that it came in with; null: it came in with this one. */
  readonly mergedFrom: string | null;
  /** “Next of kin, told by witness”. */
  readonly who: string;
  readonly judged: SourceJudgement;
  readonly sameAsId: string | null;
  readonly counts: boolean;
  /** As typed. */
  readonly reason: string | null;
  readonly byId: string | null;
  readonly by: string | null;
  readonly at: Date | null;
}

export interface SourcesView {
  /** How many independent sources there are at least. */
  readonly count: number;
  readonly origins: readonly Origin[];
  /** The oldest first. */
  readonly rows: readonly SourceRow[];
}
