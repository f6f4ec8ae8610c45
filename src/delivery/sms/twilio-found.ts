import { HOUR, MINUTE } from '../../kernel/clock.js';
import { statusOfWord } from '../message-status.js';
import type { LookUpResult } from '../send-outcome.js';
import { TwilioRefusal, TwilioSilence } from './twilio-http.js';

/** How far our clock and the provider's may be apart while it is still certain which message is meant. */
const CLOCK_SKEW = MINUTE;
/** How far they were apart at most before somebody set ours. */
const CLOCK_WRONG = 3 * HOUR;

/** The part of a message or call resource that is read. */
export interface Seen {
  readonly sid: string;
  readonly status: string;
  readonly errorCode?: number | null;
}

/** `perhaps`: there is one that looks like ours, but its time does not fit. */
export type Sighting = Seen | 'perhaps' | null;

/**
 * Turns what `find` brings, or the error it ends with, into an answer. `byId`: only then does 404 mean that there is no
 * such message; for a list it means a wrong account. Rethrows a defect of ours.
 */
export async function lookUpResult(byId: boolean, find: () => Promise<Sighting>): Promise<LookUpResult> {
  try {
    const seen = await find();
    if (seen === 'perhaps') return { unknown: true };
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

/**
 * Which of the messages that look like ours is the one of that time. One from a little before may be it, when our clock
 * was wrong then or is now. A date that cannot be read proves nothing against a message.
 */
export function sightingOf<T extends Seen & { readonly dateCreated: Date | string }>(
  alike: readonly T[],
  since: Date,
): Sighting {
  const isBefore = (created: Date | string, margin: number): boolean =>
    new Date(created).getTime() < since.getTime() - margin;
  const ours = alike.find(({ dateCreated }) => !isBefore(dateCreated, CLOCK_SKEW));
  if (ours !== undefined) return ours;
  return alike.some(({ dateCreated }) => !isBefore(dateCreated, CLOCK_WRONG)) ? 'perhaps' : null;
}
