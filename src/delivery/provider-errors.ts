import type { SendFailure } from './send-outcome.js';

/**
 * What Twilio's error codes mean for us. Checked November 2026 against Twilio's error dictionary
 * (https://www.twilio.com/docs/api/errors, one page a code); what to do about each is our decision.
 * Everything that is not listed is unknown: it is tried again within the bounds, then counts as failed.
 */

type RequestKind = 'try_later' | 'try_later_sender' | 'bad_address' | 'opted_out' | 'refused' | 'account';

/** [code, kind, reason]: the API refused the request. */
const REQUEST_ERRORS: readonly (readonly [number, RequestKind, string])[] = [
  [20001, 'refused', 'The provider could not read a parameter of the request.'],
  [20003, 'account', 'The provider does not accept the account SID and auth token.'],
  [20005, 'account', 'The provider account is not active.'],
  [20008, 'refused', 'The provider does not allow this with test credentials.'],
  [20404, 'account', 'The provider does not know the account; check the account SID and the base URL.'],
  [20429, 'try_later_sender', 'The provider asks for fewer requests.'],
  [20500, 'try_later', 'The provider had an internal error.'],
  [20503, 'try_later', 'The provider is not available.'],
  [
    21205,
    'refused',
    'The provider does not accept the web address of the call; PUBLIC_URL must be reachable from outside.',
  ],
  [21210, 'refused', 'The calling number is not verified for the provider account.'],
  [21211, 'bad_address', 'The provider says that this is not a phone number that can be reached.'],
  [21212, 'refused', 'The sending number is not valid for the provider.'],
  [21214, 'bad_address', 'The provider cannot reach this number by a call.'],
  [21215, 'refused', 'Calls to this region are not enabled in the provider account.'],
  [21216, 'refused', 'The provider account may not call this number.'],
  [21217, 'bad_address', 'The provider says that this does not look like a phone number.'],
  [21219, 'refused', 'A trial account can only call verified numbers.'],
  [21265, 'bad_address', 'Texts cannot be sent to a short code.'],
  [21266, 'bad_address', 'The number is the same as the sending number.'],
  [21408, 'refused', 'Texts to this region are not enabled in the provider account.'],
  [21601, 'refused', 'The sending number cannot send texts.'],
  [21602, 'refused', 'The text was empty.'],
  [21603, 'refused', 'No sending number is set.'],
  [21604, 'bad_address', 'No number was given.'],
  [21605, 'refused', 'The text was too long for the provider.'],
  [21606, 'refused', 'The sending number does not belong to the provider account or cannot send texts.'],
  [21608, 'refused', 'A trial account can only text verified numbers.'],
  [21609, 'refused', 'The provider does not accept the status address; PUBLIC_URL must be reachable from outside.'],
  [21610, 'opted_out', 'The person stopped texts from our number.'],
  [21611, 'try_later_sender', 'The queue of the sending number is full.'],
  [21612, 'refused', 'The provider has no route from our sending number to this number.'],
  [21614, 'bad_address', 'The number cannot receive texts; a call may reach it.'],
  [21617, 'refused', 'The text was too long for the provider.'],
  [21619, 'refused', 'The text was empty.'],
  [21635, 'bad_address', 'The number is a landline; a call may reach it.'],
  [21659, 'refused', 'The sending number is not a number of the provider, or is of another country.'],
  [21660, 'refused', 'The sending number does not belong to the provider account.'],
  [21703, 'refused', 'The messaging service has no sending number.'],
  [21704, 'refused', 'The messaging service has no sending number.'],
  [21705, 'refused', 'The messaging service is not valid.'],
  [21730, 'try_later', 'The provider is under maintenance.'],
];

/** What a failed delivery means for the person's next channel and for the address. */
export type DeliveryFailureKind =
  /** The next channel at once, and one more try later. */
  | 'may_pass'
  /** Nothing gets through to this address: flag it, take the next channel. */
  | 'address'
  /** No texts to this number, but a call may reach it: flag it for texts. */
  | 'try_voice'
  | 'opted_out'
  /** Content, sender or account: an operator must act. The next channel. */
  | 'refused'
  /** Not listed: the next channel, nothing is flagged. */
  | 'unknown';

export interface DeliveryFailure {
  readonly kind: DeliveryFailureKind;
  readonly code: string;
  readonly reason: string;
}

