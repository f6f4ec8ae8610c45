import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { stringify } from 'node:querystring';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { TwilioClient } from '../../../src/delivery/sms/twilio-client.js';
import { TwilioSignature } from '../../../src/delivery/sms/twilio-signature.js';
import { TwilioSmsSender } from '../../../src/delivery/sms/twilio-sms.sender.js';
import { TwilioVoiceSender } from '../../../src/delivery/voice/twilio-voice.sender.js';
import type { MessageId } from '../../../src/kernel/ids.js';
import type { PhoneNumber } from '../../../src/kernel/phone-number.js';
import { FakeTwilio } from '../../support/fake-twilio.js';
import { DELIVERED, failed, undelivered } from '../../support/fake-twilio-script.js';
import { formOf } from '../../support/fake-twilio-store.js';

const JOYCE = '+447700900147' as PhoneNumber;
const PUBLIC = 'https://x.example/vigil';
const SMS = {
  to: JOYCE,
  text: 'Vigil: alert for Yorkshire. Code K7M4.',
  messageId: '0197a3c0-0000-7000-8000-000000000004' as MessageId,
  statusCallbackUrl: `${PUBLIC}/webhooks/twilio/status?m=0197a3c0-0000-7000-8000-000000000004`,
};

/** An app that answers webhooks whose signature holds, and remembers them. */
class SmallApp {
  readonly seen: { path: string; fields: Readonly<Record<string, string>> }[] = [];
  private readonly server: Server;
  signature: TwilioSignature | null = null;

