import { segments, septets } from '../../../delivery/sms/gsm7.js';

/** One text of GSM-7 (3GPP TS 23.038), and two of UCS-2, in which Arabic and Urdu are written. */
const SEPTETS_IN_ONE_TEXT = 160;
const UNITS_IN_TWO_TEXTS = 134;

/** `113 of 160`; `118 of 134, as two texts`. */
export function textSize(text: string): string {
  const length = septets(text);
  if (length !== null) return `${String(length)} of ${String(SEPTETS_IN_ONE_TEXT)}`;
  const count = segments(text);
  return `${String(text.length)} of ${String(UNITS_IN_TWO_TEXTS)}, as ${count === 1 ? 'one text' : 'two texts'}`;
}
