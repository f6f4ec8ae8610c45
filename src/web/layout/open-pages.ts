import type { Evenness } from '../../platform/http/even-length.js';

/** Pages that anybody may open, by their path. */
const OPEN: ReadonlySet<string> = new Set([
  '',
  'help',
  'privacy',
  'receipt',
  'report',
  'report/easy',
  'report/print',
  'what-we-text',
  'join',
  'stats',
]);
/** Steps so small that the whole form costs at most 60 KB: fifteen pages, none of which says by its length what was told. */
const FORM: Evenness = { least: 3_328, step: 256 };
/** A right code, a wrong one, and a mailbox with messages in it. */
const MAILBOX: Evenness = { least: 8 * 1024, step: 4 * 1024 };

/** Of these, whose answers are about as long as one another: an observer must not tell what somebody does there. */
const EVEN: ReadonlyMap<string, Evenness> = new Map([
  ['', FORM],
  ['help', FORM],
  ['privacy', FORM],
  ['receipt', MAILBOX],
  ['report', FORM],
  ['what-we-text', FORM],
  ['join', FORM],
]);

/** Whether the onion service is named on it. Not where the address belongs to one person. */
export function namesOnion(path: string): boolean {
  return OPEN.has(path.slice(1));
}

export function evennessOf(path: string): Evenness | null {
  return EVEN.get(path.split('/')[1] ?? '') ?? null;
}

/** What the onion service does not have: the ways in of those who work here, of providers and of machines. */
const NOT_ON_ONION = /^\/(console|webhooks|metrics|dev|rota)(\/|$)/;

export function isOnOnion(path: string): boolean {
  return !NOT_ON_ONION.test(path);
}
