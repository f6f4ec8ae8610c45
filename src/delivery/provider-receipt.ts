import { type MessageStatus } from './message-status.js';

export interface ProviderReceipt {
  /** Ours, from the callback's address; null when only the provider's is known. */
  readonly messageId: string | null;
  readonly provider: string;
  readonly providerId: string;
  readonly status: MessageStatus;
  /** The provider's delivery code, when it failed. */
  readonly failureCode: string | null;
}
