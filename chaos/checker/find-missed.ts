import { type AlertRow, type Evidence, type Finding, groupBy, type MessageRow, waitsItsTurn } from './evidence.js';

const PROOF = 'nobody missed';
const HANDED_OVER = ['handed_off', 'sent', 'delivered'];
const KEEPS_ITS_REASON = ['unreachable', 'stood_down', 'excluded'];

/** Everybody asked has a message at the provider, or an end that says why not. */
export function findMissed(evidence: Evidence): Finding[] {
  const accepted = new Set(evidence.ledger.map(({ messageId }) => messageId));
  const messages = groupBy(evidence.messages, ({ alertId }) => alertId);
  return [
    ...evidence.alerts.flatMap((alert) => {
      const what = problemOf(alert, messages.get(alert.id) ?? [], accepted, evidence);
      return what === null ? [] : [{ proof: PROOF, what: `alert ${alert.id} ${what}` }];
    }),
    ...evidence.messages
      .filter(({ id, channel, status }) => channel !== 'email' && HANDED_OVER.includes(status) && !accepted.has(id))
      .map(({ id, status, alertId }) => ({
        proof: PROOF,
        what: `message ${id} of alert ${String(alertId)} is ${status}, and the provider never had it`,
      })),
  ];
}

function problemOf(
  alert: AlertRow,
  messages: readonly MessageRow[],
  accepted: ReadonlySet<string | null>,
  evidence: Evidence,
): string | null {
  if (KEEPS_ITS_REASON.includes(alert.status)) {
    return (alert.reason ?? '') === '' ? `is ${alert.status} without a reason` : null;
  }
  if (alert.status === 'answered') return alert.answer === null ? 'is answered without an answer' : null;
  if (alert.status !== 'waiting') return `has the unknown status ${alert.status}`;
  if (messages.some(({ id, carriedBy }) => accepted.has(id) || (carriedBy !== null && accepted.has(carriedBy))))
    return null;
  if (messages.some((message) => waitsItsTurn(evidence, message))) return null;
  const states = messages.map(({ channel, status, failureCode }) => `${channel} ${status} ${failureCode ?? ''}`.trim());
  return `waits, and nothing reached the person (${states.join(', ') || 'no message'})`;
}
