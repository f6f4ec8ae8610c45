import type { DeliveryFailure, DeliveryFailureKind } from '../provider-errors.js';
import type { SendFailure } from '../send-outcome.js';
import { VonageRefusal, VonageSilence } from './vonage-client.js';

/**
 * What the error codes of Vonage’s Messages API mean for us: the same codes for a refused request and for a text that was
 * accepted and failed later. Checked November 2026 against https://developer.vonage.com/api-errors/messages; what to do
 * about each is our decision. Everything that is not listed is unknown.
 */
type Kind = 'throttled' | 'may_pass' | 'address' | 'refused' | 'account';

const ERRORS: readonly (readonly [number, Kind, string])[] = [
  [1000, 'throttled', 'The provider asks for fewer requests.'],
  [1010, 'refused', 'The provider misses a parameter of the request.'],
  [1020, 'refused', 'The provider could not read a parameter of the request.'],
  [1021, 'refused', 'The provider could not read a parameter of the request.'],
  [1022, 'refused', 'The provider could not read a parameter of the request.'],
  [1030, 'may_pass', 'The provider had an internal error.'],
  [1040, 'address', 'The provider says that this is not a number that can be reached.'],
  [1050, 'address', 'The number is barred at the provider.'],
  [1060, 'account', 'The provider account is barred.'],
  [1070, 'account', 'The credit of the provider account is used up.'],
  [1080, 'account', 'The provider account may not send texts this way.'],
  [1090, 'refused', 'The text was too long for the provider.'],
  [1100, 'may_pass', 'The provider could not hand the text on.'],
  [1120, 'refused', 'The sending number is not allowed where the person is.'],
  [1130, 'refused', 'The provider could not read a parameter of the request.'],
  [1140, 'refused', 'The provider account may not do that.'],
  [1150, 'refused', 'The provider could not read a parameter of the request.'],
  [1160, 'refused', 'A trial account can only text numbers on its list.'],
  [1170, 'address', 'The provider says that this is not a phone number.'],
  [1180, 'may_pass', 'The phone was off or out of reach.'],
  [1190, 'address', 'The number is unknown or no longer in use.'],
  [1200, 'may_pass', 'The number was taken to another carrier, and could not be reached there.'],
  [1210, 'refused', 'The carrier filtered the text as unwanted.'],
  [1220, 'may_pass', 'The phone was busy.'],
  [1230, 'may_pass', 'The network of the carrier had an error.'],
  [1240, 'address', 'The number cannot receive texts, or blocks ours.'],
  [1250, 'refused', 'The provider has no route to this number.'],
  [1260, 'may_pass', 'The carrier could not be reached.'],
  [1280, 'address', 'The carrier blocks this number.'],
  [1290, 'may_pass', 'The person cannot receive texts for want of credit.'],
];
const BY_CODE = new Map(ERRORS.map(([code, kind, reason]) => [code, { kind, reason }]));

/** For tests that go through the whole table. */
export const VONAGE_ERROR_CODES: readonly number[] = [...BY_CODE.keys()];

/** What an error of the API or of the way to it means for the text. Rethrows what is neither: a defect of ours. */
export function vonageFailureOf(error: unknown): SendFailure {
  if (error instanceof VonageSilence) return ofSilence(error);
  if (error instanceof VonageRefusal) return ofRefusal(error);
  throw error;
}

function ofSilence({ requestLeft, timedOut }: VonageSilence): SendFailure {
  if (!requestLeft) {
    const reason = 'The second provider could not be reached.';
    return { kind: 'try_later', code: 'no_connection', reason, wholeSender: false };
  }
  const reason = 'The second provider did not answer; it may have taken the text.';
  return { kind: 'unsure', code: timedOut ? 'timeout' : 'connection_lost', reason };
}

function ofRefusal({ status, code, aboutRecipient, retryAfterMs }: VonageRefusal): SendFailure {
  const said = code === null ? `http_${String(status)}` : String(code);
  const wait = retryAfterMs === undefined ? {} : { retryAfterMs };
  const row = code === null ? undefined : BY_CODE.get(code);
  if (status === 429 || row?.kind === 'throttled') {
    const reason = 'The provider asks for fewer requests.';
    return { kind: 'try_later', code: said, reason, ...wait, wholeSender: true };
  }
  if (aboutRecipient || row?.kind === 'address') {
    const reason = row?.kind === 'address' ? row.reason : 'The provider says that this is not a phone number.';
    return { kind: 'bad_address', code: said, reason };
  }
  if (status === 504) return { kind: 'unsure', code: said, reason: 'The provider did not answer in time.' };
  if (status === 401 || status === 402 || status === 403 || status === 404 || row?.kind === 'account') {
    const reason = row?.reason ?? 'The provider does not let this account do that; check key, secret and credit.';
    return { kind: 'refused', code: said, reason, account: true };
  }
  if (row?.kind === 'refused') return { kind: 'refused', code: said, reason: row.reason };
  const reason = row?.reason ?? 'The provider refused the text for a reason we do not know.';
  return { kind: 'try_later', code: said, reason, ...wait, wholeSender: retryAfterMs !== undefined };
}

/** What a failed delivery means. */
export function vonageDeliveryFailureOf(code: string | null): DeliveryFailure {
  const row = BY_CODE.get(Number(code ?? NaN));
  if (row === undefined) return { kind: 'unknown', code: code ?? 'none', reason: 'The provider gave no known reason.' };
  const kinds: Readonly<Record<Kind, DeliveryFailureKind>> = {
    throttled: 'may_pass',
    may_pass: 'may_pass',
    address: 'address',
    refused: 'refused',
    account: 'refused',
  };
  return { kind: kinds[row.kind], code: String(code), reason: row.reason };
}
