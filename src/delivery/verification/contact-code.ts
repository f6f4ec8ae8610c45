import type { ContactMethodRecord } from '../../directory/responder-record.js';
import type { Channel } from '../../kernel/channel.js';
import type { ContactMethodId, ResponderId } from '../../kernel/ids.js';
import { type PinCode, pinState, type PinState } from '../pin-code.js';

/**
 * The newest six digits that were sent to confirm a number or address. One a person and channel: a number that is
 * changed, and changed back, does not begin the limits anew.
 */
export interface ContactCode extends PinCode {
  readonly responderId: ResponderId;
  readonly channel: Channel;
  readonly contactMethodId: ContactMethodId;
}

export type ContactCodeState = 'none' | PinState;

/** What the newest code of the channel is worth for this number or address. */
export function contactCodeState(code: ContactCode | null, methodId: string, now: Date): ContactCodeState {
  return code?.contactMethodId === methodId ? pinState(code, now) : 'none';
}

/** Texts to a number that ended them would be refused; every other way may be tried, also one that fails. */
export function canGetCode({ channel, optedOutAt }: ContactMethodRecord): boolean {
  return channel !== 'sms' || optedOutAt === null;
}
