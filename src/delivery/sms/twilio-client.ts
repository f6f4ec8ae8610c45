import twilio from 'twilio';
import type { Settings } from '../../config/settings.js';
import { TwilioHttpClient } from './twilio-http.js';

export type TwilioSettings = NonNullable<Settings['twilio']>;

/** One SDK client for texts and calls, over one set of connections. */
export interface TwilioClient {
  readonly api: twilio.Twilio;
  readonly settings: TwilioSettings;
  readonly close: () => void;
}

/** `timeoutMs` is how long one call of the API may take. */
export function twilioClient(settings: TwilioSettings, timeoutMs?: number): TwilioClient {
  const http = new TwilioHttpClient(settings.apiBaseUrl, timeoutMs);
  const api = twilio(settings.accountSid, settings.authToken, { httpClient: http, autoRetry: false });
  return {
    api,
    settings,
    close: () => {
      http.close();
    },
  };
}
