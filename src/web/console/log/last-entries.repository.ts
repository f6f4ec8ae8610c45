import type { JournalEntry } from '../../../journal/journal-entry.js';

/** The newest entry of each of these incidents. Throws only when the database does. */
export abstract class LastEntries {
  abstract of(incidentIds: readonly string[]): Promise<readonly JournalEntry[]>;
}
