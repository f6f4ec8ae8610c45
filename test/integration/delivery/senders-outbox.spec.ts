import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Global, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { SETTINGS, type Settings } from '../../../src/config/settings.js';
import { EmailSender } from '../../../src/delivery/email/email.sender.js';
import { NodemailerEmailSender } from '../../../src/delivery/email/nodemailer-email.sender.js';
import { OutboxEmailSender } from '../../../src/delivery/outbox-transport/outbox-email.sender.js';
import { OutboxSmsSender } from '../../../src/delivery/outbox-transport/outbox-sms.sender.js';
import { OutboxVoiceSender } from '../../../src/delivery/outbox-transport/outbox-voice.sender.js';
import { PrismaKeptMessages } from '../../../src/delivery/outbox-transport/prisma-kept-messages.repository.js';
import { SendersModule } from '../../../src/delivery/outbox-transport/senders.module.js';
import { SmsProviders } from '../../../src/delivery/sms/routing/sms-providers.js';
import { TwilioSignature } from '../../../src/delivery/sms/twilio-signature.js';
import { TwilioSmsSender } from '../../../src/delivery/sms/twilio-sms.sender.js';
import { TwilioVoiceSender } from '../../../src/delivery/voice/twilio-voice.sender.js';
import { VoiceSender } from '../../../src/delivery/voice/voice.sender.js';
import { Clock, MINUTE, plus } from '../../../src/kernel/clock.js';
import type { EmailAddress } from '../../../src/kernel/email-address.js';
import type { MessageId } from '../../../src/kernel/ids.js';
import type { PhoneNumber } from '../../../src/kernel/phone-number.js';
import { NodeSealing } from '../../../src/platform/crypto/node-sealing.js';
import { Sealing } from '../../../src/platform/crypto/sealing.js';
import { PrismaService } from '../../../src/platform/prisma/prisma.service.js';
import { type DatabaseHarness, openDatabase } from '../../support/database-harness.js';

const JOYCE = '+447700900147' as PhoneNumber;
const ALED = '+447700900562' as PhoneNumber;
const MAIL = 'joyce@example.org' as EmailAddress;
const STATUS = 'http://localhost:3000/webhooks/twilio/status?m=x';
const newId = () => randomUUID() as MessageId;

const sealing = new NodeSealing({ current: randomBytes(32), previous: [] });
let harness: DatabaseHarness;
let kept: PrismaKeptMessages;

beforeAll(async () => {
  harness = await openDatabase();
  kept = new PrismaKeptMessages(harness.prisma, sealing);
});
beforeEach(() => harness.prisma.keptMessage.deleteMany());
afterAll(() => harness.close());

const text = (to: PhoneNumber, words: string, messageId = newId()) =>
  new OutboxSmsSender(kept, harness.clock).send({ to, text: words, messageId, statusCallbackUrl: STATUS });

describe('without a provider', () => {
  it('a text is kept with its exact words and counts as handed over', async () => {
    const messageId = newId();
    const outcome = await text(JOYCE, 'Vigil: alert for Yorkshire. Code K7M4.', messageId);
    expect(outcome).toEqual({ kind: 'accepted', provider: 'outbox', providerId: `kept-${messageId}` });
    expect(await kept.conversations()).toEqual([
      {
        address: JOYCE,
        texts: [
          {
            id: messageId,
            messageId,
            direction: 'out',
            channel: 'sms',
            text: 'Vigil: alert for Yorkshire. Code K7M4.',
            at: harness.clock.now(),
          },
        ],
      },
    ]);
  });

  it('the same message again is kept once', async () => {
    const messageId = newId();
    await text(JOYCE, 'first', messageId);
    await text(JOYCE, 'again', messageId);
    expect((await kept.conversations())[0]?.texts.map((one) => one.text)).toEqual(['first']);
  });

  it('a call is kept with its words, an e-mail with both its parts', async () => {
    const call = { to: JOYCE, twimlUrl: 'http://localhost:3000/v', statusCallbackUrl: STATUS };
    await new OutboxVoiceSender(kept, harness.clock).call({ ...call, messageId: newId(), words: 'This is Vigil.' });
    const email = { to: MAIL, subject: 'Vigil: alert', text: 'Can you help?', html: '<p>Can you help?</p>' };
    const messageId = newId();
    await new OutboxEmailSender(kept, harness.clock).send({ ...email, messageId });
    expect((await kept.conversations())[0]?.texts).toMatchObject([{ channel: 'voice', text: 'This is Vigil.' }]);
    expect(await kept.emails()).toEqual([{ ...email, id: messageId, messageId, at: harness.clock.now() }]);
  });

  it('conversations stand together, answers among them, the newest first', async () => {
    await text(JOYCE, 'to Joyce');
    harness.clock.time = plus(harness.clock.time, MINUTE);
    await text(ALED, 'to Aled');
    harness.clock.time = plus(harness.clock.time, MINUTE);
    const answer = { id: newId(), address: JOYCE, text: 'K7M4 yes', at: harness.clock.now() };
    await kept.keepAnswer(answer);
    await kept.keepAnswer(answer);
    const seen = (await kept.conversations()).map(({ address, texts }) => [address, texts.map((one) => one.text)]);
    expect(seen).toEqual([
      [JOYCE, ['to Joyce', 'K7M4 yes']],
      [ALED, ['to Aled']],
    ]);
  });

  it('what was kept can be looked up', async () => {
    const sender = new OutboxSmsSender(kept, harness.clock);
    const since = harness.clock.now();
    const messageId = newId();
    await text(JOYCE, 'K7M4', messageId);
    const found = { found: true, provider: 'outbox', providerId: `kept-${messageId}`, status: 'delivered' };
    expect(await sender.lookUp({ to: JOYCE, text: 'K7M4', since })).toEqual(found);
    expect(await sender.lookUp({ to: JOYCE, text: 'K7M4', since, providerId: `kept-${messageId}` })).toEqual(found);
    expect(await sender.lookUp({ to: ALED, text: 'K7M4', since })).toEqual({ found: false });
    expect(await sender.lookUp({ to: JOYCE, text: 'K7M4', since: plus(since, MINUTE) })).toEqual({ found: false });
  });

  it('no number and no word stands open in the database', async () => {
    await text(JOYCE, 'Vigil: alert for Yorkshire.');
    const rows = JSON.stringify(await harness.prisma.keptMessage.findMany());
    expect(rows).not.toMatch(/7700900147|Yorkshire/);
  });
});

