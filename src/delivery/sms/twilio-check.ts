import type { TwilioClient } from './twilio-client.js';
import { failureOf } from './twilio-failure.js';

export type TwilioCheck = { readonly ok: true } | { readonly ok: false; readonly reason: string };

/** Account states in which nothing is sent. */
const CLOSED = ['suspended', 'closed'];

/** Whether the provider accepts the account SID and auth token, and the account is active. Sends nothing. */
export async function checkTwilio({ api, settings }: TwilioClient): Promise<TwilioCheck> {
  try {
    const { status } = await api.api.v2010.accounts(settings.accountSid).fetch();
    return CLOSED.includes(status) ? { ok: false, reason: 'The provider account is not active.' } : { ok: true };
  } catch (error) {
    return { ok: false, reason: failureOf(error).reason };
  }
}
