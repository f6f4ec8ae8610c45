import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { REQUEST_ERROR_CODES, requestFailureOf } from '../../../src/delivery/provider-errors.js';
import { checkTwilio } from '../../../src/delivery/sms/twilio-check.js';
import { TwilioClient } from '../../../src/delivery/sms/twilio-client.js';
import { TwilioSmsSender } from '../../../src/delivery/sms/twilio-sms.sender.js';
import type { MessageId } from '../../../src/kernel/ids.js';
import type { PhoneNumber } from '../../../src/kernel/phone-number.js';
import { FakeTwilio } from '../../support/fake-twilio.js';
import { NO_RECEIPTS } from '../../support/fake-twilio-script.js';

const JOYCE = '+447700900147' as PhoneNumber;
const TEXT = 'Vigil: alert for Yorkshire. Code K7M4. Reply K7M4 YES, LATER or NO.';
const MESSAGE = '0197a3c0-0000-7000-8000-000000000001' as MessageId;
const CALLBACK = `https://vigil.example/webhooks/twilio/status?m=${MESSAGE}`;
const SMS = { to: JOYCE, text: TEXT, messageId: MESSAGE, statusCallbackUrl: CALLBACK };

let twilio: FakeTwilio;
const clients: TwilioClient[] = [];

function senderWith(changes: Partial<FakeTwilio['settings']> = {}, timeoutMs?: number): TwilioSmsSender {
  const client = new TwilioClient({ ...twilio.settings, ...changes }, timeoutMs);
  clients.push(client);
  return new TwilioSmsSender(client);
}

beforeAll(async () => {
  twilio = await FakeTwilio.start({ receipts: NO_RECEIPTS, senders: ['+442079460001', '+442079460002'] });
});
afterEach(() => {
  try {
    twilio.verifyNoUnexpected();
  } finally {
    twilio.reset();
    for (const client of clients.splice(0)) client.close();
  }
});
afterAll(() => twilio.close());