/** [code, kind, reason]: the text was accepted and failed later; `ErrorCode` of the status callback. */
const DELIVERY_ERRORS: readonly (readonly [number, DeliveryFailureKind, string])[] = [
  [30001, 'may_pass', 'The queue at the carrier was full.'],
  [30002, 'refused', 'The provider account is suspended.'],
  [30003, 'may_pass', 'The phone was off or out of reach.'],
  [30004, 'address', 'The carrier or the person blocks our texts.'],
  [30005, 'address', 'The number is unknown or no longer in use.'],
  [30006, 'try_voice', 'The number is a landline, or its carrier takes no texts; a call may reach it.'],
  [30007, 'refused', 'The carrier filtered the text as unwanted.'],
  [30008, 'may_pass', 'The carrier gave no reason.'],
  [30017, 'may_pass', 'The network of the carrier was overloaded.'],
  [30018, 'refused', 'The carrier asks for a registered sender name.'],
  [30022, 'may_pass', 'The carrier asks for fewer texts.'],
  [30023, 'refused', 'The daily number of texts that the carrier allows is used up.'],
  [30024, 'refused', 'The sending number is not registered with the carrier.'],
  [30034, 'refused', 'The sending number is not registered with the carrier.'],
  [30036, 'may_pass', 'The time in which the text made sense ran out at the provider.'],
  [30037, 'refused', 'Sending is switched off for the provider account.'],
  [30040, 'refused', 'The carrier asks for a registered sender name.'],
  [30041, 'refused', 'UK carriers ask for this sending number to be registered.'],
  [30042, 'refused', 'The carrier blocks the sender name.'],
  [30410, 'may_pass', 'The carrier did not answer the provider in time.'],
  [30450, 'refused', 'The provider blocks texts to this number for a time, against fraud.'],
  [30453, 'may_pass', 'The number could not be reached for the moment.'],
  [30454, 'refused', 'The number of texts that the provider account may send is used up.'],
  [30485, 'may_pass', 'The number could not be reached for the moment.'],
  [30500, 'may_pass', 'The provider had an internal error.'],
];

const REQUEST = new Map(REQUEST_ERRORS.map(([code, kind, reason]) => [String(code), { kind, reason }]));
const DELIVERY = new Map(DELIVERY_ERRORS.map(([code, kind, reason]) => [String(code), { kind, reason }]));

/** Codes that the API gives; for tests that go through the whole table. */
export const REQUEST_ERROR_CODES: readonly string[] = [...REQUEST.keys()];
/** Codes that a status callback gives. */
export const DELIVERY_ERROR_CODES: readonly string[] = [...DELIVERY.keys()];

/** What a refused request means. Null for a code that is not listed. */
export function requestFailureOf(code: string | number, retryAfterMs?: number): SendFailure | null {
  const row = REQUEST.get(String(code));
  if (row === undefined) return null;
  const said = { code: String(code), reason: row.reason };
  if (row.kind === 'account') return { kind: 'refused', ...said, account: true };
  if (row.kind !== 'try_later' && row.kind !== 'try_later_sender') return { kind: row.kind, ...said };
  const wait = retryAfterMs === undefined ? {} : { retryAfterMs };
  return { kind: 'try_later', ...said, ...wait, wholeSender: row.kind === 'try_later_sender' };
}

/**
 * What a failed delivery means. With a messaging service the provider checks number and opt-out only after it has
 * accepted, so the codes of refused requests come here too.
 */
export function deliveryFailureOf(code: string | number | null | undefined): DeliveryFailure {
  const text = code === null || code === undefined || code === '' ? 'none' : String(code);
  const row = DELIVERY.get(text);
  if (row !== undefined) return { code: text, ...row };
  const refused = REQUEST.get(text);
  if (refused === undefined) return { kind: 'unknown', code: text, reason: 'The provider gave no known reason.' };
  return { kind: afterAcceptance(text, refused.kind), code: text, reason: refused.reason };
}

function afterAcceptance(code: string, kind: RequestKind): DeliveryFailureKind {
  if (code === '21614' || code === '21635') return 'try_voice';
  if (kind === 'bad_address') return 'address';
  if (kind === 'account') return 'refused';
  return kind === 'try_later' || kind === 'try_later_sender' ? 'may_pass' : kind;
}
