import { bounceFailureOf } from './email/bounce.js';
import { type MessageStatus } from './message-status.js';
import { type DeliveryFailure, deliveryFailureOf } from './provider-errors.js';
import { ANSWERING_MACHINE, MACHINE_REASON } from './voice/answering-machine.js';
import { vonageDeliveryFailureOf } from './sms/vonage-errors.js';

export interface ProviderReceipt {
  /** Ours, from the callback's address; null when only the provider's is known. */
  readonly messageId: string | null;
  readonly provider: string;
  /** Null where the report does not name it. */
  readonly providerId: string | null;
  readonly status: MessageStatus;
  /** The provider's delivery code, when it failed. */
  readonly failureCode: string | null;
}

/** Each provider has codes of its own. */
export function failureOfReceipt({ provider, failureCode }: ProviderReceipt): DeliveryFailure {
  if (failureCode === ANSWERING_MACHINE) return { kind: 'unknown', code: ANSWERING_MACHINE, reason: MACHINE_REASON };
  const bounced = bounceFailureOf(failureCode);
  if (bounced !== null) return bounced;
  return provider === 'vonage' ? vonageDeliveryFailureOf(failureCode) : deliveryFailureOf(failureCode);
}
