import { createHmac, randomBytes } from 'node:crypto';

/**
 * What goes over the wire between Twilio and us, field by field as in Twilio's reference of the API of 2010-04-01
 * (Message, Call, list pages, errors, status callbacks, inbound texts; checked November 2026).
 */

export const API_VERSION = '2010-04-01';

export type SmsStatus =
  'accepted' | 'queued' | 'sending' | 'sent' | 'delivered' | 'undelivered' | 'failed' | 'read' | 'received';
export type CallStatus =
  'queued' | 'initiated' | 'ringing' | 'in-progress' | 'completed' | 'busy' | 'no-answer' | 'canceled' | 'failed';

/** A text, as the fake remembers it. */
export interface FakeSms {
  readonly kind: 'sms';
  readonly sid: string;
  readonly to: string;
  readonly from: string | null;
  readonly messagingServiceSid: string | null;
  readonly text: string;
  readonly statusCallback: string | null;
  readonly direction: 'outbound-api' | 'inbound';
  readonly at: Date;
  status: SmsStatus;
  errorCode: number | null;
  sentAt: Date | null;
}

/** A call, as the fake remembers it. */
export interface FakeCall {
  readonly kind: 'call';
  readonly sid: string;
  readonly to: string;
  /** A call says nothing until it is picked up. */
  readonly text: string;
  readonly from: string;
  readonly url: string;
  readonly statusCallback: string | null;
  readonly statusCallbackEvents: readonly string[];
  readonly at: Date;
  /** Asked for with the call: then what picked up is said with each request about it. */
  readonly detectsMachines: boolean;
  answeredBy: string | null;
  status: CallStatus;
}

export function newSid(prefix: 'SM' | 'CA' | 'AC' | 'MG'): string {
  return prefix + randomBytes(16).toString('hex');
}

/** `Sun, 22 Nov 2026 00:05:00 +0000`. */
export function rfc2822(at: Date): string {
  return at.toUTCString().replace('GMT', '+0000');
}

export function smsResource(accountSid: string, sms: FakeSms): object {
  const uri = `/${API_VERSION}/Accounts/${accountSid}/Messages/${sms.sid}`;
  return {
    account_sid: accountSid,
    api_version: API_VERSION,
    body: sms.text,
    date_created: rfc2822(sms.at),
    date_sent: sms.sentAt === null ? null : rfc2822(sms.sentAt),
    date_updated: rfc2822(sms.sentAt ?? sms.at),
    direction: sms.direction,
    error_code: sms.errorCode,
    error_message: null,
    from: sms.from,
    messaging_service_sid: sms.messagingServiceSid,
    num_media: '0',
    num_segments: sms.status === 'accepted' ? '0' : '1',
    price: null,
    price_unit: 'USD',
    sid: sms.sid,
    status: sms.status,
    subresource_uris: { media: `${uri}/Media.json` },
    to: sms.to,
    uri: `${uri}.json`,
  };
}

export function callResource(accountSid: string, call: FakeCall): object {
  const uri = `/${API_VERSION}/Accounts/${accountSid}/Calls/${call.sid}`;
  return {
    account_sid: accountSid,
    annotation: null,
    answered_by: null,
    api_version: API_VERSION,
    caller_name: null,
    date_created: rfc2822(call.at),
    date_updated: rfc2822(call.at),
    direction: 'outbound-api',
    duration: null,
    end_time: null,
    forwarded_from: null,
    from: call.from,
    from_formatted: call.from,
    group_sid: null,
    parent_call_sid: null,
    phone_number_sid: null,
    price: null,
    price_unit: 'USD',
    queue_time: '0',
    sid: call.sid,
    start_time: null,
    status: call.status === 'initiated' ? 'queued' : call.status,
    subresource_uris: { notifications: `${uri}/Notifications.json`, recordings: `${uri}/Recordings.json` },
    to: call.to,
    to_formatted: call.to,
    trunk_sid: null,
    uri: `${uri}.json`,
  };
}

export function accountResource(accountSid: string, status: string): object {
  return {
    sid: accountSid,
    friendly_name: 'Test account',
    status,
    type: 'Full',
    owner_account_sid: accountSid,
    date_created: rfc2822(new Date(0)),
    date_updated: rfc2822(new Date(0)),
    uri: `/${API_VERSION}/Accounts/${accountSid}.json`,
    subresource_uris: {},
  };
}

export function errorBody(status: number, code: number, message: string): object {
  return { code, message, more_info: `https://www.twilio.com/docs/errors/${String(code)}`, status };
}

export function smsCallback(accountSid: string, sms: FakeSms, status: SmsStatus, errorCode: number | null) {
  return {
    SmsSid: sms.sid,
    SmsStatus: status,
    MessageStatus: status,
    To: sms.to,
    MessageSid: sms.sid,
    AccountSid: accountSid,
    From: sms.from ?? '',
    ApiVersion: API_VERSION,
    ...(sms.messagingServiceSid === null ? {} : { MessagingServiceSid: sms.messagingServiceSid }),
    ...(errorCode === null ? {} : { ErrorCode: String(errorCode) }),
  };
}

export function callCallback(accountSid: string, call: FakeCall, status: CallStatus, sequence: number) {
  return {
    ...callFields(accountSid, call, status),
    Timestamp: rfc2822(new Date()),
    CallbackSource: 'call-progress-events',
    SequenceNumber: String(sequence),
    ...(status === 'completed' ? { CallDuration: '12', Duration: '1' } : {}),
  };
}

/** What Twilio sends when it fetches the words of a call. */
export function callFields(accountSid: string, call: FakeCall, status: CallStatus) {
  return {
    CallSid: call.sid,
    AccountSid: accountSid,
    From: call.from,
    To: call.to,
    Caller: call.from,
    Called: call.to,
    CallStatus: status,
    ApiVersion: API_VERSION,
    Direction: 'outbound-api',
    ...(call.answeredBy === null ? {} : { AnsweredBy: call.answeredBy }),
  };
}

export function inboundFields(accountSid: string, sms: FakeSms) {
  return {
    ToCountry: 'GB',
    ToState: '',
    SmsMessageSid: sms.sid,
    NumMedia: '0',
    ToCity: '',
    FromZip: '',
    SmsSid: sms.sid,
    FromState: '',
    SmsStatus: 'received',
    FromCity: '',
    Body: sms.text,
    FromCountry: 'GB',
    To: sms.to,
    ToZip: '',
    NumSegments: '1',
    MessageSid: sms.sid,
    AccountSid: accountSid,
    From: sms.from ?? '',
    ApiVersion: API_VERSION,
  };
}

/** `X-Twilio-Signature`: HMAC-SHA1 of the address and the sorted fields, base64. Written here apart from the SDK. */
export function sign(authToken: string, url: string, fields: Readonly<Record<string, string>>): string {
  const joined = Object.keys(fields)
    .sort()
    .map((name) => name + (fields[name] ?? ''))
    .join('');
  return createHmac('sha1', authToken)
    .update(url + joined, 'utf8')
    .digest('base64');
}
