import type { MessageId } from '../../kernel/ids.js';
import type { PhoneNumber } from '../../kernel/phone-number.js';
import type { LookUpResult, SendOutcome } from '../send-outcome.js';

export interface CallToMake {
  readonly to: PhoneNumber;
  readonly messageId: MessageId;
  /** Where the provider fetches what to say once the person picks up. */
  readonly twimlUrl: string;
  /** Where the provider reports what becomes of the call; carries the message's id. */
  readonly statusCallbackUrl: string;
  /** The words that will be said, for a transport that shows them instead of calling. */
  readonly words?: string;
}

export interface CallToFind {
  readonly to: PhoneNumber;
  /** When the try began, by our clock. */
  readonly since: Date;
  /** The provider's ids of others to this number: another text with the same words, another call. */
  readonly taken?: readonly string[];
  readonly providerId?: string;
}

/**
 * Has a provider call people.
 *
 * `call` makes one try and never repeats by itself; outcomes and retries as for texts. `lookUp` finds a call whose
 * acceptance or receipt never reached us, by its id or else by number and time; `unknown` means ask again. Neither throws
 * for what the provider says. Both answer within 10 s.
 */
export abstract class VoiceSender {
  abstract call(call: CallToMake): Promise<SendOutcome>;
  abstract lookUp(call: CallToFind): Promise<LookUpResult>;
}
