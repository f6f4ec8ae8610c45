import { type Evidence, type Finding, GRACE_MS, groupBy, waitsItsTurn } from './evidence.js';

const MESSAGES = 'every message has come to rest';
const RUNS = 'every run has come to rest';
const FINAL = ['handed_off', 'sent', 'delivered', 'failed', 'undelivered', 'suppressed', 'cancelled', 'expired'];
const OVER = ['stood_down', 'closed', 'dismissed'];

/** A message is over or waits for a time to come, and so does everything in the outbox. */
export function findRestlessMessages(evidence: Evidence): Finding[] {
  const { messages, outbox, stoppedAt } = evidence;
  const late = stoppedAt - GRACE_MS;
  const stuck = messages
    .filter((message) => !FINAL.includes(message.status) && !waitsItsTurn(evidence, message))
    .map(({ id, status, dueAt }) => `message ${id} is ${status}, due ${age(dueAt, stoppedAt)}`);
  const due = outbox
    .filter(({ dueAt }) => dueAt < late)
    .map(({ key, dueAt }) => `${key} is still in the outbox, due ${age(dueAt, stoppedAt)}`);
  const waiting = new Set(outbox.map(({ key }) => key.replace(/^message-/, '').replace(/-sooner$/, '')));
  const forgotten = messages
    .filter(({ id, status }) => status === 'queued' && !waiting.has(id))
    .map(({ id }) => `message ${id} is queued, and nothing in the outbox will send it`);
  return [...stuck, ...due, ...forgotten].map((what) => ({ proof: MESSAGES, what }));
}

/** A run is over or waits for its next step; what was reported or released has its run. */
export function findRestlessRuns({ incidents, runs, alerts, journal, outbox, stoppedAt }: Evidence): Finding[] {
  const late = stoppedAt - GRACE_MS;
  // A run that began when everything was stopped has no next step yet, but a job that will take its first.
  const begins = (id: string): boolean => outbox.some(({ key, dueAt }) => key === `look-${id}-start` && dueAt >= late);
  const stuck = runs
    .filter(({ state, nextStepAt }) => state === 'running' && (nextStepAt ?? 0) < late)
    .filter(({ id, nextStepAt }) => nextStepAt !== null || !begins(id))
    .map(({ id, nextStepAt }) => `run ${id} is running, its next step ${age(nextStepAt, stoppedAt)}`);
  const over = new Set(runs.filter(({ state }) => state === 'satisfied' || state === 'stopped').map(({ id }) => id));
  const left = alerts
    .filter(({ status, runId }) => status === 'waiting' && over.has(runId))
    .map(({ id, runId }) => `alert ${id} still waits, and its run ${runId} is over`);
  const ofIncident = groupBy(runs, ({ incidentId }) => incidentId);
  const has = (incidentId: string, kind: string): boolean =>
    journal.some((entry) => entry.incidentId === incidentId && entry.kind === kind);
  const missing = incidents
    .filter(({ status }) => !OVER.includes(status))
    .flatMap(({ id, ref }) => {
      const triggers = (ofIncident.get(id) ?? []).map(({ trigger }) => trigger);
      if (!triggers.includes('reported') && !has(id, 'incident.claimed')) return [`${ref} was reported to nobody`];
      return !triggers.includes('verified') && has(id, 'incident.released') ? [`${ref} was released to nobody`] : [];
    });
  const running = incidents
    .filter(({ status }) => OVER.includes(status))
    .filter(({ id }) => (ofIncident.get(id) ?? []).some(({ state }) => state === 'running'))
    .map(({ ref }) => `${ref} is over, and a run of it goes on`);
  return [...stuck, ...left, ...missing, ...running].map((what) => ({ proof: RUNS, what }));
}

function age(at: number | null, now: number): string {
  return at === null ? 'never' : `${Math.round((now - at) / 1_000)} s ago`;
}
