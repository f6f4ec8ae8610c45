import type { JournalEntry, SealedEntry } from './journal-entry.js';

/** Absent = no limit by that field. An empty list matches nothing. */
export interface JournalFilter {
  readonly regionCodes?: readonly string[];
  readonly incidentId?: string;
  readonly kinds?: readonly string[];
}

export interface JournalPage extends JournalFilter {
  /** Most entries that come back. */
  readonly limit: number;
}

/** Reads committed entries. What has been read once never changes. Throws only when the database does. */
export abstract class ReadJournal {
  /** Oldest first: those that follow `seq` (0 = from the start). */
  abstract after(seq: number, page: JournalPage): Promise<readonly JournalEntry[]>;
  /** Newest first: those before `seq` (null = from the end). */
  abstract before(seq: number | null, page: JournalPage): Promise<readonly JournalEntry[]>;
  /** All of one incident, oldest first. */
  abstract ofIncident(incidentId: string): Promise<readonly JournalEntry[]>;
  /** All of one incident, oldest first, with what the check of its thread needs. */
  abstract sealedOfIncident(incidentId: string): Promise<readonly SealedEntry[]>;
  /** The last number given; 0 when the log is empty. */
  abstract head(): Promise<number>;
  /** Oldest first, with what the check of the chain needs. */
  abstract sealedAfter(seq: number, limit: number): Promise<readonly SealedEntry[]>;
  /** How many committed entries have no place in the chain: none, unless the seal was circumvented. */
  abstract countUnsealed(): Promise<number>;
}
