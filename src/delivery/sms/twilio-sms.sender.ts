import type { LookUpResult, SendOutcome } from '../send-outcome.js';
import { type SmsToFind, SmsSender, type SmsToSend } from './sms.sender.js';
import type { TwilioClient } from './twilio-client.js';
import { failureOf } from './twilio-failure.js';
import { lookUpResult, type Sighting, sightingOf } from './twilio-found.js';
import { senderFor } from './sender-number.js';
import { TwilioSilence } from './twilio-http.js';

/** Texts to one number that are looked through; far more than one person gets in the time of a look-up. */
const LOOK_THROUGH = 200;

export class TwilioSmsSender extends SmsSender {
  constructor(private readonly client: TwilioClient) {
    super();
  }

  async send({ to, text, statusCallbackUrl }: SmsToSend): Promise<SendOutcome> {
    const { messagingServiceSid, from: senders } = this.client.settings;
    // a messaging service keeps one sender per person by itself ("sticky sender")
    const from = messagingServiceSid === null ? senderFor(to, senders) : undefined;
    const sender = messagingServiceSid === null ? { from: from ?? '' } : { messagingServiceSid };
    try {
      const taken = await this.client.api.messages.create({
        to,
        body: text,
        statusCallback: statusCallbackUrl,
        ...sender,
      });
      if (typeof taken.sid !== 'string') throw new TwilioSilence(true, false);
      return { kind: 'accepted', provider: 'twilio', providerId: taken.sid, ...(from === undefined ? {} : { from }) };
    } catch (error) {
      return failureOf(error);
    }
  }

  async lookUp({ to, text, since, taken = [], providerId }: SmsToFind): Promise<LookUpResult> {
    return lookUpResult(providerId !== undefined, () =>
      providerId === undefined ? this.search({ to, text, since, taken }) : this.client.api.messages(providerId).fetch(),
    );
  }

  /**
   * Not by `DateSent`: a text that still waits at the provider has no such date and would be missed. A trial account
   * puts words before ours, so only the end of the text is compared.
   */
  private async search({
    to,
    text,
    since,
    taken,
  }: Required<Omit<SmsToFind, 'providerId' | 'messageId'>>): Promise<Sighting> {
    const messages = await this.client.api.messages.list({ to, limit: LOOK_THROUGH, pageSize: 100 });
    const alike = messages
      .filter((message) => message.to === to && message.direction !== 'inbound' && !taken.includes(message.sid))
      .filter(({ body }) => endsWith(body, text));
    return sightingOf(alike, since);
  }
}

/** An account may have the provider forget the words of its texts. */
function endsWith(body: string | null, text: string): boolean {
  return body?.endsWith(text) === true;
}
