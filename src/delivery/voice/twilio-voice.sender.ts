import type { LookUpResult, SendOutcome } from '../send-outcome.js';
import type { TwilioClient } from '../sms/twilio-client.js';
import { failureOf } from '../sms/twilio-failure.js';
import { lookUpResult, type Sighting, sightingOf } from '../sms/twilio-found.js';
import { senderFor } from '../sms/sender-number.js';
import { TwilioSilence } from '../sms/twilio-http.js';
import { type CallToFind, type CallToMake, VoiceSender } from './voice.sender.js';

/** Seconds a phone may ring: long enough to wake up, short enough not to end at most voicemail boxes. */
const RING_SECONDS = 25;
/** Seconds in which it is found out whether a person or a voicemail picked up; nothing is said before. */
const MACHINE_SECONDS = 5;
const LOOK_THROUGH = 100;

export class TwilioVoiceSender extends VoiceSender {
  constructor(private readonly client: TwilioClient) {
    super();
  }

  async call({ to, twimlUrl, statusCallbackUrl }: CallToMake): Promise<SendOutcome> {
    const from = senderFor(to, this.client.settings.from);
    if (from === undefined) {
      const reason = 'Calls need a number of their own: set TWILIO_FROM beside the messaging service.';
      return { kind: 'refused', code: 'no_caller_number', reason };
    }
    try {
      const taken = await this.client.api.calls.create({
        to,
        from,
        url: twimlUrl,
        method: 'POST',
        statusCallback: statusCallbackUrl,
        statusCallbackMethod: 'POST',
        statusCallbackEvent: ['initiated', 'ringing', 'answered', 'completed'],
        timeout: RING_SECONDS,
        machineDetection: 'Enable',
        machineDetectionTimeout: MACHINE_SECONDS,
      });
      if (typeof taken.sid !== 'string') throw new TwilioSilence(true, false);
      return { kind: 'accepted', provider: 'twilio', providerId: taken.sid, from };
    } catch (error) {
      return failureOf(error);
    }
  }

  async lookUp({ to, since, taken = [], providerId }: CallToFind): Promise<LookUpResult> {
    return lookUpResult(providerId !== undefined, () =>
      providerId === undefined ? this.search({ to, since, taken }) : this.client.api.calls(providerId).fetch(),
    );
  }

  private async search({ to, since, taken }: Required<Omit<CallToFind, 'providerId'>>): Promise<Sighting> {
    const calls = await this.client.api.calls.list({ to, limit: LOOK_THROUGH, pageSize: 100 });
    const alike = calls.filter((call) => call.to === to && call.direction !== 'inbound' && !taken.includes(call.sid));
    return sightingOf(alike, since);
  }
}
