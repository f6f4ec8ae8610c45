import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { TwilioClient } from '../../../src/delivery/sms/twilio-client.js';
import { TwilioVoiceSender } from '../../../src/delivery/voice/twilio-voice.sender.js';
import type { MessageId } from '../../../src/kernel/ids.js';
import type { PhoneNumber } from '../../../src/kernel/phone-number.js';
import { FakeTwilio } from '../../support/fake-twilio.js';

const JOYCE = '+447700900147' as PhoneNumber;
const MESSAGE = '0197a3c0-0000-7000-8000-000000000002' as MessageId;
const CALL = {
  to: JOYCE,
  messageId: MESSAGE,
  twimlUrl: `https://vigil.example/webhooks/twilio/voice/${MESSAGE}`,
  statusCallbackUrl: `https://vigil.example/webhooks/twilio/status?m=${MESSAGE}`,
};

let twilio: FakeTwilio;
const clients: TwilioClient[] = [];

function senderWith(changes: Partial<FakeTwilio['settings']> = {}, timeoutMs?: number): TwilioVoiceSender {
  const client = new TwilioClient({ ...twilio.settings, ...changes }, timeoutMs);
  clients.push(client);
  return new TwilioVoiceSender(client);
}

beforeAll(async () => {
  twilio = await FakeTwilio.start();
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

describe('calling', () => {
  it('hands over where the words are and where to report, with every step of the call', async () => {
    const outcome = await senderWith().call(CALL);
    const call = await twilio.expectCall(JOYCE);
    expect(outcome).toEqual({ kind: 'accepted', provider: 'twilio', providerId: call.sid, from: '+442079460001' });
    expect(call).toMatchObject({
      url: CALL.twimlUrl,
      statusCallback: CALL.statusCallbackUrl,
      statusCallbackEvents: ['initiated', 'ringing', 'answered', 'completed'],
    });
  });

  it('needs a number of its own beside a messaging service', async () => {
    const sender = senderWith({ from: [], messagingServiceSid: `MG${'0'.repeat(32)}` });
    expect(await sender.call(CALL)).toMatchObject({ kind: 'refused', code: 'no_caller_number' });
  });

  it.each([
    [
      { status: 400, code: 21211 },
      { kind: 'bad_address', code: '21211' },
    ],
    [
      { status: 400, code: 21215 },
      { kind: 'refused', code: '21215' },
    ],
    [
      { status: 429, retryAfter: 2 },
      { kind: 'try_later', retryAfterMs: 2_000, wholeSender: true },
    ],
    [{ status: 500 }, { kind: 'try_later' }],
    ['accept_then_hang', { kind: 'unsure', code: 'timeout' }],
  ] as const)('%j is %j', async (behaviour, outcome) => {
    twilio.script.next(behaviour);
    expect(await senderWith({}, 1_000).call(CALL)).toMatchObject(outcome);
    if (behaviour === 'accept_then_hang') await twilio.expectCall(JOYCE);
  });
});

describe('looking for a call', () => {
  const since = () => new Date(Date.now() - 5_000);

  it.each([
    ['queued', 'handed_off'],
    ['in-progress', 'sent'],
    ['completed', 'delivered'],
    ['no-answer', 'undelivered'],
    ['busy', 'undelivered'],
    ['failed', 'failed'],
  ] as const)('finds it %s: %s', async (word, status) => {
    await senderWith().call(CALL);
    const call = await twilio.expectCall(JOYCE);
    call.status = word;
    const found = { found: true, provider: 'twilio', providerId: call.sid, status };
    expect(await senderWith().lookUp({ to: JOYCE, since: since(), providerId: call.sid })).toEqual(found);
    expect(await senderWith().lookUp({ to: JOYCE, since: since() })).toEqual(found);
  });

  it('finds none where there is none', async () => {
    expect(await senderWith().lookUp({ to: JOYCE, since: since() })).toEqual({ found: false });
  });

  it('does not take another call to the same number for it', async () => {
    await senderWith().call(CALL);
    const { sid } = await twilio.expectCall(JOYCE);
    expect(await senderWith().lookUp({ to: JOYCE, since: since(), taken: [sid] })).toEqual({ found: false });
  });

  it('does not know when the provider cannot be asked', async () => {
    twilio.script.nextLookUp('reset');
    expect(await senderWith().lookUp({ to: JOYCE, since: since() })).toEqual({ unknown: true });
  });
});
