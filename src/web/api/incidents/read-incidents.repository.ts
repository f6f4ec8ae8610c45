import type { Cursor } from '../cursor.js';
import type { IncidentKey } from './incident-access.service.js';
import type { TaskJson } from '../tasks/task-json.js';
import type { IncidentsQuery } from './incidents.schema.js';

/** An incident in a list; no word that a person typed. */
export interface IncidentSummary {
  readonly id: string;
  readonly ref: string;
  readonly status: string;
  readonly facilityCode: string | null;
  readonly regionCode: string | null;
  readonly jurisdiction: string | null;
  readonly setting: string;
  readonly occurred: { readonly earliest: Date | null; readonly latest: Date | null; readonly precision: string };
  readonly verificationStatus: string;
  readonly nokStatus: string;
  readonly namingStatus: string;
  readonly publicState: string;
  readonly topics: readonly string[];
  readonly childrenAffected: string;
  readonly alertLevel: string | null;
  readonly assigneeId: string | null;
  readonly possibleDuplicateOf: string | null;
  readonly mergedInto: string | null;
  /** Why nobody was paged; null: it was not kept back, or was taken in. */
  readonly heldReason: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly closedAt: Date | null;
}

export interface RunSummary {
  readonly id: string;
  readonly trigger: string;
  readonly level: string | null;
  readonly policyId: string | null;
  readonly policyName: string;
  readonly state: string;
  readonly step: number;
  readonly round: number;
  readonly nextStepAt: Date | null;
  readonly startedAt: Date;
  readonly endedAt: Date | null;
  /** The policy was edited after this run froze it. */
  readonly policyChangedSince: boolean;
}

export interface LegalHoldView {
  readonly reason: string;
  readonly placedBy: string;
  readonly placedAt: Date;
  /** `2027-11-21`. */
  readonly reviewOn: string;
  readonly reviewedAt: Date | null;
}

export interface IncidentDetail extends IncidentSummary {
  readonly reports: readonly string[];
  readonly verification: {
    readonly status: string;
    readonly history: readonly { status: string; from: string; method: string | null; byId: string; at: Date }[];
  };
  readonly nextOfKin: {
    readonly status: string;
    readonly history: readonly { status: string; byId: string; at: Date }[];
  };
  readonly release: { readonly level: string; readonly requestedBy: string; readonly requestedAt: Date } | null;
  /** Nothing of it is deleted while it is there. */
  readonly legalHold: LegalHoldView | null;
  /** When the words of its reports are deleted, if nothing changes; null while it is open, on hold, or nothing is left. */
  readonly wordsGoAt: Date | null;
  readonly wordsEmptiedAt: Date | null;
  readonly notesEmptiedAt: Date | null;
  readonly runs: readonly RunSummary[];
  readonly tasks: readonly TaskJson[];
}

export interface AlertView {
  readonly id: string;
  readonly responder: { readonly id: string; readonly name: string };
  readonly runId: string;
  readonly step: number;
  readonly round: number;
  readonly status: string;
  readonly reason?: string;
  readonly code: string | null;
  readonly roles: readonly string[];
  readonly answer?: string;
  /** The person's own words, whole. */
  readonly note?: string;
  readonly answeredAt?: Date;
  readonly answeredVia?: string;
  readonly messages: readonly {
    readonly id: string;
    readonly channel: string;
    readonly template: string;
    readonly status: string;
    readonly attempts: number;
    readonly provider?: string;
    readonly providerId?: string;
    readonly dueAt: Date;
    readonly queuedAt: Date;
    readonly handedOffAt?: Date;
    readonly sentAt?: Date;
    readonly deliveredAt?: Date;
    readonly failure?: { readonly code: string; readonly reason: string };
    readonly possibleDuplicate: boolean;
    /** The message that says what this one would have said. */
    readonly carriedBy?: string;
  }[];
}

export interface ReportView {
  readonly id: string;
  readonly channel: string;
  /** Who took it down for somebody. */
  readonly takenById: string | null;
  readonly keepingConsent: string | null;
  readonly facilityCode: string | null;
  readonly placeText: string | null;
  readonly occurred: { readonly earliest: Date | null; readonly latest: Date | null; readonly precision: string };
  readonly narrative: string | null;
  readonly relationship: string | null;
  /** They said that they are under 18. */
  readonly reporterIsChild: boolean;
  readonly directness: string | null;
  readonly nokStatus: string;
  readonly topics: readonly string[];
  readonly childrenAffected: string;
  readonly othersAtRisk: readonly string[];
  readonly urgentNeeds: readonly string[];
  readonly contact: Readonly<Record<string, string | boolean>> | null;
  readonly language: string;
  readonly createdAt: Date;
  /** When its words were deleted, and whether because of their time or because somebody asked. */
  readonly emptiedAt: Date | null;
  readonly emptiedWhy: string | null;
}

/** The incidents as their readers see them. Throws only when the database does. */
export abstract class ReadIncidents {
  abstract key(ref: string): Promise<IncidentKey | null>;
  /**
   * Newest first; one row more than `limit` when there is another page. `regionCodes` empty: all; incidents whose region
   * is not known are in everybody's list, for somebody has to take them up.
   */
  abstract list(
    query: IncidentsQuery,
    regionCodes: readonly string[],
    after: Cursor | null,
  ): Promise<readonly IncidentSummary[]>;
  abstract detail(id: string): Promise<IncidentDetail | null>;
  abstract alerts(id: string): Promise<readonly AlertView[]>;
  /** Opened. Whoever calls writes the read to the log. */
  abstract hasReport(id: string, reportId: string): Promise<boolean>;
  abstract reports(id: string): Promise<readonly ReportView[]>;
}
