import { DAY, plus } from '../../kernel/clock.js';
import type { ContactMethodId } from '../../kernel/ids.js';
import { mayAskFrom, type PinCode, pinState, type PinState } from '../../delivery/pin-code.js';

/** The newest six digits that were sent to a number or address, whoever typed it at /join. */
export interface JoinCode extends PinCode {
  readonly addressIndex: string;
  readonly joinContactId: ContactMethodId;
}

/**
 * Codes that nobody used, one after the other, before a number is left in peace for a day: it may be a stranger's, whom
 * somebody wants to annoy. Fewer than for people in the list, who can be asked.
 */
export const MOST_UNUSED = 3;
const PEACE = DAY;

/** How long it is known what was sent to a number: longer than any pause. */
export const CODES_KEPT = 7 * DAY;

/** When another code may be sent to the number or address; null: now. */
export function mayTextFrom(code: JoinCode | null, now: Date): Date | null {
  if (code === null || code.unused < MOST_UNUSED) return mayAskFrom(code, now);
  const from = plus(code.sentAt, PEACE);
  return from > now ? from : mayAskFrom(code, now);
}

/** What the newest code is worth to this offer. */
export function joinCodeState(code: JoinCode | null, contactId: string, now: Date): 'none' | PinState {
  return code?.joinContactId === contactId ? pinState(code, now) : 'none';
}
