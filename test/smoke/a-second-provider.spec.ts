import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { SendMessageService } from '../../src/delivery/send-message.service.js';
import { MINUTE, SECOND } from '../../src/kernel/clock.js';
import { FakeVonage } from '../support/fake-vonage.js';
import { SenderStates } from '../../src/delivery/sender-states.service.js';
import type { Person } from '../support/scene.js';
import { Story } from '../support/story.js';
import { TestVigil } from '../support/vigil.js';

describe('a second provider of texts', () => {
  let vigil: TestVigil;
  let story: Story;
  let second: FakeVonage;

  beforeAll(async () => {
    second = await FakeVonage.start();
    vigil = await TestVigil.start({ settings: { vonage: second.settings } });
    second.now = () => vigil.clock.now();
    second.serve({ publicUrl: 'https://vigil.example', address: vigil.baseUrl });
    story = await Story.begin(vigil);
  }, 60_000);
  afterEach(async () => {
    vigil.twilio.script.clear();
    second.script.clear();
    second.receipts = 'delivered';
    await vigil.prisma.providerBreaker.deleteMany();
    await vigil.prisma.senderPause.deleteMany();
    vigil.app.get(SenderStates, { strict: false }).forget();
    vigil.twilio.verifyNoUnexpected();
    second.verifyNoUnexpected();
  });
  afterAll(async () => {
    await vigil.stop();
    await second.close();
  });

  async function settle(): Promise<void> {
    await vigil.settle();
    await second.quiet();
    await vigil.settle();
  }
  async function advance(milliseconds: number): Promise<void> {
    await vigil.advance(milliseconds);
    await settle();
  }
  const ask = async (...people: readonly Person[]) => {
    const targets = people.map(({ id }) => ({ type: 'responder', id }));
    const { ref } = await story.play([{ targets, quorum: { any: 9 } }], { lastStepSeconds: 86_400 });
    await settle();
    return ref;
  };
  const codeIn = (text: string) => /Code (\w{4})/.exec(text)?.[1] ?? '';
  const gauge = async () =>
    /vigil_provider_breaker\{provider="twilio"\} (\d)/.exec((await vigil.http.get('/metrics')).text)?.[1];
  const messagesOf = async (ref: string) =>
    (await story.alerts(ref)).map((alert: { messages: { status: string; provider?: string }[] }) => alert.messages[0]);
  const providerKinds = async () => {
    const rows = await vigil.prisma.journalEntry.findMany({
      where: { kind: { startsWith: 'sending.provider' } },
      orderBy: { seq: 'asc' },
    });
    return rows.map(({ kind }) => kind);
  };

  it('is not used while the first one works', async () => {
    const person = await story.scene.responder('Ada');
    await ask(person);
    await vigil.twilio.expectSms(person.phone);
    expect(second.requests).toEqual([]);
    expect(await gauge()).toBe('0');
  });

  it('45: takes over when the first is out, with the same codes, and gives back when it works again', async () => {
    const people = await Promise.all(
      ['Bea', 'Cai', 'Dee', 'Eve', 'Fay', 'Gil'].map((name) => story.scene.responder(name)),
    );
    vigil.twilio.script.always({ status: 503 });
    const ref = await ask(...people);
    await advance(2 * SECOND);
    for (const { phone } of people) await second.expectSms(phone, /alert for/);
    expect(await messagesOf(ref)).toEqual(people.map(() => expect.objectContaining({ status: 'delivered' })));
    expect(await gauge()).toBe('2');
    const ready = await vigil.http.get('/readyz');
    expect(ready.status).toBe(200);
    expect(JSON.stringify(ready.body)).toMatch(/texts are not taken by twilio \((http_503|20500)\); they go by vonage/);
    // Another text does not even ask the first.
    const before = vigil.twilio.server.requests.length;
    const late = await story.scene.responder('Hal');
    const again = await ask(late);
    const sms = await second.expectSms(late.phone);
    expect(vigil.twilio.server.requests.length).toBe(before);

    // The code of the text works, whichever way the answer comes.
    const uuid = '7ad29b60-ffcb-4b7d-a6d3-6e5a3c0b8f11';
    expect(await second.reply(late.phone, `${codeIn(sms.text)} yes`, { uuid })).toBe(200);
    expect(await second.reply(late.phone, `${codeIn(sms.text)} yes`, { uuid })).toBe(200);
    expect((await second.expectSms(late.phone, /YES received/)).from).toBe(sms.from);
    expect((await story.alerts(again))[0]).toMatchObject({ status: 'answered', answer: 'attending' });
    const other = people[0] as Person;
    const [first] = second.textsTo(other.phone);
    const byTwilio = await vigil.twilio.reply(other.phone, `${codeIn(first?.text ?? '')} no`);
    expect(byTwilio.texts[0]).toMatch(/NO received/);

    // When its time has come one text tries the first again, and all follow.
    vigil.twilio.script.clear();
    await advance(MINUTE);
    const [probe, next] = [await story.scene.responder('Ivy'), await story.scene.responder('Jay')];
    await ask(probe);
    await vigil.twilio.expectSms(probe.phone);
    expect(await gauge()).toBe('0');
    await ask(next);
    await vigil.twilio.expectSms(next.phone);
    expect(await providerKinds()).toEqual(['sending.provider_failed', 'sending.provider_works']);
  });

  it('45: takes over at once when the first does not let us in, and what it refused is not lost', async () => {
    const person = await story.scene.responder('Kit');
    vigil.twilio.script.always({ status: 401, code: 20003 });
    const ref = await ask(person);
    await advance(2 * SECOND);
    await second.expectSms(person.phone);
    expect(await messagesOf(ref)).toEqual([expect.objectContaining({ status: 'delivered' })]);
    expect(await gauge()).toBe('2');
  });

  it('takes what the first asked to wait with', async () => {
    const person = await story.scene.responder('Lea');
    vigil.twilio.script.next({ status: 429, retryAfter: 120 });
    const ref = await ask(person);
    await advance(2 * SECOND);
    await second.expectSms(person.phone);
    expect(await messagesOf(ref)).toEqual([expect.objectContaining({ status: 'delivered' })]);
    const next = await story.scene.responder('Max');
    await ask(next);
    await second.expectSms(next.phone);
    expect(await gauge()).toBe('0');
  });

  it('with both out, the text is tried as by one, and the person’s next channel goes', async () => {
    const rules = [
      { channel: 'sms', delaySeconds: 0 },
      { channel: 'email', delaySeconds: 3600 },
    ];
    const person = await story.scene.responder('Ned', { email: 'ned@example.org', rules });
    vigil.twilio.script.always({ status: 500 });
    second.script.always({ status: 500, code: 1030 });
    const ref = await ask(person);
    for (let at = 0; at < 4; at++) await advance(30 * SECOND);
    await vigil.mail.expectMail('ned@example.org');
    expect((await story.alerts(ref))[0].messages[0]).toMatchObject({ status: 'failed', attempts: 4 });
  });

  it('a text that it took and did not say so is asked for there, and comes once', async () => {
    const person = await story.scene.responder('Odo');
    vigil.twilio.script.always({ status: 401, code: 20003 });
    second.receipts = 'none';
    await ask(person);
    await advance(2 * SECOND);
    await second.expectSms(person.phone);
    // As if the process had died before the answer was written down.
    const { id, provider } = await vigil.prisma.message.findFirstOrThrow({ where: { responderId: person.id } });
    expect(provider).toBe('vonage');
    const at = vigil.clock.now();
    const lost = { status: 'sending', sendingDeadline: at, providerId: null, handedOffAt: null };
    await vigil.prisma.message.update({ where: { id }, data: lost });
    const key = `message-${id}`;
    const dueAt = new Date(at.getTime() + MINUTE);
    await vigil.prisma.outboxRow.create({
      data: { key, fact: 'message.sms_due', data: { messageId: id }, dueAt, createdAt: at, publishedAt: at },
    });
    await vigil.app.get(SendMessageService, { strict: false }).send(id, key);
    await settle();
    expect(second.textsTo(person.phone)).toHaveLength(1);
    expect(second.requests).toContain('GET /v2/reports/records 200');
    const [found] = second.textsTo(person.phone);
    const message = await vigil.prisma.message.findUniqueOrThrow({ where: { id } });
    expect(message).toMatchObject({ provider: 'vonage', providerId: found?.uuid, possibleDuplicate: false });
  });

  it('a receipt that says that nothing arrives there moves on and flags the number', async () => {
    const rules = [
      { channel: 'sms', delaySeconds: 0 },
      { channel: 'email', delaySeconds: 3600 },
    ];
    const person = await story.scene.responder('Pia', { email: 'pia@example.org', rules });
    vigil.twilio.script.always({ status: 401, code: 20003 });
    second.receipts = { status: 'rejected', code: 1190 };
    const ref = await ask(person);
    await advance(2 * SECOND);
    await second.expectSms(person.phone);
    await vigil.mail.expectMail('pia@example.org');
    expect((await story.alerts(ref))[0].messages[0]).toMatchObject({
      status: 'undelivered',
      failure: { code: '1190' },
    });
    const where = { responderId: person.id, channel: 'sms' };
    expect((await vigil.prisma.contactMethod.findFirstOrThrow({ where })).failingSince).not.toBeNull();
  });

  it('66: what it did not sign, or signed for another body or long ago, changes nothing', async () => {
    const person = await story.scene.responder('Qui');
    vigil.twilio.script.always({ status: 401, code: 20003 });
    second.receipts = 'none';
    const ref = await ask(person);
    await advance(2 * SECOND);
    const sms = await second.expectSms(person.phone);
    const code = codeIn(sms.text);
    const yes = `${code} yes`;
    const old = Math.floor(vigil.clock.now().getTime() / 1000) - 26 * 3600;
    for (const options of [
      { secret: null },
      { secret: 'another' },
      { signedBody: '{}' },
      { claims: { payload_hash: undefined } },
      { claims: { api_key: 'zzzz9999' } },
      { claims: { iat: old } },
      { header: { alg: 'none' } },
    ]) {
      expect(await second.reply(person.phone, yes, options)).toBe(403);
      expect(await second.report(sms, 'delivered', null, options)).toBe(403);
    }
    expect((await story.alerts(ref))[0]).toMatchObject({ status: 'waiting', messages: [{ status: 'handed_off' }] });
    expect(await second.report(sms, 'delivered')).toBe(204);
    expect(await second.report(sms, 'submitted')).toBe(204);
    expect((await story.alerts(ref))[0].messages[0]).toMatchObject({ status: 'delivered' });
    for (const body of [{}, { message_uuid: 'x' }, { message_uuid: 'x', channel: 'sms', from: 1 }]) {
      expect(await second.post('/webhooks/vonage/sms', body)).toBe(400);
    }
    expect(await second.reply(person.phone, 'STOP')).toBe(200);
    await second.expectSms(person.phone, /no more texts/);
    const where = { responderId: person.id, channel: 'sms' };
    expect((await vigil.prisma.contactMethod.findFirstOrThrow({ where })).optedOutAt).not.toBeNull();
  });
});
