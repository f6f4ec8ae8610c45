import { type AnswerableAlert, isOpen } from './alert-book.repository.js';
import type { ReplyCodes } from './parse-reply.js';

/** Which alert a text is about. */
export type Chosen =
  | { readonly kind: 'these'; readonly alerts: readonly AnswerableAlert[] }
  | { readonly kind: 'several'; readonly alerts: readonly AnswerableAlert[] }
  | { readonly kind: 'closed'; readonly alert: AnswerableAlert }
  | { readonly kind: 'wrong_code' }
  /** No code, and nothing is open. */
  | { readonly kind: 'none' };

/**
 * A code says it. Without one it is the only open alert that still waits for an answer, or else the only open one; with
 * several we ask. A person who is out for one incident and paged for another answers the new one.
 *
 * @param alerts the person's alerts of the last 30 days, newest first.
 */
export function chooseAlert(alerts: readonly AnswerableAlert[], codes: ReplyCodes): Chosen {
  const open = alerts.filter(isOpen);
  const named = open.filter((alert) => codes.open.includes(alert.code));
  if (named.length > 0) return { kind: 'these', alerts: named };
  if (codes.unknown.length > 0) {
    const closed = alerts.find((alert) => codes.unknown.includes(alert.code));
    return closed === undefined ? { kind: 'wrong_code' } : { kind: 'closed', alert: closed };
  }
  const waiting = open.filter((alert) => alert.status === 'waiting');
  const candidates = waiting.length > 0 ? waiting : open;
  const [only, ...more] = candidates;
  if (only === undefined) return { kind: 'none' };
  return more.length > 0 ? { kind: 'several', alerts: candidates } : { kind: 'these', alerts: [only] };
}
