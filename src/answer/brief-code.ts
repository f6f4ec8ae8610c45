import { CODE_LIVES } from '../delivery/order.js';
import { HOUR, MINUTE, plus } from '../kernel/clock.js';
import type { AlertId, ResponderId } from '../kernel/ids.js';

/** The newest six digits that a person asked for, to open the brief of one alert. The digits follow from `id`. */
export interface BriefCode {
  readonly id: string;
  readonly responderId: ResponderId;
  readonly alertId: AlertId;
  readonly sentAt: Date;
  readonly wrongTries: number;
  /** When it opened the brief; a code works once. */
  readonly usedAt: Date | null;
  /** Codes sent, this one too, since one was last used. */
  readonly unused: number;
}

/** After so many wrong ones the code is dead. */
export const MOST_TRIES = 5;
/** Between two codes for one person. */
const PAUSE = MINUTE;
/**
 * Codes that nobody used, one after the other: then somebody else has found the link, and the phone is left in peace.
 * With five tries each that is one chance in ten thousand in a day.
 */
const MOST_UNUSED = 10;
const LONG_PAUSE = 12 * HOUR;

export type BriefCodeState = 'none' | 'live' | 'expired' | 'spent' | 'used';

/** What the newest code of a person is worth for this alert. */
export function briefCodeState(code: BriefCode | null, alertId: AlertId, now: Date): BriefCodeState {
  if (code?.alertId !== alertId) return 'none';
  if (code.usedAt !== null) return 'used';
  if (code.wrongTries >= MOST_TRIES) return 'spent';
  return plus(code.sentAt, CODE_LIVES) > now ? 'live' : 'expired';
}

/** When the person may ask for another code; null: now. */
export function mayAskFrom(code: BriefCode | null, now: Date): Date | null {
  if (code === null) return null;
  const from = plus(code.sentAt, code.unused >= MOST_UNUSED ? LONG_PAUSE : PAUSE);
  return from > now ? from : null;
}

/** How many in a row are unused once another one is sent. */
export function unusedWithNext(code: BriefCode | null): number {
  if (code === null || code.usedAt !== null) return 1;
  return code.unused >= MOST_UNUSED ? 1 : code.unused + 1;
}

/** The six digits in what was typed, spaces and hyphens aside; null when it is anything else. */
export function sixDigits(typed: string): string | null {
  const digits = typed.replaceAll(/[\s\u2010-\u2015-]/gu, '');
  return /^[0-9]{6}$/.test(digits) ? digits : null;
}
