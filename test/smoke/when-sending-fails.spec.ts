import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { MINUTE, SECOND } from '../../src/kernel/clock.js';
import { ProviderPlaces } from '../../src/delivery/provider-places.service.js';
import { SETTINGS, type Settings } from '../../src/config/settings.js';
import { SenderPauses } from '../../src/delivery/sender-pauses.service.js';
import { undelivered } from '../support/fake-twilio-script.js';
import { eventually } from '../support/eventually.js';
import type { Person } from '../support/scene.js';
import { Story } from '../support/story.js';
import { TestVigil } from '../support/vigil.js';

describe('a failed message moves on by itself', () => {
  let vigil: TestVigil;
  let story: Story;
  beforeAll(async () => {
    vigil = await TestVigil.start();
    story = await Story.begin(vigil);
  }, 60_000);
  afterEach(() => {
    vigil.twilio.verifyNoUnexpected();
    vigil.mail.verifyNoUnexpected();
  });
  afterAll(() => vigil.stop());

  const targets = (...people: readonly Person[]) => people.map(({ id }) => ({ type: 'responder', id }));
  const textThenMail = [
    { channel: 'sms', delaySeconds: 0 },
    { channel: 'email', delaySeconds: 900 },
  ];

  it('37: a text that is not delivered brings the e-mail at once, without waiting for its time', async () => {
    const person = await story.scene.responder('Ann', { email: 'ann37@example.org', rules: textThenMail });
    vigil.twilio.script.next(person.phone, { receipts: undelivered(30005) });
    const { ref } = await story.play([{ targets: targets(person) }], { lastStepSeconds: 86_400 });
    await vigil.twilio.expectSms(person.phone);
    await vigil.mail.expectMail('ann37@example.org');
    await vigil.settle();
    const [alert] = await story.alerts(ref);
    expect(alert.messages[0]).toMatchObject({ status: 'undelivered', failure: { code: '30005' } });
    const method = await vigil.prisma.contactMethod.findFirstOrThrow({
      where: { responderId: person.id, channel: 'sms' },
    });
    expect(method.failingSince).not.toBeNull();
  });

  it('38: when every way to a person has failed, the next step is asked at once and the log says why', async () => {
    const [ben, cat] = [await story.scene.responder('Ben'), await story.scene.responder('Cat')];
    vigil.twilio.script.next(ben.phone, { status: 400, code: 21211 });
    const { ref } = await story.play([{ targets: targets(ben) }, { delaySeconds: 3600, targets: targets(cat) }]);
    await vigil.twilio.expectSms(cat.phone);
    expect(await story.kinds(ref)).toEqual(
      expect.arrayContaining(['message.failed', 'contact.failing', 'alert.unreachable']),
    );
  });

  it('39: a provider that answers 500 is asked again a few times, with growing waits, then the next channel goes', async () => {
    const person = await story.scene.responder('Dan', { email: 'dan39@example.org', rules: textThenMail });
    for (let at = 0; at < 6; at++) vigil.twilio.script.next(person.phone, { status: 500 });
    const { ref } = await story.play([{ targets: targets(person) }], { lastStepSeconds: 86_400 });
    for (let at = 0; at < 4; at++) await vigil.advance(30 * SECOND);
    await vigil.mail.expectMail('dan39@example.org');
    const [alert] = await story.alerts(ref);
    expect(alert.messages[0]).toMatchObject({ channel: 'sms', status: 'failed', attempts: 4 });
    vigil.twilio.script.clear();
  });

  it('waiting because the provider asked for it is no try: a text that never left does not fail by it', async () => {
    const pauses = vigil.app.get(SenderPauses, { strict: false });
    const pause = async (seconds: number): Promise<void> => {
      const asked = { kind: 'try_later', code: '20429', reason: 'Too many.', wholeSender: true } as const;
      await pauses.pause({ channel: 'sms', provider: 'twilio' }, { ...asked, retryAfterMs: seconds * SECOND });
    };
    const person = await story.scene.responder('Ida', { email: 'ida@example.org', rules: textThenMail });
    await pause(5);
    const { ref } = await story.play([{ targets: targets(person) }], { lastStepSeconds: 86_400 });
    for (let at = 0; at < 6; at++) {
      await pause(10);
      await vigil.advance(5 * SECOND);
    }
    const waiting = { status: 'queued', attempts: 0, failure: { code: 'sender_paused' } };
    expect((await story.alerts(ref))[0].messages[0]).toMatchObject(waiting);
    await vigil.advance(10 * SECOND);
    await vigil.twilio.expectSms(person.phone);
    await vigil.settle();
    expect((await story.alerts(ref))[0].messages[0]).toMatchObject({ status: 'delivered', attempts: 1 });
  });

  it('41: a number that is none is not tried again, is flagged, and the next channel goes', async () => {
    const person = await story.scene.responder('Eva', { email: 'eva41@example.org', rules: textThenMail });
    vigil.twilio.script.next(person.phone, { status: 400, code: 21614 });
    const { ref } = await story.play([{ targets: targets(person) }], { lastStepSeconds: 86_400 });
    await vigil.mail.expectMail('eva41@example.org');
    const [alert] = await story.alerts(ref);
    expect(alert.messages[0]).toMatchObject({ status: 'failed', attempts: 1, failure: { code: '21614' } });
  });

  it('an address that cannot be opened holds up nobody else, is not called wrong, and the next channel goes', async () => {
    const gil = await story.scene.responder('Gil', { email: 'gil@example.org', rules: textThenMail });
    const hal = await story.scene.responder('Hal');
    const where = { responderId: gil.id, channel: 'sms' };
    await vigil.prisma.contactMethod.updateMany({ where, data: { addressSealed: 'under-another-secret' } });
    const { ref } = await story.play([{ targets: targets(gil, hal) }], { lastStepSeconds: 86_400 });
    await vigil.twilio.expectSms(hal.phone);
    await vigil.mail.expectMail('gil@example.org');
    const alerts: { responder: { id: string }; messages: object[] }[] = await story.alerts(ref);
    const [text] = alerts.find(({ responder }) => responder.id === gil.id)?.messages ?? [];
    expect(text).toMatchObject({ channel: 'sms', status: 'failed', failure: { code: 'address_unreadable' } });
    expect((await vigil.prisma.contactMethod.findFirstOrThrow({ where })).failingSince).toBeNull();
  });

  it('43: a mail server that says later gets one mail later; one that says never flags the address', async () => {
    const rules = [{ channel: 'email', delaySeconds: 0 }];
    const later = await story.scene.person({ name: 'Fay', email: 'fay43@example.org', rules });
    const never = await story.scene.person({ name: 'Gus', email: 'gus43@example.org', rules });
    vigil.mail.next('fay43@example.org', { at: 'rcpt', code: 451 });
    vigil.mail.next('gus43@example.org', { at: 'rcpt', code: 550 });
    const { ref } = await story.play([{ targets: targets(later, never), quorum: { any: 1 } }], {
      lastStepSeconds: 86_400,
    });
    await vigil.advance(10 * SECOND);
    await vigil.mail.expectMail('fay43@example.org');
    expect(vigil.mail.mailsTo('fay43@example.org')).toHaveLength(1);
    const alerts: { responder: { name: string }; status: string; messages: { failure?: { code: string } }[] }[] =
      await story.alerts(ref);
    expect(alerts.find((alert) => alert.responder.name === 'Gus')).toMatchObject({ status: 'unreachable' });
    const method = await vigil.prisma.contactMethod.findFirstOrThrow({ where: { responderId: never.id } });
    expect(method.failingSince).not.toBeNull();
  });

  it('42: a provider that takes the text and does not say so is asked before anything goes again', async () => {
    const person = await story.scene.responder('Hal');
    vigil.twilio.script.next(person.phone, 'accept_then_reset');
    const { ref } = await story.play([{ targets: targets(person) }], { lastStepSeconds: 86_400 });
    await vigil.twilio.expectSms(person.phone);
    await eventually(async () => {
      await vigil.advance(15 * SECOND);
      const [alert] = await story.alerts(ref);
      return ['handed_off', 'sent', 'delivered'].includes(alert.messages[0].status);
    }, 'the text counts as handed off');
    expect(vigil.twilio.textsTo(person.phone)).toHaveLength(1);
  });

  it('a text that finds no place at the provider goes back to the queue, where silence still reaches it', async () => {
    const places = vigil.app.get(ProviderPlaces, { strict: false });
    const [jo, kay] = [await story.scene.responder('Jo'), await story.scene.responder('Kay')];
    const taken = await Promise.all(
      Array.from({ length: vigil.app.get<Settings>(SETTINGS).queue.deliveryConcurrency }, () =>
        places.take({ channel: 'sms', priority: 1 }),
      ),
    );
    const first = await story.play([{ targets: targets(jo) }], { lastStepSeconds: 86_400 });
    const second = await story.play([{ targets: targets(kay) }], { lastStepSeconds: 86_400 });
    await eventually(async () => {
      const where = { responderId: { in: [jo.id, kay.id] }, status: 'queued', attempts: 0 };
      const waiting = await vigil.prisma.message.findMany({ where });
      return waiting.filter(({ dueAt }) => dueAt > vigil.clock.now()).length === 2;
    }, 'both texts wait again');
    await story.coordinator.ok(story.coordinator.post(`/incidents/${first.ref}/stand-down`, { note: 'A mistake.' }));
    for (const leave of taken) leave?.();
    await vigil.advance(2 * SECOND);
    await vigil.twilio.expectSms(kay.phone);
    await vigil.settle();
    expect(vigil.twilio.textsTo(jo.phone)).toEqual([]);
    expect((await story.alerts(second.ref))[0].messages[0]).toMatchObject({ status: 'delivered', attempts: 1 });
  });

  it('receipts in any order and more than once never take a status back', async () => {
    const person = await story.scene.responder('Ivy');
    vigil.twilio.script.next(person.phone, {
      receipts: { statuses: ['queued', 'sent', 'delivered'], reversed: true, times: 2 },
    });
    const { ref } = await story.play([{ targets: targets(person) }], { lastStepSeconds: 86_400 });
    await vigil.twilio.expectSms(person.phone);
    await vigil.twilio.quiet();
    await vigil.settle();
    const [alert] = await story.alerts(ref);
    expect(alert.messages[0]).toMatchObject({ status: 'delivered' });
    await vigil.advance(MINUTE);
  });
});
