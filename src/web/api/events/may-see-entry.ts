import type { Principal } from '../../../access/principal.js';
import type { JournalEntry } from '../../../journal/journal-entry.js';

/** What concerns accounts and keys is the administrators' to read. */
const OF_ACCOUNTS = /^(user|key|access)\./;

/**
 * Whether an entry of the log is in somebody's stream: those of their regions; of incidents whose region is not known,
 * which somebody has to take up; and what belongs to no region and no incident for people of all regions.
 */
export function maySeeEntry(caller: Pick<Principal, 'role' | 'regionCodes'>, entry: JournalEntry): boolean {
  const { regionCodes, role } = caller;
  if (entry.regionCode !== null) return regionCodes.length === 0 || regionCodes.includes(entry.regionCode);
  if (entry.incidentId !== null) return true;
  return regionCodes.length === 0 && (role === 'admin' || !OF_ACCOUNTS.test(entry.kind));
}
