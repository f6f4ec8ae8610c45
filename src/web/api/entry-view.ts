import type { JournalEntry } from '../../journal/journal-entry.js';

/** An entry of the log as the API shows it. */
export function toEntryView(entry: JournalEntry) {
  const { seq, at, kind, actor, incidentId, regionCode, data, hash } = entry;
  return { seq, at, kind, actor, incidentId, regionCode, data, hash };
}
