import type { TypedForm } from '../../../platform/http/zod-form.js';
import type { SourcesView } from '../sources/source.view.js';
import type { NokStatus } from '../../../incident/incident-values.js';
import type { IncidentHead } from '../incident/incident.view.js';

/** What one source said, opened. Texts are as typed. */
export interface ReportView {
  readonly id: string;
  readonly createdAt: Date;
  readonly channel: string;
  /** Name of the coordinator who took it down; null: they wrote it themselves. */
  readonly takenBy: string | null;
  readonly keepingConsent: string | null;
  readonly language: string;
  /** Name in the register, or the words for the place. */
  readonly place: string;
  /** "Saturday 21 November, between 01:00 and 02:00"; null when not said. */
  readonly occurred: string | null;
  readonly narrative: string | null;
  readonly relationship: string | null;
  readonly reporterIsChild: boolean;
  readonly directness: string | null;
  readonly emptiedAt: Date | null;
  /** time_up | asked */
  readonly emptiedWhy: string | null;
  readonly nok: NokStatus;
  readonly topics: readonly string[];
  readonly childrenAffected: string;
  readonly othersAtRisk: readonly string[];
  readonly urgentNeeds: readonly string[];
  readonly contact: {
    readonly name: string | null;
    readonly email: string | null;
    readonly phone: string | null;
    readonly safeTimes: string | null;
    readonly voicemailOk: boolean | null;
  } | null;
}

export interface ReportsView {
  readonly now: Date;
  readonly head: IncidentHead;
  /** Oldest first. */
  readonly reports: readonly ReportView[];
}

export interface ReportsPageView extends ReportsView {
  readonly sources: SourcesView;
  /** A judgement that could not be kept: of which report, and why. */
  readonly again: { readonly reportId: string; readonly problem: string; readonly typed: TypedForm } | null;
  readonly mayJudge: boolean;
}
