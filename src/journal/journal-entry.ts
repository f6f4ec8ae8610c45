import type { JournalValue } from './journal.js';

export type JournalData = Readonly<Record<string, JournalValue>>;

/** What an entry says, before it has its place. */
export interface JournalContent {
  readonly at: Date;
  /** One of JOURNAL_KINDS, or of an older or newer program. */
  readonly kind: string;
  /** As `actorText` writes it: `user:0197…`. */
  readonly actor: string;
  readonly incidentId: string | null;
  readonly regionCode: string | null;
  readonly data: JournalData;
}

/** An entry of the log with its place in the chain. */
export interface JournalEntry extends JournalContent {
  /** 1, 2, 3 … in the order of commits, without gaps. */
  readonly seq: number;
  readonly hash: string;
}

/** An entry as the check of the chain needs it. */
export interface SealedEntry extends JournalEntry {
  readonly prevHash: string;
  /**
   * Hash of the entry before it of the same incident, GENESIS for the first. Null: no incident, or sealed before
   * incidents had threads of their own.
   */
  readonly incidentPrevHash: string | null;
  /** The text that was hashed when the entry was written. */
  readonly canonical: string;
}

/** `prevHash` of the first entry, and `incidentPrevHash` of the first of an incident. */
export const GENESIS = '0'.repeat(64);

/** The text of an entry that is hashed: JSON in this order of keys, those of `data` by code unit, without white space. */
export function canonicalText(content: JournalContent): string {
  const data = Object.fromEntries(Object.entries(content.data).sort(([a], [b]) => (a < b ? -1 : 1)));
  return JSON.stringify({
    at: content.at.toISOString(),
    kind: content.kind,
    actor: content.actor,
    incidentId: content.incidentId,
    regionCode: content.regionCode,
    data,
  });
}
