import { requestFailureOf } from '../provider-errors.js';
import type { SendFailure } from '../send-outcome.js';
import { TwilioRefusal, TwilioSilence } from './twilio-http.js';

/** What an error of the API or of the way to it means for the message. Rethrows what is neither: a defect of ours. */
export function failureOf(error: unknown): SendFailure {
  if (error instanceof TwilioSilence) return ofSilence(error);
  if (error instanceof TwilioRefusal) return ofRefusal(error);
  throw error;
}

function ofSilence({ requestLeft, timedOut }: TwilioSilence): SendFailure {
  if (!requestLeft) {
    return {
      kind: 'try_later',
      code: 'no_connection',
      reason: 'The provider could not be reached.',
      wholeSender: false,
    };
  }
  return timedOut
    ? { kind: 'unsure', code: 'timeout', reason: 'The provider did not answer in time; it may have taken the message.' }
    : {
        kind: 'unsure',
        code: 'connection_lost',
        reason: 'The connection broke; the provider may have taken the message.',
      };
}

function ofRefusal({ status, code, retryAfterMs }: TwilioRefusal): SendFailure {
  const wait = retryAfterMs === undefined ? {} : { retryAfterMs };
  const http = `http_${String(status)}`;
  if (status === 429) {
    const reason = 'The provider asks for fewer requests.';
    return { kind: 'try_later', code: String(code ?? http), reason, ...wait, wholeSender: true };
  }
  const known = code === null ? null : requestFailureOf(code, retryAfterMs);
  if (known !== null) return known;
  // a gateway that gave up waiting does not know whether the request was carried out
  if (status === 504) {
    return {
      kind: 'unsure',
      code: http,
      reason: 'The provider did not answer in time; it may have taken the message.',
    };
  }
  if (status >= 500) {
    const reason = 'The provider had an internal error.';
    return { kind: 'try_later', code: String(code ?? http), reason, ...wait, wholeSender: retryAfterMs !== undefined };
  }
  if (status === 401 || status === 403 || status === 404 || (status >= 300 && status < 400)) {
    const reason = 'The provider does not let this account do that; check the credentials and the base URL.';
    return { kind: 'refused', code: String(code ?? http), reason, account: true };
  }
  const reason = 'The provider refused the message for a reason we do not know.';
  return { kind: 'try_later', code: String(code ?? http), reason, ...wait, wholeSender: false };
}
