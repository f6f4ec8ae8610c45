import { parse } from 'node:querystring';
import { type FakeCall, type FakeSms, newSid } from './fake-twilio-wire.js';

export type Form = Readonly<Record<string, string>>;

/** A refusal that the real API would give for what was sent: [status, code, message]. */
export type Refusal = readonly [number, number, string];

const E164 = /^\+[1-9]\d{6,14}$/;

/** Form fields, the first of each name. */
export function formOf(text: string): Form {
  const form: Record<string, string> = {};
  for (const [name, value] of Object.entries(parse(text))) form[name] = (Array.isArray(value) ? value[0] : value) ?? '';
  return form;
}

/** All the texts and calls that the fake has accepted, newest last. */
export class FakeTwilioStore {
  readonly texts = new Map<string, FakeSms>();
  readonly calls = new Map<string, FakeCall>();

  /** `now` gives the dates of what is accepted. */
  constructor(
    private readonly senders: readonly string[],
    private readonly now: () => Date,
  ) {}

  /** What the API checks before it accepts a text. Null: nothing wrong. */
  refusalOfSms(form: Form): Refusal | null {
    if (!form['To']) return [400, 21604, "A 'To' phone number is required."];
    if (!E164.test(form['To'])) return [400, 21211, "Invalid 'To' Phone Number"];
    if (!form['Body']) return [400, 21602, 'Message body is required.'];
    if (form['Body'].length > 1600)
      return [400, 21617, 'The concatenated message body exceeds the 1600 character limit.'];
    if (form['MessagingServiceSid']) return null;
    if (!form['From']) return [400, 21603, "A 'From' phone number is required."];
    if (this.senders.includes(form['From'])) return null;
    return [400, 21606, "The 'From' phone number provided is not a valid message-capable Twilio phone number."];
  }

  refusalOfCall(form: Form): Refusal | null {
    if (!form['To']) return [400, 21201, "No 'To' number specified"];
    if (!E164.test(form['To'])) return [400, 21211, "Invalid 'To' Phone Number"];
    if (!form['From']) return [400, 21213, 'Caller phone number is required'];
    if (!this.senders.includes(form['From'])) return [400, 21210, "'From' phone number not verified"];
    return /^https?:\/\//.test(form['Url'] ?? '') ? null : [400, 21205, 'Url is not a valid URL'];
  }

  addSms(form: Form): FakeSms {
    const service = form['MessagingServiceSid'] ?? null;
    const sms: FakeSms = {
      kind: 'sms',
      sid: newSid('SM'),
      to: form['To'] ?? '',
      from: service === null ? (form['From'] ?? null) : null,
      messagingServiceSid: service,
      text: form['Body'] ?? '',
      statusCallback: form['StatusCallback'] ?? null,
      direction: 'outbound-api',
      at: this.now(),
      status: service === null ? 'queued' : 'accepted',
      errorCode: null,
      sentAt: null,
    };
    this.texts.set(sms.sid, sms);
    return sms;
  }

  addInbound(from: string, to: string, text: string, sid: string): FakeSms {
    const sms: FakeSms = {
      kind: 'sms',
      sid,
      to,
      from,
      messagingServiceSid: null,
      text,
      statusCallback: null,
      direction: 'inbound',
      at: this.now(),
      status: 'received',
      errorCode: null,
      sentAt: this.now(),
    };
    this.texts.set(sid, sms);
    return sms;
  }

  addCall(form: Form, events: readonly string[]): FakeCall {
    const call: FakeCall = {
      kind: 'call',
      sid: newSid('CA'),
      to: form['To'] ?? '',
      text: '(call)',
      from: form['From'] ?? '',
      url: form['Url'] ?? '',
      statusCallback: form['StatusCallback'] ?? null,
      statusCallbackEvents: events,
      at: this.now(),
      detectsMachines: form['MachineDetection'] === 'Enable',
      answeredBy: null,
      status: 'queued',
    };
    this.calls.set(call.sid, call);
    return call;
  }

  /** Newest first, as the API lists; a text that has not left yet has no date to be filtered by. */
  listTexts(query: Form): readonly FakeSms[] {
    return [...this.texts.values()]
      .reverse()
      .filter(
        (sms) =>
          (!query['To'] || sms.to === query['To']) &&
          (!query['From'] || sms.from === query['From']) &&
          isWithin(sms.sentAt, query),
      );
  }

  listCalls(query: Form): readonly FakeCall[] {
    return [...this.calls.values()]
      .reverse()
      .filter((call) => (!query['To'] || call.to === query['To']) && (!query['From'] || call.from === query['From']));
  }

  clear(): void {
    this.texts.clear();
    this.calls.clear();
  }
}

/** `DateSent`, `DateSent<` and `DateSent>` (both inclusive), as a date or a time in UTC. */
function isWithin(sentAt: Date | null, query: Form): boolean {
  const [on, until, from] = [query['DateSent'], query['DateSent<'], query['DateSent>']];
  if (on === undefined && until === undefined && from === undefined) return true;
  if (sentAt === null) return false;
  if (on !== undefined && sentAt.toISOString().slice(0, 10) !== on.slice(0, 10)) return false;
  if (from !== undefined && sentAt.getTime() < new Date(from).getTime()) return false;
  return until === undefined || sentAt.getTime() <= endOf(until);
}

function endOf(until: string): number {
  return new Date(until.length === 10 ? `${until}T23:59:59.999Z` : until).getTime();
}
