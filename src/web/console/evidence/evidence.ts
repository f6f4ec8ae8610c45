import { createHash } from 'node:crypto';

/** Why it leaves; stands in the log. */
export const EVIDENCE_PURPOSES = ['inquest', 'family', 'lawyer', 'complaint', 'review'] as const;
export type EvidencePurpose = (typeof EVIDENCE_PURPOSES)[number];

/** What goes along only when somebody asks for it: the words of reporters, our own words, the names of our people. */
export const EVIDENCE_PARTS = ['reports', 'words', 'names'] as const;
export type EvidencePart = (typeof EVIDENCE_PARTS)[number];

export interface EvidenceWish {
  readonly purpose: EvidencePurpose;
  readonly parts: readonly EvidencePart[];
}

/** One entry of the log with all that its hash was made from. */
export interface EvidenceEntry {
  readonly seq: number;
  readonly hash: string;
  readonly prevHash: string;
  /** Null: sealed before the entries of an incident had a thread of their own. */
  readonly incidentPrevHash: string | null;
  readonly canonical: string;
}

export interface EvidenceThread {
  readonly ref: string;
  readonly incidentId: string;
  /** Oldest first. */
  readonly entries: readonly EvidenceEntry[];
}

export interface EvidenceDecision {
  readonly at: string;
  readonly by: string;
  readonly what: string;
  /** Null: nothing was written, it has been deleted, or words were not asked for. */
  readonly words: string | null;
}

export interface EvidenceMessage {
  readonly channel: string;
  readonly status: string;
  readonly queuedAt: string;
  readonly handedOffAt: string | null;
  readonly deliveredAt: string | null;
  readonly failure: string | null;
  readonly possibleDuplicate: boolean;
}

export interface EvidencePerson {
  readonly name: string;
  readonly step: number;
  readonly round: number;
  readonly status: string;
  /** Why not asked, or not reached. */
  readonly reason: string | null;
  readonly answer: string | null;
  readonly answeredAt: string | null;
  readonly words: string | null;
  readonly messages: readonly EvidenceMessage[];
}

/** An entry of the log for a reader. */
export interface EvidenceLine {
  readonly seq: number;
  /** Of the incident whose entry it is. */
  readonly ref: string;
  readonly at: string;
  readonly says: string;
  readonly who: string;
}

/** Where one report comes from, as it was judged. */
export interface EvidenceSource {
  /** “report 2” */
  readonly report: string;
  /** “Friend, told by witness” */
  readonly who: string;
  readonly judged: string;
  readonly sameAs: string | null;
  readonly at: string | null;
  readonly by: string | null;
  readonly words: string | null;
}

export interface EvidenceReport {
  readonly receivedAt: string;
  readonly channel: string;
  readonly relationship: string | null;
  readonly language: string;
  /** Null: nothing was written, or it has been deleted as promised. */
  readonly narrative: string | null;
}

/** What stands beside the log. Its digest is in the log's last entry, so that a change of it shows. */
export interface EvidenceRecords {
  readonly incident: {
    readonly ref: string;
    readonly place: string;
    readonly setting: string;
    readonly region: string | null;
    readonly status: string;
    readonly verification: string;
    readonly nextOfKin: string;
    readonly reportedAt: string;
    readonly occurred: string | null;
    readonly reports: number;
  };
  readonly verifications: readonly EvidenceDecision[];
  readonly sources: readonly EvidenceSource[];
  readonly nextOfKin: readonly EvidenceDecision[];
  readonly consents: readonly EvidenceDecision[];
  readonly notes: readonly EvidenceDecision[];
  readonly people: readonly EvidencePerson[];
  /** Only with the part `reports`; never how to reach anybody. */
  readonly reports: readonly EvidenceReport[] | null;
  /** In the order of the log, up to the entry that this file itself made. */
  readonly timeline: readonly EvidenceLine[];
}

export interface Evidence {
  readonly format: 'vigil-evidence';
  readonly version: 1;
  readonly made: {
    readonly at: string;
    readonly by: string;
    readonly purpose: EvidencePurpose;
    readonly parts: readonly EvidencePart[];
  };
  readonly records: EvidenceRecords;
  /** SHA-256 of `JSON.stringify(records)`, hex. */
  readonly recordsHash: string;
  /** The incident's own thread first, then those of incidents that were merged into it. */
  readonly threads: readonly EvidenceThread[];
}

/** As `vigil-verify.mjs` computes it again. */
export function digestOf(records: EvidenceRecords): string {
  return createHash('sha256').update(JSON.stringify(records), 'utf8').digest('hex');
}
