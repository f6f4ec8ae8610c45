import { describe, expect, it } from '@jest/globals';
import { MINUTE, SECOND } from '../../src/kernel/clock.js';
import { NO_RECEIPTS } from '../support/fake-twilio-script.js';
import type { Person } from '../support/scene.js';
import type { Story } from '../support/story.js';
import type { TestVigil } from '../support/vigil.js';
import { withStory } from '../support/with-story.js';

describe('when the provider takes a text and says nothing more', () => {
  let vigil: TestVigil;
  let story: Story;
  withStory((started, begun) => {
    vigil = started;
    story = begun;
    vigil.twilio.receipts = NO_RECEIPTS;
  });

  const textThenCall = [
    { channel: 'sms', delaySeconds: 0 },
    { channel: 'voice', delaySeconds: 1800 },
  ];
  const looks = () =>
    vigil.twilio.server.requests.filter(({ method, path }) => method === 'GET' && path.includes('Messages'));

  async function asked(...people: readonly Person[]) {
    const targets = people.map(({ id }) => ({ type: 'responder', id }));
    const { ref } = await story.play([{ targets, quorum: { any: people.length } }], { lastStepSeconds: 86_400 });
    const texts = [];
    for (const { phone } of people) texts.push(await vigil.twilio.expectSms(phone));
    vigil.twilio.server.requests.length = 0;
    return { ref, texts };
  }
  const messages = async (ref: string) =>
    (await story.alerts(ref))[0].messages as { channel: string; status: string }[];

  it('44: it is asked after 90 seconds, not before, and what it says counts like a receipt', async () => {
    const ann = await story.scene.responder('Ann', { rules: textThenCall });
    const { ref, texts } = await asked(ann);
    for (const text of texts) await vigil.twilio.report(text, 'delivered', { silently: true });
    await vigil.advance(89 * SECOND);
    expect(looks()).toHaveLength(0);
    await vigil.advance(SECOND);
    expect(looks()).toHaveLength(1);
    expect((await messages(ref))[0]).toMatchObject({ channel: 'sms', status: 'delivered' });
    expect(await story.kinds(ref)).toContain('message.delivered');
    await vigil.advance(10 * MINUTE);
    expect((await messages(ref))[1]).toMatchObject({ channel: 'voice', status: 'queued' });
  });

  it('a text that turns out not to have arrived brings the call at once', async () => {
    const ben = await story.scene.responder('Ben', { rules: textThenCall });
    const { ref, texts } = await asked(ben);
    for (const text of texts) await vigil.twilio.report(text, 'undelivered', { errorCode: 30006, silently: true });
    await vigil.advance(90 * SECOND);
    await vigil.twilio.expectCall(ben.phone);
    expect((await messages(ref))[0]).toMatchObject({ status: 'undelivered', failure: { code: '30006' } });
  });

  it('nothing after three minutes brings the call too, and a receipt that comes later is still recorded', async () => {
    const cas = await story.scene.responder('Cas', { rules: textThenCall });
    const { ref, texts } = await asked(cas);
    await vigil.advance(90 * SECOND);
    await vigil.advance(89 * SECOND);
    expect(vigil.twilio.unexpected()).toHaveLength(0);
    await vigil.advance(SECOND);
    await vigil.twilio.expectCall(cas.phone);
    expect(await story.kinds(ref)).toContain('message.no_receipt');
    expect((await messages(ref))[0]).toMatchObject({ status: 'handed_off' });
    for (const text of texts) await vigil.twilio.report(text, 'delivered');
    expect((await messages(ref))[0]).toMatchObject({ status: 'delivered' });
  });

  it('a provider that cannot be asked does not hold up the next channel, and nobody counts as unreachable', async () => {
    const [dan, eva] = [
      await story.scene.responder('Dan', { rules: textThenCall }),
      await story.scene.responder('Eva'),
    ];
    const { ref } = await asked(dan, eva);
    for (let at = 0; at < 6; at++) vigil.twilio.script.nextLookUp({ status: 503 });
    await vigil.advance(90 * SECOND);
    await vigil.advance(90 * SECOND);
    vigil.twilio.script.clear();
    await vigil.twilio.expectCall(dan.phone);
    const alerts: { status: string }[] = await story.alerts(ref);
    expect(alerts.map(({ status }) => status)).toEqual(['waiting', 'waiting']);
  });

  it('nobody is asked and nothing follows for those who answered, or once it is over', async () => {
    const fay = await story.scene.responder('Fay', { rules: textThenCall });
    const gus = await story.scene.responder('Gus', { rules: textThenCall });
    await asked(fay, gus);
    await vigil.twilio.reply(fay.phone, `${story.codeOf(fay)} yes`);
    await vigil.twilio.reply(gus.phone, `${story.codeOf(gus)} later`);
    const hal = await story.scene.responder('Hal', { rules: textThenCall });
    const { ref } = await asked(hal);
    await story.coordinator.ok(story.coordinator.post(`/incidents/${ref}/stand-down`, { note: 'Over.' }));
    await vigil.settle();
    await vigil.twilio.expectSms(hal.phone, /is over/);
    vigil.twilio.server.requests.length = 0;
    await vigil.advance(90 * SECOND);
    await vigil.advance(5 * MINUTE);
    expect(looks()).toHaveLength(0);
  });

  it('a fan-out costs one row a commit, not one a text', async () => {
    const people = await Promise.all(Array.from({ length: 25 }, (_, at) => story.scene.responder(`P${String(at)}`)));
    await asked(...people);
    const rows = await vigil.prisma.outboxRow.count({ where: { fact: 'message.receipts_due' } });
    expect(rows).toBe(1);
    await vigil.advance(90 * SECOND);
    expect(looks()).toHaveLength(25);
    const silent = await vigil.prisma.message.count({ where: { receiptAskedAt: vigil.clock.now() } });
    expect(silent).toBe(25);
    await vigil.advance(90 * SECOND);
    expect(await vigil.prisma.outboxRow.count({ where: { fact: { startsWith: 'message.receipts' } } })).toBe(0);
  });
});
