import type { OnApplicationShutdown } from '@nestjs/common';
import twilio from 'twilio';
import type { Settings } from '../../config/settings.js';
import { TwilioHttpClient } from './twilio-http.js';

export type TwilioSettings = NonNullable<Settings['twilio']>;

/** One SDK client for texts and calls, over one set of connections. */
export class TwilioClient implements OnApplicationShutdown {
  readonly api: twilio.Twilio;
  private readonly http: TwilioHttpClient;

  /** `timeoutMs` is how long one call of the API may take; 10 s unless said otherwise. */
  constructor(
    readonly settings: TwilioSettings,
    timeoutMs?: number,
  ) {
    this.http = new TwilioHttpClient(settings.apiBaseUrl, timeoutMs);
    this.api = twilio(settings.accountSid, settings.authToken, { httpClient: this.http, autoRetry: false });
  }

  close(): void {
    this.http.close();
  }

  onApplicationShutdown(): void {
    this.close();
  }
}
