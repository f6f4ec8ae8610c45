import type { MessageStatus } from './message-status.js';

/** The provider has the message and gave it an id. */
export interface Accepted {
  readonly kind: 'accepted';
  /** `twilio`, `vonage`, `smtp`, `outbox`. */
  readonly provider: string;
  readonly providerId: string;
  /** The number it leaves from, where we chose it. */
  readonly from?: string;
}

/**
 * What became of one try. A sender throws only for a defect of ours; whatever the provider or the network says is one of
 * these. `code` is stable (the provider's own number where it has one); `reason` is a sentence of ours for coordinators
 * and never repeats an address, a text or the provider's words.
 */
export type SendOutcome =
  | Accepted
  /** Nothing left; the same message may pass later. `wholeSender`: every message of this sender waits, not only this one. */
  | {
      readonly kind: 'try_later';
      readonly code: string;
      readonly reason: string;
      readonly retryAfterMs?: number;
      readonly wholeSender: boolean;
    }
  /** Never again to this address by this channel: flag the contact method, take the next channel. */
  | { readonly kind: 'bad_address'; readonly code: string; readonly reason: string }
  /** The person stopped this channel: record it, take the next channel. */
  | { readonly kind: 'opted_out'; readonly code: string; readonly reason: string }
  /**
   * The provider refuses content, sender or account: an operator must act; take the next channel. `account`: it takes
   * nothing from us, whatever it is.
   */
  | { readonly kind: 'refused'; readonly code: string; readonly reason: string; readonly account?: true }
  /** The request left but no answer came: it may have been accepted. Ask (`lookUp`) before sending again. */
  | { readonly kind: 'unsure'; readonly code: string; readonly reason: string }
  /** Held back by SEND_ALLOWLIST: nothing left and nothing will. */
  | { readonly kind: 'suppressed'; readonly code: string; readonly reason: string };

/** Every way a try can end without being accepted. */
export type SendFailure = Exclude<SendOutcome, { kind: 'accepted' | 'suppressed' }>;

/** What the provider knows about a message that we lost sight of. */
export type LookUpResult =
  | {
      readonly found: true;
      readonly provider: string;
      readonly providerId: string;
      readonly status: MessageStatus;
      /** The provider's delivery code, when it failed. */
      readonly failureCode?: string;
      readonly unknown?: never;
    }
  /** The provider is sure that it has no such message. */
  | { readonly found: false; readonly unknown?: never }
  /** The provider could not be asked. */
  | { readonly unknown: true; readonly found?: never };
