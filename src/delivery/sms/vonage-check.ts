import type { TwilioCheck } from './twilio-check.js';
import type { VonageClient } from './vonage-client.js';
import { vonageFailureOf } from './vonage-errors.js';

/** Whether Vonage accepts key and secret. Sends nothing, and costs nothing. */
export async function checkVonage(client: VonageClient): Promise<TwilioCheck> {
  try {
    await client.ask('GET', '/v2/applications?page_size=1');
    return { ok: true };
  } catch (error) {
    return { ok: false, reason: vonageFailureOf(error).reason };
  }
}
