import type { Accepted, LookUpResult } from '../send-outcome.js';

/** Stands where a provider's name does: the message is on the outbox page, and no receipt will come. */
export const KEPT_PROVIDER = 'outbox';

/** The id that a kept message has in place of a provider's. */
function keptId(messageId: string): string {
  return `kept-${messageId}`;
}

export function keptAs(messageId: string): Accepted {
  return { kind: 'accepted', provider: KEPT_PROVIDER, providerId: keptId(messageId) };
}

/** What was kept counts as delivered: it is on the outbox page, and no receipt will ever come. */
export function foundAs(providerId: string): LookUpResult {
  return { found: true, provider: KEPT_PROVIDER, providerId, status: 'delivered' };
}

export function foundKept(kept: { readonly id: string } | undefined): LookUpResult {
  return kept === undefined ? { found: false } : foundAs(keptId(kept.id));
}
