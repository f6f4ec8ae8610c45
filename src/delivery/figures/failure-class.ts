import { bounceFailureOf } from '../email/bounce.js';
import { deliveryFailureOf } from '../provider-errors.js';
import { vonageDeliveryFailureOf } from '../sms/vonage-errors.js';

/** Why messages failed, in so few classes that one can see at a glance whose matter it is. */
export const FAILURE_CLASSES = [
  /** The number or address is wrong or no longer in use. */
  'address',
  'opted_out',
  /** The phone was off, the line busy, the carrier overloaded: it may pass. */
  'out_of_reach',
  /** Refused because of content, sender, account or a limit: an operator has to act. */
  'refused',
  /** The provider could not be reached, or had an error. */
  'provider',
  'too_late',
  'other',
] as const;
export type FailureClass = (typeof FAILURE_CLASSES)[number];

/** Codes of ours, and those of a connection. */
const OURS: Readonly<Record<string, FailureClass>> = {
  no_contact_method: 'address',
  not_verified: 'address',
  opted_out: 'opted_out',
  bounce_soft: 'out_of_reach',
  daily_cap: 'refused',
  no_caller_number: 'refused',
  smtp_settings: 'refused',
  smtp_tls: 'refused',
  address_unreadable: 'refused',
  no_connection: 'provider',
  connection_lost: 'provider',
  timeout: 'provider',
  sender_paused: 'provider',
  too_late: 'too_late',
};

/** @param code of a message that failed: a number of its provider’s, or a word of ours. */
export function failureClassOf(code: string): FailureClass {
  const ours = Object.hasOwn(OURS, code) ? OURS[code] : undefined;
  if (ours !== undefined) return ours;
  const [, scheme, status] = /^(smtp|http)_([1-5]\d\d)$/.exec(code) ?? [];
  if (scheme === 'smtp') return ofMailServer(Number(status));
  if (scheme === 'http') return Number(status) >= 500 || status === '429' ? 'provider' : 'refused';
  return ofProvider(code);
}

/** 550, 551 and 553 are about the mailbox; other refusals are about our mail (RFC 5321, 4.2.3; November 2026). */
function ofMailServer(status: number): FailureClass {
  if (status < 500) return 'provider';
  return status === 550 || status === 551 || status === 553 ? 'address' : 'refused';
}

/** Twilio’s codes have five digits, Vonage’s four. */
function ofProvider(code: string): FailureClass {
  const failure =
    bounceFailureOf(code) ?? (/^\d{4}$/.test(code) ? vonageDeliveryFailureOf(code) : deliveryFailureOf(code));
  switch (failure.kind) {
    case 'address':
    case 'try_voice':
      return 'address';
    case 'opted_out':
      return 'opted_out';
    case 'may_pass':
      return 'out_of_reach';
    case 'refused':
      return 'refused';
    case 'unknown':
      return 'other';
  }
}
