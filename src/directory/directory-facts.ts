import type { OutboxItem } from '../outbox/outbox.js';

/** Somebody was taken out of the network, by whoever's hand. */
export const RESPONDER_LEFT = 'responder.left';

export function responderLeft(responderId: string): OutboxItem {
  return { key: `left-${responderId}`, fact: RESPONDER_LEFT, data: { responderId }, priority: 1 };
}
