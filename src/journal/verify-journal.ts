import { createHash } from 'node:crypto';
import { canonicalText, GENESIS, type SealedEntry } from './journal-entry.js';

export interface JournalProblem {
  /** Where the chain breaks: the number of the first entry that is wrong or missing. */
  readonly seq: number;
  /** In words, without content. */
  readonly what: string;
}

export interface JournalVerdict {
  /** How many entries were found in order, from the first. */
  readonly entries: number;
  /** Hash of the last of them: keep it elsewhere to notice a log that was cut short. */
  readonly headHash: string;
  readonly problem?: JournalProblem;
}

/**
 * Walks the chain from its first entry and stops at the first problem. Holds one entry at a time. A log that was cut at
 * the end is in order by itself: compare `headHash` with one kept elsewhere.
 */
export async function verifyJournal(entries: AsyncIterable<SealedEntry>): Promise<JournalVerdict> {
  let count = 0;
  let headHash = GENESIS;
  for await (const entry of entries) {
    const what = wrongWith(entry, count + 1, headHash);
    if (what !== null) return { entries: count, headHash, problem: { seq: count + 1, what } };
    count += 1;
    headHash = entry.hash;
  }
  return { entries: count, headHash };
}

function wrongWith(entry: SealedEntry, seq: number, prevHash: string): string | null {
  if (entry.seq !== seq) return `The entry is missing: the next one found is ${entry.seq}.`;
  if (entry.prevHash !== prevHash) return 'The entry does not follow the one before it: its prev_hash differs.';
  if (entry.hash !== hashOf(entry)) return 'The hash does not fit the text that it seals.';
  if (entry.canonical !== canonicalText(entry)) return 'A column says something else than the text that was sealed.';
  return null;
}

/** As the database computes it at commit. Hex. */
export function hashOf(entry: Pick<SealedEntry, 'prevHash' | 'seq' | 'incidentPrevHash' | 'canonical'>): string {
  const { prevHash, seq, incidentPrevHash, canonical } = entry;
  const parts = incidentPrevHash === null ? [prevHash, seq, canonical] : [prevHash, seq, incidentPrevHash, canonical];
  return createHash('sha256').update(parts.join('\n'), 'utf8').digest('hex');
}
