import { type AlertRow, type Evidence, type Finding, groupBy, type JournalRow } from './evidence.js';

const PROOF = 'silence when it is over';
const INCIDENT_ENDS = ['incident.stood_down', 'incident.closed', 'incident.dismissed'];
const RUN_ENDS = ['run.satisfied', 'run.stopped'];
const STEPS = ['run.step_started', 'run.step_empty'];
/** The provider's book counts whole milliseconds. */
const ROUNDED_MS = 2;
const DID_NOT_LEAVE = ['undelivered', 'failed', 'cancelled', 'expired'];
const REACHED = ['handed_off', 'sent', 'delivered'];

/**
 * Once the end of an incident or of a run is committed, no page for it is handed over, but for the try whose intent was
 * committed before. Whoever was paged is told once.
 */
export function findNoise(evidence: Evidence): Finding[] {
  const ofIncidents = endsOf(evidence.journal, INCIDENT_ENDS, ({ incidentId }) => incidentId);
  const ofRuns = endsOfRuns(evidence.journal);
  return [...lateSends(evidence, ofIncidents, ofRuns), ...toldTwice(evidence), ...notTold(evidence, ofRuns)];
}

function endsOf(
  journal: readonly JournalRow[],
  kinds: readonly string[],
  keyOf: (entry: JournalRow) => string | null,
): Map<string, number> {
  const ends = new Map<string, number>();
  for (const entry of journal) {
    const key = keyOf(entry);
    if (key !== null && kinds.includes(entry.kind) && !ends.has(key)) ends.set(key, entry.committedAt);
  }
  return ends;
}

/** Somebody may take back a yes, and the run goes on: what counts is the first end after its last step. */
function endsOfRuns(journal: readonly JournalRow[]): Map<string, number> {
  const ends = new Map<string, number>();
  for (const { kind, data, committedAt } of journal) {
    const run = String(data['runId']);
    if (STEPS.includes(kind)) ends.delete(run);
    else if (RUN_ENDS.includes(kind) && !ends.has(run)) ends.set(run, committedAt);
  }
  return ends;
}

function lateSends(
  { ledger, messages, claims, runs }: Evidence,
  ofIncidents: ReadonlyMap<string, number>,
  ofRuns: ReadonlyMap<string, number>,
): Finding[] {
  const rows = new Map(messages.map((row) => [row.id, row]));
  const intents = groupBy(claims, ({ messageId }) => messageId);
  const over = new Set(runs.filter(({ state }) => state === 'satisfied' || state === 'stopped').map(({ id }) => id));
  return ledger.flatMap(({ messageId, at, channel }) => {
    const row = rows.get(messageId ?? '');
    if (row === undefined || row.orderClass === 'stand_down') return [];
    const intent = (intents.get(row.id) ?? []).findLast(({ committedAt }) => committedAt <= at + ROUNDED_MS);
    if (intent === undefined) {
      return [{ proof: PROOF, what: `message ${row.id} was handed over before its intent was committed` }];
    }
    const ends = [
      ['incident', ofIncidents.get(row.incidentId ?? '')],
      ['run', over.has(row.runId ?? '') ? ofRuns.get(row.runId ?? '') : undefined],
    ] as const;
    return ends.flatMap(([what, end]) => {
      if (end === undefined || at <= end || intent.committedAt <= end + ROUNDED_MS) return [];
      const late = `${Math.round(at - end)} ms after the end of its ${what}`;
      return [{ proof: PROOF, what: `message ${row.id} (${channel}) was handed over ${late} was committed` }];
    });
  });
}

/** Once for each end of a run that asked again in between. A text that did not get through is tried once more. */
function toldTwice({ messages, journal }: Evidence): Finding[] {
  const ends = new Map<string, { count: number; over: boolean }>();
  for (const { kind, data } of journal) {
    const run = String(data['runId']);
    const known = ends.get(run) ?? { count: 0, over: false };
    if (STEPS.includes(kind)) ends.set(run, { ...known, over: false });
    else if (RUN_ENDS.includes(kind) && !known.over) ends.set(run, { count: known.count + 1, over: true });
  }
  const told = groupBy(
    messages.filter(({ orderClass, status }) => orderClass === 'stand_down' && !DID_NOT_LEAVE.includes(status)),
    ({ runId, responderId }) => `${String(runId)} ${responderId}`,
  );
  return [...told.values()].flatMap((rows) => {
    const runId = String(rows[0]?.runId);
    if (rows.length <= Math.max(ends.get(runId)?.count ?? 0, 1)) return [];
    const who = `${String(rows[0]?.responderId)} of run ${runId}`;
    return [{ proof: PROOF, what: `${who} was told ${rows.length} times that it is over` }];
  });
}

/** People who had never answered in the run when it ended, nor taken the incident by another one, and whom a page had reached or was reaching. */
function notTold(
  { alerts, messages, claims, runs, journal }: Evidence,
  ofRuns: ReadonlyMap<string, number>,
): Finding[] {
  const told = new Set(
    messages
      .filter(({ orderClass }) => orderClass === 'stand_down')
      .map(({ runId, responderId }) => `${String(runId)} ${responderId}`),
  );
  const intents = groupBy(claims, ({ messageId }) => messageId);
  const pages = groupBy(messages, ({ alertId, orderClass }) => (orderClass === 'stand_down' ? null : alertId));
  const wasPaged = ({ id, runId }: AlertRow): boolean =>
    (pages.get(id) ?? []).some(
      ({ id: messageId, status }) =>
        REACHED.includes(status) &&
        (intents.get(messageId) ?? []).some(({ committedAt }) => committedAt < (ofRuns.get(runId) ?? 0)),
    );
  const answered = new Set(
    alerts.filter(({ answer }) => answer !== null).map(({ runId, responderId }) => `${runId} ${responderId}`),
  );
  const incidents = new Map(runs.map(({ id, incidentId }) => [id, incidentId]));
  const takers = new Set(
    journal
      .filter(({ kind }) => kind === 'incident.claimed')
      .map(({ incidentId, actor }) => `${String(incidentId)} ${actor}`),
  );
  const tookIt = ({ runId, responderId }: AlertRow): boolean =>
    takers.has(`${String(incidents.get(runId))} responder:${responderId}`);
  return alerts
    .filter((alert) => alert.status === 'stood_down' && wasPaged(alert) && !tookIt(alert))
    .filter(({ runId, responderId }) => !answered.has(`${runId} ${responderId}`))
    .filter(({ runId, responderId }) => !told.has(`${runId} ${responderId}`))
    .map(({ id }) => ({ proof: PROOF, what: `alert ${id} was paged and stood down, and the person was not told` }));
}
