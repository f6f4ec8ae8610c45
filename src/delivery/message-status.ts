/** States of one message, as the API, the database and the export name them. */
export const MESSAGE_STATUSES = [
  'queued',
  'sending',
  'handed_off',
  'sent',
  'delivered',
  'failed',
  'undelivered',
  'suppressed',
  'cancelled',
  'expired',
] as const;
export type MessageStatus = (typeof MESSAGE_STATUSES)[number];

/**
 * What may follow what. `sending → queued` is a try that was refused for now; everything else goes forward only.
 * A receipt may overtake our own commit (`sending → delivered`) or tell that a try we gave up for lost had left
 * (`queued → sent`, `failed → delivered`). `delivered` is final. `suppressed` never left, so nothing can come back for it;
 * it waits again (`suppressed → queued`) when the message that carried it did not leave either.
 */
const NEXT: Readonly<Record<MessageStatus, readonly MessageStatus[]>> = {
  queued: ['sending', 'handed_off', 'sent', 'delivered', 'failed', 'undelivered', 'suppressed', 'cancelled', 'expired'],
  sending: ['queued', 'handed_off', 'sent', 'delivered', 'failed', 'undelivered', 'suppressed', 'cancelled', 'expired'],
  handed_off: ['sent', 'delivered', 'failed', 'undelivered'],
  sent: ['delivered', 'failed', 'undelivered'],
  failed: ['undelivered', 'delivered'],
  undelivered: ['delivered'],
  cancelled: ['failed', 'undelivered', 'delivered'],
  expired: ['failed', 'undelivered', 'delivered'],
  delivered: [],
  suppressed: ['queued'],
};

export function canMove(from: MessageStatus, to: MessageStatus): boolean {
  return NEXT[from].includes(to);
}

/** Nothing more is expected: the message reached the person, or it will not. */
export function isOver(status: MessageStatus): boolean {
  return !['queued', 'sending', 'handed_off', 'sent'].includes(status);
}

/** What a provider can report; the rest is ours to decide. */
const RECEIPTS: readonly MessageStatus[] = ['handed_off', 'sent', 'delivered', 'failed', 'undelivered'];

/**
 * What a message is after a receipt. Receipts come in any order and more than once: the same set of them ends in the
 * same status whatever the order.
 */
export function afterReceipt(current: MessageStatus, reported: MessageStatus): MessageStatus {
  return RECEIPTS.includes(reported) && canMove(current, reported) ? reported : current;
}

/**
 * The provider's words for texts and calls, as its callbacks and its API use them (Twilio, checked November 2026).
 * A call that was picked up counts as delivered once it is over, whoever picked it up.
 */
const WORDS: Readonly<Record<string, MessageStatus>> = {
  queued: 'handed_off',
  accepted: 'handed_off',
  scheduled: 'handed_off',
  sending: 'handed_off',
  sent: 'sent',
  delivered: 'delivered',
  read: 'delivered',
  undelivered: 'undelivered',
  failed: 'failed',
  // the provider gave it up before sending
  canceled: 'failed',
  initiated: 'handed_off',
  ringing: 'handed_off',
  'in-progress': 'sent',
  answered: 'sent',
  completed: 'delivered',
  busy: 'undelivered',
  'no-answer': 'undelivered',
};

/** Null for a word that says nothing about a message of ours (`received`, or one that is new). */
export function statusOfWord(word: string): MessageStatus | null {
  return Object.hasOwn(WORDS, word) ? (WORDS[word] ?? null) : null;
}
