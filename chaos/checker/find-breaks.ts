import { createHash } from 'node:crypto';
import type { Evidence, Finding, JournalRow } from './evidence.js';

const NOTHING = '0'.repeat(64);
const PROOF = 'the log is whole';
const KEPT = 'what was accepted is kept';

/** The chain of the log, recomputed as the journal's migration describes it. Stops at the first break. */
export function findBreaks({ journal }: Evidence): Finding[] {
  let before = NOTHING;
  const threads = new Map<string, string>();
  for (const [index, entry] of journal.entries()) {
    const thread = entry.incidentId === null ? null : (threads.get(entry.incidentId) ?? NOTHING);
    const what = wrongWith(entry, index + 1, before, thread);
    if (what !== null) return [{ proof: PROOF, what: `at ${index + 1}: ${what}` }];
    before = entry.hash ?? '';
    if (entry.incidentId !== null) threads.set(entry.incidentId, before);
  }
  return [];
}

function wrongWith(entry: JournalRow, seq: number, before: string, thread: string | null): string | null {
  if (entry.seq === null) return `entry ${entry.id} was never sealed`;
  if (entry.seq !== seq) return `the next entry is ${entry.seq}`;
  if (entry.prevHash !== before) return 'it does not follow the one before';
  if (entry.incidentPrevHash !== thread) return 'it does not follow the one before of its incident';
  const sealed = thread === null ? `${before}\n${seq}` : `${before}\n${seq}\n${thread}`;
  const hash = createHash('sha256').update(`${sealed}\n${entry.canonical}`, 'utf8').digest('hex');
  if (entry.hash !== hash) return 'its hash does not fit its text';
  const said = JSON.parse(entry.canonical) as { kind?: unknown; actor?: unknown; incidentId?: unknown };
  const fits = said.kind === entry.kind && said.actor === entry.actor && said.incidentId === entry.incidentId;
  return fits ? null : 'its columns say something else than its text';
}

/** Every report that was answered with 201, with its entry in the log; every text that was answered with 200. */
export function findLost({ promises, incidents, reported, journal, keptTexts }: Evidence): Finding[] {
  const ids = new Map(incidents.map(({ ref, id }) => [ref, id]));
  const logged = new Set(journal.filter(({ kind }) => kind === 'report.received').map(({ incidentId }) => incidentId));
  const withReport = new Set(reported);
  const kept = new Set(keptTexts);
  const lost = promises.reports.flatMap((ref) => {
    const id = ids.get(ref);
    if (id === undefined) return [`the report ${ref} was accepted and is not there`];
    if (!withReport.has(id)) return [`the incident ${ref} has no report`];
    return logged.has(id) ? [] : [`the report ${ref} is not in the log`];
  });
  const texts = promises.texts
    .filter((sid) => !kept.has(sid))
    .map((sid) => `the text ${sid} was taken and is not there`);
  return [...lost, ...texts].map((what) => ({ proof: KEPT, what }));
}
