import { MINUTE, plus, SECOND } from '../kernel/clock.js';
import type { OutboxItem } from '../outbox/outbox.js';
import type { Message } from './message.js';
import { KEPT_PROVIDER } from './outbox-transport/kept-id.js';
import type { Accepted } from './send-outcome.js';

/** How long after hand-over a provider that has not reported is asked what became of the message. */
const ASK_AFTER = 90 * SECOND;
/** How long after hand-over the person's next channel goes too, since nobody knows whether the message left. */
const MOVE_ON_AFTER = 3 * MINUTE;

/** Messages may lack their receipts: the provider must be asked. */
export const RECEIPTS_DUE = 'message.receipts_due';
/** They still do: the next channels must go. */
export const RECEIPTS_MISSING = 'message.receipts_missing';

/**
 * One row for everything that was handed over in one commit, named by its moment: a fan-out of thousands adds tens of
 * rows. None for e-mail, which has no receipts, for what was only kept here, and for what no alert waits for.
 */
export function receiptsDue(
  settled: readonly { readonly message: Message; readonly accepted: Accepted }[],
  handedOffAt: Date,
): readonly OutboxItem[] {
  return settled.some(({ message, accepted }) => isReported(message, accepted))
    ? [itemFor('due', RECEIPTS_DUE, handedOffAt, ASK_AFTER)]
    : [];
}

export function receiptsMissing(handedOffAt: Date): OutboxItem {
  return itemFor('missing', RECEIPTS_MISSING, handedOffAt, MOVE_ON_AFTER);
}

function isReported({ channel, alertId, orderClass }: Message, { provider }: Accepted): boolean {
  return channel !== 'email' && provider !== KEPT_PROVIDER && alertId !== null && orderClass !== 'stand_down';
}

function itemFor(what: string, fact: string, handedOffAt: Date, after: number): OutboxItem {
  const at = handedOffAt.getTime();
  return { key: `receipts-${what}-${String(at)}`, fact, data: { at }, dueAt: plus(handedOffAt, after) };
}
