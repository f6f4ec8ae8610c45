import type { Accepted } from '../send-outcome.js';

/** The id that a kept message has in place of a provider's. */
export function keptId(messageId: string): string {
  return `kept-${messageId}`;
}

export function keptAs(messageId: string): Accepted {
  return { kind: 'accepted', provider: 'outbox', providerId: keptId(messageId) };
}
