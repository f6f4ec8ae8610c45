import { HOUR, MINUTE, plus } from '../kernel/clock.js';
import { CODE_LIVES } from './order.js';

/** Six digits that were sent to somebody’s own number or address. The digits follow from `id`. */
export interface PinCode {
  readonly id: string;
  readonly sentAt: Date;
  readonly wrongTries: number;
  /** When it was typed right; a code works once. */
  readonly usedAt: Date | null;
  /** Codes sent, this one too, since one was last used. */
  readonly unused: number;
}

/** After so many wrong ones the code is dead. */
export const MOST_TRIES = 5;
/** Between two codes. */
const PAUSE = MINUTE;
/**
 * Codes that nobody used, one after the other: then somebody else asks for them, and the phone is left in peace. With
 * five tries each that is one chance in ten thousand in a day.
 */
const MOST_UNUSED = 10;
const LONG_PAUSE = 12 * HOUR;

export type PinState = 'live' | 'expired' | 'spent' | 'used';

export function pinState(code: PinCode, now: Date): PinState {
  if (code.usedAt !== null) return 'used';
  if (code.wrongTries >= MOST_TRIES) return 'spent';
  return plus(code.sentAt, CODE_LIVES) > now ? 'live' : 'expired';
}

/** When another code may be asked for; null: now. */
export function mayAskFrom(code: PinCode | null, now: Date): Date | null {
  if (code === null) return null;
  const from = plus(code.sentAt, code.unused >= MOST_UNUSED ? LONG_PAUSE : PAUSE);
  return from > now ? from : null;
}

/** The code that follows on `before`, which is dead from then on. */
export function freshCode(before: PinCode | null, { id, at }: { readonly id: string; readonly at: Date }): PinCode {
  return { id, sentAt: at, wrongTries: 0, usedAt: null, unused: unusedWithNext(before) };
}

/** `spent`: that was the last try. */
export type PinTyped = 'right' | 'wrong' | 'spent';

/** What somebody typed for a live code, and the code after it. */
export function afterTyping<Code extends PinCode>(code: Code, isRight: boolean, now: Date): [PinTyped, Code] {
  if (isRight) return ['right', { ...code, usedAt: now, unused: 0 }];
  const after = { ...code, wrongTries: code.wrongTries + 1 };
  return [after.wrongTries >= MOST_TRIES ? 'spent' : 'wrong', after];
}

/** How many in a row are unused once another one is sent. */
function unusedWithNext(code: PinCode | null): number {
  if (code === null || code.usedAt !== null) return 1;
  return code.unused >= MOST_UNUSED ? 1 : code.unused + 1;
}

/** The six digits in what was typed, spaces and hyphens aside; null when it is anything else. */
export function sixDigits(typed: string): string | null {
  const digits = typed.replaceAll(/[\s\u2010-\u2015-]/gu, '');
  return /^[0-9]{6}$/.test(digits) ? digits : null;
}