describe('the senders of a process', () => {
  const TWILIO = {
    accountSid: `AC${'0'.repeat(32)}`,
    authToken: 'token',
    secondaryAuthToken: null,
    from: ['+442079460001'],
    messagingServiceSid: null,
    apiBaseUrl: 'http://127.0.0.1:1',
  };
  const SMTP = { smtpUrl: 'smtp://127.0.0.1:1', from: 'Vigil <alerts@vigil.example>' };

  async function sendersWith(changes: Partial<Settings>) {
    const web = { publicUrl: 'http://localhost:3000' };
    const settings = {
      environment: 'test',
      web,
      twilio: null,
      vonage: null,
      bounceSecret: null,
      mail: null,
      sendAllowlist: null,
      ...changes,
    };

    @Global()
    @Module({
      providers: [
        { provide: SETTINGS, useValue: settings },
        { provide: Clock, useValue: harness.clock },
        { provide: Sealing, useValue: sealing },
        {
          provide: PrismaService,
          useFactory: () =>
            Object.create(harness.prisma, { onApplicationShutdown: { value: () => undefined } }) as PrismaService,
        },
      ],
      exports: [SETTINGS, Clock, Sealing, PrismaService],
    })
    class Below {}

    const module = await Test.createTestingModule({ imports: [Below, SendersModule] }).compile();
    return {
      sms: module.get(SmsProviders).first.sender,
      voice: module.get(VoiceSender),
      email: module.get(EmailSender),
      signature: module.get(TwilioSignature),
      close: () => module.close(),
    };
  }

  it('are the outbox without settings, and no signature is valid then', async () => {
    const { sms, voice, email, signature, close } = await sendersWith({});
    expect([sms, voice, email].map(({ constructor }) => constructor)).toEqual([
      OutboxSmsSender,
      OutboxVoiceSender,
      OutboxEmailSender,
    ]);
    expect(signature.isValid({ signature: 'x', pathAndQuery: '/', params: {} })).toBe(false);
    await close();
  });

  it("are the providers' with settings", async () => {
    const { sms, voice, email, close } = await sendersWith({ twilio: TWILIO, mail: SMTP });
    expect([sms, voice, email].map(({ constructor }) => constructor)).toEqual([
      TwilioSmsSender,
      TwilioVoiceSender,
      NodemailerEmailSender,
    ]);
    await close();
  });

  it('hold back whoever is not on the allowlist, by every channel', async () => {
    const { sms, voice, email, close } = await sendersWith({ sendAllowlist: ['07700 900147'] });
    const suppressed = { kind: 'suppressed', code: 'not_on_allowlist' };
    const common = { messageId: newId(), statusCallbackUrl: STATUS };
    expect(await sms.send({ ...common, to: JOYCE, text: 'x' })).toMatchObject({ kind: 'accepted' });
    expect(await sms.send({ ...common, to: ALED, text: 'x' })).toMatchObject(suppressed);
    expect(await voice.call({ ...common, to: ALED, twimlUrl: 'http://localhost:3000/v' })).toMatchObject(suppressed);
    const mail = { messageId: newId(), to: MAIL, subject: 'x', text: 'x', html: 'x' };
    expect(await email.send(mail)).toMatchObject(suppressed);
    expect((await kept.conversations()).map(({ address }) => address)).toEqual([JOYCE]);
    await close();
  });

  it('ignore the allowlist in production', async () => {
    const { sms, close } = await sendersWith({ sendAllowlist: [], environment: 'production', twilio: TWILIO });
    expect(sms).toBeInstanceOf(TwilioSmsSender);
    await close();
  });
});
