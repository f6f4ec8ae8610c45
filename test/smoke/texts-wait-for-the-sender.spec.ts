import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { MINUTE, SECOND } from '../../src/kernel/clock.js';
import { SenderStates } from '../../src/delivery/sender-states.service.js';
import { words } from '../support/brief-visitor.js';
import { Story } from '../support/story.js';
import { TestVigil } from '../support/vigil.js';
import { Visitor } from '../support/visitor.js';

describe('texts that wait because the sender takes no more', () => {
  let vigil: TestVigil;
  let story: Story;
  let nadia: Visitor;
  beforeAll(async () => {
    vigil = await TestVigil.start();
    story = await Story.begin(vigil);
    const coordinator = await story.scene.coordinator('Nadia');
    nadia = await Visitor.signedIn(vigil, coordinator.userId);
    vigil.twilio.tolerate(({ to }) => to === coordinator.phone);
  }, 60_000);
  afterEach(() => {
    vigil.twilio.verifyNoUnexpected();
    vigil.mail.verifyNoUnexpected();
  });
  afterAll(() => vigil.stop());

  const rules = [
    { channel: 'sms', delaySeconds: 0 },
    { channel: 'voice', delaySeconds: 3600 },
  ];
  const clock = (at: Date) => at.toISOString().slice(11, 16);

  it('58: the console says until when, a call is offered, and each text follows once', async () => {
    const people = [
      await story.scene.responder('Ann', { rules }),
      await story.scene.responder('Ben', { rules }),
      await story.scene.responder('Cat'),
    ] as const;
    const targets = people.map(({ id }) => ({ type: 'responder', id }));
    const facility = story.place();
    await story.plan(facility, [{ targets }], { lastStepSeconds: 86_400 });
    const ref = await story.report(facility);
    await vigil.settle();
    vigil.twilio.script.always({ status: 429, retryAfter: 90 });
    await story.release(ref);
    vigil.twilio.script.clear();
    const until = new Date(vigil.clock.now().getTime() + 90 * SECOND);
    for (const { phone } of people) expect(vigil.twilio.textsTo(phone)).toHaveLength(0);

    const tonight = words((await nadia.open('/console')).html);
    expect(tonight).toContain(`Texts Waiting for the sender until ${clock(until)}`);
    const page = await nadia.open(`/console/incidents/${ref}`);
    expect(words(page.html)).toContain(`3 texts wait for the sender until ${clock(until)}`);
    expect(words(page.html)).toContain('Call 2 people now');
    expect(words(page.html).match(/Waits for the sender until/g)?.length).toBeGreaterThanOrEqual(3);

    await nadia.send(`/console/incidents/${ref}/call-instead`);
    await nadia.send(`/console/incidents/${ref}/call-instead`);
    await vigil.settle();
    for (const { phone } of people.slice(0, 2)) {
      const call = await vigil.twilio.expectCall(phone);
      await vigil.twilio.endCall(call, 'no-answer');
    }
    const again = await story.coordinator.ok(story.coordinator.post(`/incidents/${ref}/call-instead`));
    expect(again).toEqual({ called: 0 });
    expect((await story.kinds(ref)).filter((kind) => kind === 'message.called_instead')).toHaveLength(2);
    expect(words((await nadia.open(`/console/incidents/${ref}`)).html)).not.toContain('people now');

    await vigil.advance(90 * SECOND);
    await vigil.advance(30 * SECOND);
    for (const { phone } of people) {
      await vigil.twilio.expectSms(phone);
      expect(vigil.twilio.textsTo(phone)).toHaveLength(1);
    }
    expect(words((await nadia.open('/console')).html)).not.toContain('Waiting for the sender');
    expect(words((await nadia.open(`/console/incidents/${ref}`)).html)).not.toMatch(/waits? for the sender until/i);
  });

  it('40: what another process was asked holds here, too', async () => {
    const until = new Date(vigil.clock.now().getTime() + MINUTE);
    const row = { channel: 'sms', provider: 'twilio', until, code: '20429' };
    await vigil.prisma.senderPause.upsert({
      where: { channel_provider: { channel: 'sms', provider: 'twilio' } },
      create: row,
      update: row,
    });
    // As a second later.
    vigil.app.get(SenderStates, { strict: false }).forget();
    const person = await story.scene.responder('Dan');
    const before = vigil.twilio.server.requests.length;
    const { ref } = await story.play([{ targets: [{ type: 'responder', id: person.id }] }], {
      lastStepSeconds: 86_400,
    });
    expect(vigil.twilio.server.requests.length).toBe(before);
    const alerts: { responder: { id: string }; messages: object[] }[] = await story.alerts(ref);
    const [message] = alerts.find(({ responder }) => responder.id === person.id)?.messages ?? [];
    expect(message).toMatchObject({ status: 'queued', attempts: 0, failure: { code: 'sender_paused' } });
    await vigil.advance(MINUTE);
    await vigil.twilio.expectSms(person.phone);
  });
});
