import { bounceFailureOf } from '../../../delivery/email/bounce.js';
import { deliveryFailureOf } from '../../../delivery/provider-errors.js';
import { vonageDeliveryFailureOf } from '../../../delivery/sms/vonage-errors.js';
import { REASONS } from '../words/reason-words.js';

/** What people say of it; the rest is said as the providers' tables say it. */
const SHORT: Readonly<Record<string, string>> = {
  '30004': 'our texts are blocked there',
  '30005': 'number not in service',
  '30006': 'takes no texts',
  '21614': 'takes no texts',
  '21635': 'a landline, takes no texts',
};

/** Why nothing arrives, by the code that was kept: “number not in service”. */
export function failureWords(code: string | null): string {
  const text = code ?? '';
  if (Object.hasOwn(SHORT, text)) return SHORT[text] ?? '';
  if (Object.hasOwn(REASONS, text)) return REASONS[text] ?? '';
  // Twilio's codes have five digits, Vonage's four.
  const failure =
    bounceFailureOf(code) ?? (/^\d{4}$/u.test(text) ? vonageDeliveryFailureOf(text) : deliveryFailureOf(text));
  if (failure.kind === 'unknown') return 'it does not work';
  return failure.reason.replace(/\.$/u, '').replace(/^[A-Z](?![A-Z])/u, (letter) => letter.toLowerCase());
}