  constructor(private readonly twiml: Readonly<Record<string, string>>) {
    this.server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        const path = request.url ?? '';
        const signature = request.headers['x-twilio-signature'];
        const signed = { signature: typeof signature === 'string' ? signature : undefined, pathAndQuery: path };
        if (this.signature?.isValid({ ...signed, params: formOf(body) }) !== true) {
          response.writeHead(403).end();
          return;
        }
        this.seen.push({ path, fields: formOf(body) });
        response.writeHead(200, { 'Content-Type': 'text/xml' }).end(this.twiml[path] ?? '<Response/>');
      });
    });
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${String((this.server.address() as AddressInfo).port)}`;
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }
}

let twilio: FakeTwilio;
let client: TwilioClient;
let sender: TwilioSmsSender;
const app = new SmallApp({
  '/webhooks/twilio/sms': '<Response><Message>Vigil: K7M4 YES received &amp; kept.</Message></Response>',
  '/voice/1': '<Response><Gather action="/vigil/voice/1/gather" numDigits="1"><Say>Press 1.</Say></Gather></Response>',
  '/voice/1/gather': '<Response><Say>Thank you.</Say><Say language="en-GB">You pressed 1.</Say></Response>',
});

beforeAll(async () => {
  const address = await app.listen();
  twilio = await FakeTwilio.start({ app: { publicUrl: PUBLIC, address } });
  app.signature = new TwilioSignature(PUBLIC, twilio.settings);
  client = new TwilioClient(twilio.settings);
  sender = new TwilioSmsSender(client);
});
afterEach(() => {
  twilio.reset();
  app.seen.length = 0;
});
afterAll(async () => {
  client.close();
  app.close();
  await twilio.close();
});

const reported = () => app.seen.map(({ fields }) => fields['MessageStatus']);

describe('receipts of the stand-in', () => {
  it('come signed, to the status address, with what the provider sends', async () => {
    await sender.send(SMS);
    const sms = await twilio.expectSms(JOYCE);
    await twilio.quiet();
    expect(reported()).toEqual(['queued', 'sent', 'delivered']);
    expect(app.seen[0]).toMatchObject({
      path: '/webhooks/twilio/status?m=0197a3c0-0000-7000-8000-000000000004',
      fields: {
        MessageSid: sms.sid,
        SmsSid: sms.sid,
        To: JOYCE,
        AccountSid: twilio.accountSid,
        ApiVersion: '2010-04-01',
      },
    });
    expect(sms.status).toBe('delivered');
  });

  it.each([
    ['failures', failed(30006), ['failed']],
    ['non-deliveries', undelivered(30003), ['sent', 'undelivered']],
    ['repetitions', { ...DELIVERED, times: 2 }, ['queued', 'queued', 'sent', 'sent', 'delivered', 'delivered']],
    ['the wrong order', { ...DELIVERED, reversed: true }, ['delivered', 'sent', 'queued']],
  ] as const)('can be %s', async (_, receipts, statuses) => {
    twilio.script.next({ receipts });
    await sender.send(SMS);
    const sms = await twilio.expectSms(JOYCE);
    await twilio.quiet();
    expect(reported()).toEqual(statuses);
    expect(sms.status).toBe(receipts.statuses.at(-1));
    expect(app.seen.at(-1)?.fields['ErrorCode']).toBe('errorCode' in receipts ? String(receipts.errorCode) : undefined);
  });

  it('can be held back until the test says so', async () => {
    twilio.receipts = { ...DELIVERED, held: true };
    await sender.send(SMS);
    await twilio.expectSms(JOYCE);
    await twilio.quiet();
    expect(reported()).toEqual([]);
    twilio.releaseReceipts();
    await twilio.quiet();
    expect(reported()).toEqual(['queued', 'sent', 'delivered']);
  });

  it('do not break the stand-in when the app is away', async () => {
    const served = twilio.callbacks.app;
    twilio.serve({ publicUrl: PUBLIC, address: 'http://127.0.0.1:1' });
    await sender.send(SMS);
    await twilio.expectSms(JOYCE);
    await twilio.quiet();
    expect(twilio.callbacks.sent.map(({ answer }) => answer.status)).toEqual([0, 0, 0]);
    if (served !== null) twilio.serve(served);
  });
});

describe('a person', () => {
  it('answers by text and reads what comes back', async () => {
    const answer = await twilio.reply(JOYCE, 'K7M4 yes – on my way', { sid: `SM${'1'.repeat(32)}` });
    expect(answer).toMatchObject({ status: 200, texts: ['Vigil: K7M4 YES received & kept.'] });
    expect(app.seen[0]?.fields).toMatchObject({ Body: 'K7M4 yes – on my way', From: JOYCE, SmsStatus: 'received' });
  });

  it.each([
    ['another token', 'x'.repeat(32)],
    ['no signature', null],
  ])('is not believed with %s', async (_, token) => {
    expect((await twilio.reply(JOYCE, 'K7M4 YES', { token })).status).toBe(403);
    expect(app.seen).toEqual([]);
  });

  it('picks up and presses a key', async () => {
    const voice = new TwilioVoiceSender(client);
    const { messageId, statusCallbackUrl } = SMS;
    await voice.call({ to: JOYCE, messageId, statusCallbackUrl, twimlUrl: `${PUBLIC}/voice/1` });
    const call = await twilio.expectCall(JOYCE);
    expect((await twilio.pickUp(call)).words).toBe('Press 1.');
    expect((await twilio.press(call.sid, '1')).words).toBe('Thank you. You pressed 1.');
    expect(app.seen.at(-1)?.fields).toMatchObject({ Digits: '1', CallSid: call.sid, CallStatus: 'in-progress' });
    await twilio.endCall(call, 'completed');
    expect(app.seen.at(-1)?.fields).toMatchObject({ CallStatus: 'completed', CallSid: call.sid });
  });
});

describe('expectations', () => {
  it('wait for what comes later', async () => {
    const expected = twilio.expectSms(JOYCE, /K7M4/);
    await sender.send(SMS);
    expect((await expected).text).toBe(SMS.text);
    expect(() => {
      twilio.verifyNoUnexpected();
    }).not.toThrow();
  });

  it('fail on a text that nobody expected, without its number', async () => {
    await sender.send(SMS);
    expect(() => {
      twilio.verifyNoUnexpected();
    }).toThrow(/text to •••• 147: Vigil: alert/);
    expect(() => {
      twilio.verifyNoUnexpected();
    }).not.toThrow(/7700/);
  });

  it('fail on a second text where one was expected', async () => {
    await sender.send(SMS);
    await sender.send(SMS);
    await twilio.expectSms(JOYCE);
    expect(() => {
      twilio.verifyNoUnexpected();
    }).toThrow('1 unexpected');
  });

  it('fail when nothing that matches comes', async () => {
    await sender.send(SMS);
    await expect(twilio.expectSms(JOYCE, 'P4XA', 20)).rejects.toThrow(/No text to •••• 147 matching P4XA came/);
  });

  it('do not count what the stand-in refused', async () => {
    twilio.script.next({ status: 500 });
    await sender.send(SMS);
    expect(twilio.unexpected()).toEqual([]);
  });
});

describe('the API of the stand-in', () => {
  const ask = (path: string, init: { method?: string; body?: string; headers?: Record<string, string> } = {}) => {
    const authorization = `Basic ${Buffer.from(`${twilio.accountSid}:${twilio.authToken}`).toString('base64')}`;
    const url = `${twilio.server.baseUrl}/2010-04-01/Accounts/${twilio.accountSid}${path}`;
    return fetch(url, { ...init, headers: { authorization, ...init.headers } });
  };
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const post = (fields: object) =>
    ask('/Messages.json', { method: 'POST', headers: form, body: stringify({ ...fields }) });

  it.each([
    [{}, 21604],
    [{ To: '07700900147', Body: 'x', From: '+442079460001' }, 21211],
    [{ To: JOYCE, From: '+442079460001' }, 21602],
    [{ To: JOYCE, Body: 'x' }, 21603],
    [{ To: JOYCE, Body: 'x', From: '+442079460009' }, 21606],
    [{ To: JOYCE, Body: 'x'.repeat(1601), From: '+442079460001' }, 21617],
  ])('refuses %j with %p', async (fields, code) => {
    const response = await post(fields);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      code,
      status: 400,
      more_info: expect.stringContaining(String(code)),
    });
  });

  it('wants form encoding and the right password', async () => {
    const json = { 'content-type': 'application/json' };
    const sent = await ask('/Messages.json', { method: 'POST', headers: json, body: JSON.stringify({ To: JOYCE }) });
    expect(await sent.json()).toMatchObject({ code: 21604 });
    const stranger = await ask('/Messages.json', { headers: { authorization: 'Basic eDp5' } });
    expect(stranger.status).toBe(401);
  });

  it('filters a list by number and date, in pages', async () => {
    twilio.receipts = { statuses: [] };
    for (let count = 0; count < 3; count += 1) await sender.send(SMS);
    await sender.send({ ...SMS, to: '+447700900562' as PhoneNumber });
    const list = async (query: string) =>
      (await (await ask(`/Messages.json?${query}`)).json()) as Record<string, unknown>;
    const page = await list(`To=%2B447700900147&PageSize=2`);
    expect(page).toMatchObject({ page: 0, page_size: 2, previous_page_uri: null });
    expect(page['messages']).toHaveLength(2);
    const next = await fetch(twilio.server.baseUrl + String(page['next_page_uri']), {
      headers: { authorization: `Basic ${Buffer.from(`${twilio.accountSid}:${twilio.authToken}`).toString('base64')}` },
    });
    expect(await next.json()).toMatchObject({
      page: 1,
      next_page_uri: null,
      messages: [{ to: JOYCE, date_sent: null }],
    });
    // not sent yet, so no filter by date finds it
    expect((await list('DateSent>=2000-01-01'))['messages']).toHaveLength(0);
    for (const sms of twilio.textsTo(JOYCE)) await twilio.report(sms, 'sent', { silently: true });
    expect((await list('DateSent>=2000-01-01'))['messages']).toHaveLength(3);
    expect((await list('DateSent<=2000-01-01'))['messages']).toHaveLength(0);
    const messages = (await list('To=%2B447700900147'))['messages'];
    expect(messages).toEqual(expect.arrayContaining([expect.objectContaining({ status: 'sent', error_code: null })]));
  });

  it('can go away and come back on the same port', async () => {
    await twilio.goDown();
    expect(await sender.send(SMS)).toMatchObject({ kind: 'try_later', code: 'no_connection' });
    await twilio.comeBack();
    expect(await sender.send(SMS)).toMatchObject({ kind: 'accepted' });
  });
});
