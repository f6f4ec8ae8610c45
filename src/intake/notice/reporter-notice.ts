import { quietUntil } from '../../directory/quiet-hours.js';
import type { QuietHours } from '../../directory/person.js';
import { MINUTE, plus } from '../../kernel/clock.js';
import { type EmailAddress, parseEmail } from '../../kernel/email-address.js';
import { parsePhone, type PhoneNumber } from '../../kernel/phone-number.js';

/** By which a notice goes. Nobody is called: a voice asks who is there. */
export type NoticeChannel = 'sms' | 'email';

/** Reports whose notices may go to one number or address: enough for a family, too few to harass somebody with. */
export const MOST_REPORTS_OF_AN_ADDRESS = 3;

/** `taken`: as many reports as may be have it already. */
export type NoticeProblem = 'no_address' | 'taken';

export type NoticeAddress =
  | { readonly channel: 'sms'; readonly address: PhoneNumber }
  | { readonly channel: 'email'; readonly address: EmailAddress };

/** Null: neither a number nor an address. */
export function readNoticeAddress(typed: string, options: { readonly allowDrama: boolean }): NoticeAddress | null {
  const email = parseEmail(typed);
  if (email !== null) return { channel: 'email', address: email };
  const phone = parsePhone(typed, options);
  return phone === null ? null : { channel: 'sms', address: phone };
}

/** Whoever has said nothing about it is not written to at night (R18). */
const NIGHT: QuietHours = { from: '22:00', to: '07:00', timeZone: 'Europe/London' };

/** It goes so long after the message was written, at the least and at the most. */
const SOONEST = 5 * MINUTE;
const LATEST = 45 * MINUTE;

export interface NoticeState {
  /** When one was last queued. */
  readonly noticedAt: Date | null;
  /** When somebody last opened the mailbox with the code. */
  readonly openedAt: Date | null;
}

/**
 * When a reporter is told that there is a message, or null: they were told of one that they have not come for. Not at
 * once, and never after the same time, so that whoever sees a telephone cannot tell by the minute which coordinator was
 * writing just then; and not at night.
 *
 * @param chance from 0 up to, not including, 1.
 */
export function noticeDueAt({ noticedAt, openedAt }: NoticeState, chance: number, now: Date): Date | null {
  if (noticedAt !== null && (openedAt === null || openedAt <= noticedAt)) return null;
  const due = plus(now, SOONEST + Math.floor(chance * (LATEST - SOONEST)));
  return quietUntil(NIGHT, due) ?? due;
}
