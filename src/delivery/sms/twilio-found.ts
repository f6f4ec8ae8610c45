import { MINUTE } from '../../kernel/clock.js';
import { statusOfWord } from '../message-status.js';
import type { LookUpResult } from '../send-outcome.js';
import { TwilioRefusal, TwilioSilence } from './twilio-http.js';

/** How far our clock and the provider's may be apart. */
const CLOCK_SKEW = MINUTE;

/** The part of a message or call resource that is read. */
export interface Seen {
  readonly sid: string;
  readonly status: string;
  readonly errorCode?: number | null;
}

/**
 * Turns what `find` brings, or the error it ends with, into an answer. `byId`: only then does 404 mean that there is no
 * such message; for a list it means a wrong account. Rethrows a defect of ours.
 */
export async function lookUpResult(byId: boolean, find: () => Promise<Seen | null>): Promise<LookUpResult> {
  try {
    const seen = await find();
    return seen === null ? { found: false } : resultOf(seen);
  } catch (error) {
    if (error instanceof TwilioRefusal) return byId && error.status === 404 ? { found: false } : { unknown: true };
    if (error instanceof TwilioSilence) return { unknown: true };
    throw error;
  }
}

function resultOf({ sid, status, errorCode }: Seen): LookUpResult {
  const known = statusOfWord(status);
  if (known === null) return { unknown: true };
  // the SDK makes NaN of a missing code
  const code = Number.isInteger(errorCode) && errorCode !== 0 ? { failureCode: String(errorCode) } : {};
  return { found: true, provider: 'twilio', providerId: sid, status: known, ...code };
}

/** A date that cannot be read proves nothing against the message. */
export function isFrom(since: Date, created: Date | string): boolean {
  return !(new Date(created).getTime() < since.getTime() - CLOCK_SKEW);
}
