import type { JournalEntry } from '../../../journal/journal-entry.js';

/** The newest entries of each of these incidents, newest first. Throws only when the database does. */
export abstract class LastEntries {
  abstract of(incidentIds: readonly string[], most: number): Promise<readonly JournalEntry[]>;
}
