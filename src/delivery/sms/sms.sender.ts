import type { MessageId } from '../../kernel/ids.js';
import type { PhoneNumber } from '../../kernel/phone-number.js';
import type { LookUpResult, SendOutcome } from '../send-outcome.js';

export interface SmsToSend {
  readonly to: PhoneNumber;
  readonly text: string;
  readonly messageId: MessageId;
  /** Where the provider reports what becomes of it; carries the message's id. */
  readonly statusCallbackUrl: string;
}

export interface SmsToFind {
  readonly to: PhoneNumber;
  readonly text: string;
  /** Ours, for a provider that knows it. */
  readonly messageId?: MessageId;
  /** When the try began, by our clock. */
  readonly since: Date;
  /** The provider's ids of others to this number: another text with the same words, another call. */
  readonly taken?: readonly string[];
  /** The provider's id, where it reached us. */
  readonly providerId?: string;
}

/**
 * Hands texts to a provider.
 *
 * `send` makes one try and never repeats by itself. `try_later`: nothing left, call again as the retry schedule says.
 * `unsure`: it may have left, so `lookUp` before calling again, and mark what goes twice as possibly doubled.
 * Anything else is final for this channel. A throw is a defect of ours, not an answer of the provider. Answers within 10 s.
 *
 * `lookUp` asks the provider for a text whose acceptance or receipt never reached us, by its id or else by number, text
 * and time. `unknown` means that the provider could not be asked: ask again. Never throws for what the provider says.
 */
export abstract class SmsSender {
  abstract send(sms: SmsToSend): Promise<SendOutcome>;
  abstract lookUp(sms: SmsToFind): Promise<LookUpResult>;
}