describe('sending a text', () => {
  it('hands over number, words and status address, and gives back the id and the sending number', async () => {
    const outcome = await senderWith().send(SMS);
    const sms = await twilio.expectSms(JOYCE, 'Code K7M4');
    expect(outcome).toEqual({ kind: 'accepted', provider: 'twilio', providerId: sms.sid, from: sms.from });
    expect(sms).toMatchObject({ text: TEXT, statusCallback: CALLBACK });
    expect(twilio.server.requests.map(({ method }) => method)).toEqual(['POST']);
  });

  it('writes to one person always from the same number', async () => {
    const from = new Set<string | null>();
    for (let count = 0; count < 3; count += 1) {
      await senderWith().send(SMS);
      from.add((await twilio.expectSms(JOYCE)).from);
    }
    expect(from.size).toBe(1);
  });

  it('leaves the number to the messaging service where one is set', async () => {
    const service = `MG${'0'.repeat(32)}`;
    const outcome = await senderWith({ messagingServiceSid: service }).send(SMS);
    const sms = await twilio.expectSms(JOYCE);
    expect(sms).toMatchObject({ messagingServiceSid: service, from: null });
    expect(outcome).toEqual({ kind: 'accepted', provider: 'twilio', providerId: sms.sid });
  });

  it('keeps a path in the base URL', async () => {
    const outcome = await senderWith({ apiBaseUrl: `${twilio.server.baseUrl}/sandbox/` }).send(SMS);
    expect(outcome).toMatchObject({ kind: 'refused', code: '20404' });
    expect(twilio.server.requests[0]?.path).toMatch(/^\/sandbox\/2010-04-01\//);
  });
});

describe('an answer other than yes', () => {
  it.each(REQUEST_ERROR_CODES)('%s is what the table says, and is tried once', async (code) => {
    const status = code === '20429' ? 429 : Number(code) >= 20500 && Number(code) < 20600 ? 500 : 400;
    twilio.script.next(JOYCE, { status, code: Number(code) });
    expect(await senderWith().send(SMS)).toEqual(requestFailureOf(code));
    expect(twilio.server.requests).toHaveLength(1);
  });

  it.each([
    [
      { status: 429, retryAfter: 30 },
      { kind: 'try_later', code: '20429', retryAfterMs: 30_000, wholeSender: true },
    ],
    [{ status: 429 }, { kind: 'try_later', wholeSender: true }],
    [
      { status: 503, retryAfter: 7 },
      { kind: 'try_later', retryAfterMs: 7_000 },
    ],
    [
      { status: 500, code: 12345 },
      { kind: 'try_later', code: '12345', wholeSender: false },
    ],
    [
      { status: 502, code: 12345 },
      { kind: 'try_later', wholeSender: false },
    ],
    [
      { status: 504, code: 12345 },
      { kind: 'unsure', code: 'http_504' },
    ],
    [
      { status: 400, code: 12345 },
      { kind: 'try_later', code: '12345', wholeSender: false },
    ],
    [
      { status: 403, code: 12345 },
      { kind: 'refused', code: '12345' },
    ],
    [{ status: 302, code: 12345 }, { kind: 'refused' }],
  ])('%j is %j', async (behaviour, outcome) => {
    twilio.script.next(behaviour);
    expect(await senderWith().send(SMS)).toMatchObject(outcome);
    expect(twilio.server.requests).toHaveLength(1);
  });

  it('reads a Retry-After that is a date', async () => {
    twilio.script.next({ status: 429, retryAfter: new Date(Date.now() + 20_000).toUTCString() });
    const outcome = await senderWith().send(SMS);
    expect('retryAfterMs' in outcome && outcome.retryAfterMs).toBeGreaterThan(15_000);
    expect('retryAfterMs' in outcome && outcome.retryAfterMs).toBeLessThanOrEqual(20_000);
  });

  it('wrong credentials need an operator', async () => {
    expect(await senderWith({ authToken: 'wrong' }).send(SMS)).toMatchObject({ kind: 'refused', code: '20003' });
  });

  it("never repeats the provider's words, the number or the text", async () => {
    twilio.script.next({ status: 400, code: 21211 });
    const outcome = JSON.stringify(await senderWith().send(SMS));
    expect(outcome).not.toMatch(/Scripted|7700|K7M4/);
  });
});

describe('no answer', () => {
  it('is sure that nothing left when nobody listens', async () => {
    const sender = senderWith({ apiBaseUrl: `http://127.0.0.1:${String(await freePort())}` });
    expect(await sender.send(SMS)).toMatchObject({ kind: 'try_later', code: 'no_connection', wholeSender: false });
  });

  it('is sure that nothing left when the host does not exist', async () => {
    const outcome = await senderWith({ apiBaseUrl: 'http://twilio.invalid' }).send(SMS);
    expect(outcome).toMatchObject({ kind: 'try_later', code: 'no_connection' });
  });

  it.each([
    ['hang', 'timeout', 0],
    ['reset', 'connection_lost', 0],
    ['accept_then_hang', 'timeout', 1],
    ['accept_then_reset', 'connection_lost', 1],
  ] as const)('%s leaves it unsure', async (behaviour, code, arrived) => {
    twilio.script.next(behaviour);
    expect(await senderWith({}, 1_000).send(SMS)).toMatchObject({ kind: 'unsure', code });
    expect(twilio.textsTo(JOYCE)).toHaveLength(arrived);
    if (arrived === 1) await twilio.expectSms(JOYCE);
  });

  it('an answer that is cut or no JSON leaves it unsure', async () => {
    const { url, close } = await rawServer('HTTP/1.1 201 Created\r\nContent-Length: 900\r\n\r\n{"sid":');
    expect(await senderWith({ apiBaseUrl: url }).send(SMS)).toMatchObject({ kind: 'unsure', code: 'connection_lost' });
    await close();
    const html = await rawServer('HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n<html>');
    expect(await senderWith({ apiBaseUrl: html.url }).send(SMS)).toMatchObject({ kind: 'unsure' });
    await html.close();
  });
});

describe('looking for a text', () => {
  const since = () => new Date(Date.now() - 5_000);

  it('finds it by its id, with what became of it', async () => {
    await senderWith().send(SMS);
    const sms = await twilio.expectSms(JOYCE);
    const seen = () => senderWith().lookUp({ to: JOYCE, text: TEXT, since: since(), providerId: sms.sid });
    expect(await seen()).toEqual({ found: true, provider: 'twilio', providerId: sms.sid, status: 'handed_off' });
    await twilio.report(sms, 'undelivered', { errorCode: 30003, silently: true });
    expect(await seen()).toEqual({
      found: true,
      provider: 'twilio',
      providerId: sms.sid,
      status: 'undelivered',
      failureCode: '30003',
    });
  });

  it('finds what was accepted unseen, by number, words and time', async () => {
    twilio.script.next('accept_then_reset');
    await senderWith().send(SMS);
    const sms = await twilio.expectSms(JOYCE);
    const result = await senderWith().lookUp({ to: JOYCE, text: TEXT, since: since() });
    expect(result).toEqual({ found: true, provider: 'twilio', providerId: sms.sid, status: 'handed_off' });
  });

  it.each([
    ['other words', { text: 'Vigil: alert for Yorkshire. Code P4XA.' }],
    ['another number', { to: '+447700900562' as PhoneNumber }],
    ['a text of hours before', { since: new Date(Date.now() + 4 * 3_600_000) }],
  ])('is not misled by %s', async (_, changes) => {
    await senderWith().send(SMS);
    await twilio.expectSms(JOYCE);
    expect(await senderWith().lookUp({ to: JOYCE, text: TEXT, since: since(), ...changes })).toEqual({ found: false });
  });

  it('is not misled by the same words that the person sent us', async () => {
    twilio.store.addInbound(JOYCE, '+442079460001', TEXT, `SM${'1'.repeat(32)}`);
    const result = await senderWith().lookUp({ to: '+442079460001' as PhoneNumber, text: TEXT, since: since() });
    expect(result).toEqual({ found: false });
  });

  it.each([10, 60])(
    'leaves open whose an alike text of %i minutes before is: our clock may be wrong',
    async (minutes) => {
      await senderWith().send(SMS);
      await twilio.expectSms(JOYCE);
      const since = new Date(Date.now() + minutes * 60_000);
      expect(await senderWith().lookUp({ to: JOYCE, text: TEXT, since })).toEqual({ unknown: true });
    },
  );

  it('looks through more than one page', async () => {
    const sender = senderWith();
    await sender.send(SMS);
    const first = await twilio.expectSms(JOYCE, TEXT);
    for (let count = 0; count < 120; count += 1) await sender.send({ ...SMS, text: `Vigil: ${String(count)}` });
    twilio.tolerate(() => true);
    expect(await sender.lookUp({ to: JOYCE, text: TEXT, since: since() })).toMatchObject({ providerId: first.sid });
    const pages = twilio.server.requests.filter(({ method }) => method === 'GET');
    expect(pages.map(({ fields }) => fields['Page'])).toEqual([undefined, '1']);
  });

  it('knows that an unknown id is unknown', async () => {
    const lookUp = { to: JOYCE, text: TEXT, since: since(), providerId: `SM${'0'.repeat(32)}` };
    expect(await senderWith().lookUp(lookUp)).toEqual({ found: false });
  });

  it.each([
    ['the provider fails', { status: 500 }],
    ['the provider is slow', 'hang'],
    ['the connection breaks', 'reset'],
    ['it asks for fewer requests', { status: 429, retryAfter: 3 }],
  ] as const)('does not know when %s', async (_, behaviour) => {
    twilio.script.nextLookUp(behaviour);
    expect(await senderWith({}, 1_000).lookUp({ to: JOYCE, text: TEXT, since: since() })).toEqual({ unknown: true });
  });

  it('does not take a wrong account for a text that never was', async () => {
    const sender = senderWith({ accountSid: `AC${'f'.repeat(32)}` });
    expect(await sender.lookUp({ to: JOYCE, text: TEXT, since: since() })).toEqual({ unknown: true });
  });
});

describe('the check of the account', () => {
  const check = (changes: Partial<FakeTwilio['settings']> = {}) => {
    const client = new TwilioClient({ ...twilio.settings, ...changes });
    clients.push(client);
    return checkTwilio(client);
  };

  it('is content with an account that works', async () => {
    expect(await check()).toEqual({ ok: true });
  });

  it('says what is wrong', async () => {
    expect(await check({ authToken: 'wrong' })).toMatchObject({ ok: false, reason: expect.stringContaining('token') });
    twilio.server.accountStatus = 'suspended';
    expect(await check()).toMatchObject({ ok: false, reason: expect.stringContaining('not active') });
    twilio.server.accountStatus = 'active';
  });
});

async function freePort(): Promise<number> {
  const { port, close } = await listen(createServer());
  await close();
  return port;
}

/** A server that answers anything with these bytes and hangs up. */
async function rawServer(bytes: string): Promise<{ url: string; close: () => Promise<void> }> {
  const { port, close } = await listen(createServer((socket) => socket.once('data', () => socket.end(bytes))));
  return { url: `http://127.0.0.1:${String(port)}`, close };
}

async function listen(server: Server): Promise<{ port: number; close: () => Promise<void> }> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    close: () =>
      new Promise((resolve) =>
        server.close(() => {
          resolve();
        }),
      ),
  };
}
