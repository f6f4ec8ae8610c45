import { createHash } from 'node:crypto';
import type { Evidence, Finding, JournalRow } from './evidence.js';

const PROOF = 'the log is whole';
const KEPT = 'what was accepted is kept';

/** The chain of the log, recomputed as the journal's migration describes it. Stops at the first break. */
export function findBreaks({ journal }: Evidence): Finding[] {
  let before = '0'.repeat(64);
  for (const [index, entry] of journal.entries()) {
    const what = wrongWith(entry, index + 1, before);
    if (what !== null) return [{ proof: PROOF, what: `at ${index + 1}: ${what}` }];
    before = entry.hash ?? '';
  }
  return [];
}

function wrongWith(entry: JournalRow, seq: number, before: string): string | null {
  if (entry.seq === null) return `entry ${entry.id} was never sealed`;
  if (entry.seq !== seq) return `the next entry is ${entry.seq}`;
  if (entry.prevHash !== before) return 'it does not follow the one before';
  const hash = createHash('sha256').update(`${before}\n${seq}\n${entry.canonical}`, 'utf8').digest('hex');
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
