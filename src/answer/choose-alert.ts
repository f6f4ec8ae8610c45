import { type AnswerableAlert, isOpen } from './alert-book.repository.js';
import type { ReplyCodes } from './parse-reply.js';

/** Which alert a text is about. */
export type Chosen =
  | {
      readonly kind: 'these';
      readonly alerts: readonly AnswerableAlert[];
      /** The code for all of them, where that was sent. */
      readonly all?: string;
    }
  | { readonly kind: 'several'; readonly alerts: readonly AnswerableAlert[] }
  | { readonly kind: 'closed'; readonly alert: AnswerableAlert }
  | { readonly kind: 'wrong_code' }
  /** No code, and nothing is open. */
  | { readonly kind: 'none' };

/** A code that answers several alerts: those of one text. */
export interface BundleCode {
  readonly code: string;
  readonly alertIds: readonly string[];
}

/** All that may be answered with now: the codes of open alerts, and those for several of which one is open. */
export function openCodesOf(alerts: readonly AnswerableAlert[], bundles: readonly BundleCode[]): string[] {
  const open = alerts.filter(isOpen);
  const ofSeveral = bundles.filter(({ alertIds }) => open.some(({ id }) => alertIds.includes(id)));
  return [...open, ...ofSeveral].map(({ code }) => code);
}

/**
 * A code says it. Without one it is the only open alert that still waits for an answer, or else the only open one; with
 * several we ask. A person who is out for one incident and paged for another answers the new one.
 *
 * @param alerts the person's alerts of the last 30 days, newest first.
 */
export function chooseAlert(
  alerts: readonly AnswerableAlert[],
  codes: ReplyCodes,
  bundles: readonly BundleCode[] = [],
): Chosen {
  const open = alerts.filter(isOpen);
  const ofSeveral = bundles.filter(({ code }) => codes.open.includes(code));
  const named = open.filter(({ id, code }) => codes.open.includes(code) || stands(ofSeveral, id));
  if (named.length > 0) {
    const [all] = ofSeveral;
    return { kind: 'these', alerts: named, ...(all === undefined ? {} : { all: all.code }) };
  }
  if (codes.unknown.length > 0) {
    const over = bundles.filter(({ code }) => codes.unknown.includes(code));
    const closed = alerts.find(({ id, code }) => codes.unknown.includes(code) || stands(over, id));
    return closed === undefined ? { kind: 'wrong_code' } : { kind: 'closed', alert: closed };
  }
  const waiting = open.filter((alert) => alert.status === 'waiting');
  const candidates = waiting.length > 0 ? waiting : open;
  const [only, ...more] = candidates;
  if (only === undefined) return { kind: 'none' };
  return more.length > 0 ? { kind: 'several', alerts: candidates } : { kind: 'these', alerts: [only] };
}

function stands(bundles: readonly BundleCode[], alertId: string): boolean {
  return bundles.some(({ alertIds }) => alertIds.includes(alertId));
}
