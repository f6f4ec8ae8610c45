import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { HOUR, MINUTE } from '../../src/kernel/clock.js';
import { Story } from '../support/story.js';
import { TestVigil } from '../support/vigil.js';
import { Visitor } from '../support/visitor.js';

describe('a coordinator stops all texts', () => {
  let vigil: TestVigil;
  let story: Story;
  let nadia: Visitor;
  beforeAll(async () => {
    vigil = await TestVigil.start();
    story = await Story.begin(vigil);
    nadia = await Visitor.signedIn(vigil, (await story.scene.coordinator('Nadia', ['wales'])).userId);
    vigil.twilio.tolerate(({ text }) => text.startsWith('Vigil: new report'));
  }, 60_000);
  afterEach(() => {
    vigil.twilio.verifyNoUnexpected();
    vigil.mail.verifyNoUnexpected();
  });
  afterAll(() => vigil.stop());

  const sending = (what: 'stop' | 'resume') => story.coordinator.ok(story.coordinator.post(`/sending/${what}`));
  async function play(name: string, options: { email?: string } = {}) {
    const rules = [
      { channel: 'sms', delaySeconds: 0 },
      { channel: 'email', delaySeconds: 0 },
    ];
    const person = await story.scene.responder(name, { rules, ...options });
    const { ref } = await story.play([{ targets: [{ type: 'responder', id: person.id }] }], {
      lastStepSeconds: 86_400,
    });
    await vigil.settle();
    return { person, ref };
  }
  const text = async (ref: string) =>
    (await story.alerts(ref))[0].messages.find((each: { channel: string }) => each.channel === 'sms');

  it('in one press: texts wait, e-mail goes on, every page says who and since when; one press more and they go', async () => {
    const tonight = await nadia.open('/console');
    expect(tonight.text).toContain('Stop all texts');
    const stopped = await nadia.send('/console/sending/stop');
    for (const page of [stopped, await nadia.open('/console/log'), await nadia.open('/console/incidents')]) {
      expect(page.text).toContain('Texts are stopped. Nadia stopped them at 02:30.');
    }
    const { person, ref } = await play('Ann', { email: 'ann@example.org' });
    await vigil.mail.expectMail('ann@example.org');
    expect(vigil.twilio.textsTo(person.phone)).toHaveLength(0);
    expect(await text(ref)).toMatchObject({ status: 'queued', attempts: 0, failure: { code: 'sending_stopped' } });
    expect((await nadia.open('/console')).text).toContain('Texts Stopped');
    await vigil.advance(20 * MINUTE);
    expect(vigil.twilio.textsTo(person.phone)).toHaveLength(0);
    expect((await story.kinds(ref)).filter((kind) => kind === 'message.held')).toHaveLength(1);
    expect((await vigil.http.get('/readyz')).status).toBe(200);
    const open = await nadia.send('/console/sending/resume');
    expect(open.text).not.toContain('Texts are stopped');
    await vigil.settle();
    await vigil.twilio.expectSms(person.phone);
    await vigil.settle();
    expect(await text(ref)).toMatchObject({ status: 'delivered' });
    expect((await text(ref)).failure).toBeUndefined();
    const log = await vigil.prisma.journalEntry.findMany({
      where: { kind: { startsWith: 'sending.' } },
      orderBy: { seq: 'asc' },
    });
    expect(log.map(({ kind }) => kind)).toEqual(['sending.stopped', 'sending.resumed']);
    expect(log[0]?.actor).toMatch(/^user:/);
  });

  it('what is over or too late by then does not go', async () => {
    await sending('stop');
    const over = await play('Ben');
    const late = await play('Cas');
    await story.coordinator.ok(story.coordinator.post(`/incidents/${over.ref}/stand-down`, { note: 'Over.' }));
    await vigil.settle();
    await vigil.advance(3 * HOUR);
    await sending('resume');
    await vigil.settle();
    expect(await text(over.ref)).toMatchObject({ status: 'cancelled' });
    expect(await text(late.ref)).toMatchObject({ status: 'expired' });
  });

  it('answers to texts do not leave either, and what the text says counts', async () => {
    const { person, ref } = await play('Dee');
    await vigil.twilio.expectSms(person.phone);
    await sending('stop');
    const answer = await vigil.twilio.reply(person.phone, `${story.codeOf(person)} yes`);
    expect(answer).toMatchObject({ status: 200, texts: [] });
    expect((await story.alerts(ref))[0]).toMatchObject({ answer: 'attending' });
    await sending('resume');
    await vigil.settle();
  });

  it('by the API too, twice as well as once; not by those who may only look', async () => {
    expect(await sending('stop')).toMatchObject({ sms: { stopped: { at: vigil.clock.now().toISOString() } } });
    await sending('stop');
    const viewer = vigil.api(await story.scene.key('viewer'));
    expect((await viewer.post('/sending/resume')).status).toBe(403);
    expect(await sending('resume')).toEqual({ sms: {} });
    expect(await sending('resume')).toEqual({ sms: {} });
    expect(await story.coordinator.ok(story.coordinator.get('/sending'))).toEqual({ sms: {} });
    expect(await vigil.prisma.journalEntry.count({ where: { kind: 'sending.stopped' } })).toBe(4);
  });
});
