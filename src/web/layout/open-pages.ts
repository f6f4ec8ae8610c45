/** Pages that anybody may open, by the first part of their path. */
const OPEN: ReadonlySet<string> = new Set([
  '',
  'help',
  'privacy',
  'receipt',
  'report',
  'what-we-text',
  'join',
  'stats',
]);
/** Of these, whose answers are as long as one another: an observer must not tell what somebody does there. */
const EVEN: ReadonlySet<string> = new Set(['', 'help', 'privacy', 'receipt', 'report', 'what-we-text', 'join']);

/** Whether the onion service is named on it. Not where the address belongs to one person. */
export function namesOnion(path: string): boolean {
  return OPEN.has(path.slice(1));
}

export function isEven(path: string): boolean {
  return EVEN.has(path.split('/')[1] ?? '');
}

/** What the onion service does not have: the ways in of those who work here, of providers and of machines. */
const NOT_ON_ONION = /^\/(console|webhooks|metrics|dev|rota)(\/|$)/;

export function isOnOnion(path: string): boolean {
  return !NOT_ON_ONION.test(path);
}
