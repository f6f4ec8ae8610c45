import { MINUTE, plus } from '../../kernel/clock.js';
import type { LookUpResult, SendOutcome } from '../send-outcome.js';
import { type SmsToFind, SmsSender, type SmsToSend } from './sms.sender.js';
import { senderFor } from './sender-number.js';
import { codeOf, VonageRefusal, VonageSilence, type VonageClient } from './vonage-client.js';
import { vonageFailureOf } from './vonage-errors.js';
import { vonageStatusOf } from './vonage-status.js';

/** How far our clock and the provider’s may be apart. */
const CLOCK_SKEW = MINUTE;

type Json = Readonly<Record<string, unknown>>;

/** Texts by Vonage’s Messages API. It keeps our id with each (`client_ref`), so a lost one is found by that. */
export class VonageSmsSender extends SmsSender {
  constructor(private readonly client: VonageClient) {
    super();
  }

  async send({ to, text, messageId, statusCallbackUrl }: SmsToSend): Promise<SendOutcome> {
    const from = senderFor(to, this.client.settings.from) ?? '';
    try {
      const taken = await this.client.ask('POST', '/v1/messages', {
        message_type: 'text',
        channel: 'sms',
        to: digits(to),
        from: digits(from),
        text,
        client_ref: messageId,
        webhook_url: statusCallbackUrl,
        webhook_version: 'v1',
        sms: { encoding_type: 'auto' },
      });
      const providerId = taken['message_uuid'];
      if (typeof providerId !== 'string') throw new VonageSilence(true, false);
      return { kind: 'accepted', provider: 'vonage', providerId, from };
    } catch (error) {
      return vonageFailureOf(error);
    }
  }

  async lookUp(sms: SmsToFind): Promise<LookUpResult> {
    try {
      const seen = await this.find(sms);
      return seen === undefined ? { found: false } : resultOf(seen);
    } catch (error) {
      if (error instanceof VonageRefusal || error instanceof VonageSilence) return { unknown: true };
      throw error;
    }
  }

  /** By its id, or among the texts to the number since the try began. */
  private async find({ to, since, providerId, messageId, taken = [] }: SmsToFind): Promise<Json | undefined> {
    const what =
      providerId === undefined
        ? { to: digits(to), date_start: plus(since, -CLOCK_SKEW).toISOString() }
        : { id: providerId };
    const query = new URLSearchParams({
      account_id: this.client.settings.apiKey,
      product: 'MESSAGES',
      direction: 'outbound',
      ...what,
    });
    const { records } = await this.client.ask('GET', `/v2/reports/records?${query.toString()}`);
    const all = (Array.isArray(records) ? records : []).filter((each): each is Json => isRecord(each));
    if (providerId !== undefined) return all.find((each) => idOf(each) === providerId);
    return all.find((each) => each['client_ref'] === messageId && !taken.includes(idOf(each)));
  }
}

function isRecord(each: unknown): each is Json {
  return typeof each === 'object' && each !== null;
}

function idOf(record: Json): string {
  const id = record['message_id'] ?? record['message_uuid'];
  return typeof id === 'string' ? id : '';
}

function resultOf(seen: Json): LookUpResult {
  const status = typeof seen['status'] === 'string' ? vonageStatusOf(seen['status'].toLowerCase()) : null;
  if (status === null || idOf(seen) === '') return { unknown: true };
  const given = seen['error_code'];
  const code = typeof given === 'string' || typeof given === 'number' ? codeOf({ title: given }) : null;
  const failureCode = code === null || code === 0 ? {} : { failureCode: String(code) };
  return { found: true, provider: 'vonage', providerId: idOf(seen), status, ...failureCode };
}

/** Vonage writes numbers without the plus. */
function digits(number: string): string {
  return number.replace(/^\+/, '');
}
