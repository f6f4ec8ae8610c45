import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SEGMENT_SEPTETS, septets } from '../../src/delivery/sms/gsm7.js';
import { eventually } from '../support/eventually.js';
import { NO_RECEIPTS } from '../support/fake-twilio-script.js';
import type { Person } from '../support/scene.js';
import { Story } from '../support/story.js';
import { TestVigil } from '../support/vigil.js';

const MANY = 300;

describe('a long queue', () => {
  let vigil: TestVigil;
  let story: Story;
  beforeAll(async () => {
    // One at a time, so that a queue there is.
    const queue = { redisUrl: process.env['VIGIL_TEST_REDIS_URL'] ?? null, prefix: 'first', deliveryConcurrency: 1 };
    vigil = await TestVigil.start({ settings: { queue } });
    story = await Story.begin(vigil);
    vigil.twilio.tolerate(() => true);
    vigil.twilio.receipts = NO_RECEIPTS;
  }, 60_000);
  afterAll(() => vigil.stop());

  const arrived = (phones: readonly string[]) =>
    phones.filter((phone) => vigil.twilio.textsTo(phone).length > 0).length;

  /** Reported and checked: one press before people are asked. */
  async function checked(facility: string, targets: readonly object[]): Promise<string> {
    await story.plan(facility, [{ targets, quorum: { any: 2_000 } }], { lastStepSeconds: 86_400 });
    const ref = await story.report(facility);
    await vigil.settle();
    const api = story.coordinator;
    await api.ok(api.post(`/incidents/${ref}/triage`, { claim: true }));
    const verified = { status: 'corroborated', method: 'lawyer_confirmed', note: 'Two people say the same.' };
    await api.ok(api.post(`/incidents/${ref}/verify`, verified));
    return ref;
  }
  const release = (ref: string) =>
    story.coordinator.ok(story.coordinator.post(`/incidents/${ref}/alert`, { level: 'region_verified' }));

  it('56: a new incident is heard before all that wait for another, and all of them are told', async () => {
    const crowd = await story.scene.crowd(MANY, 'wales');
    const zoe = await story.scene.responder('Zoe', { region: 'scotland' });
    const phones = crowd.map(({ phone }) => phone);
    const first = await checked('SWI', [{ type: 'region' }]);
    const second = await checked('LEI', [{ type: 'responder', id: zoe.id }]);
    await release(first);
    await eventually(() => arrived(phones) >= 5, 'the first texts of the crowd have arrived');
    await release(second);
    await eventually(() => vigil.twilio.textsTo(zoe.phone).length === 1, 'the new incident was heard', 20_000);
    expect(arrived(phones)).toBeLessThan(MANY);
    await eventually(() => arrived(phones) === MANY, 'everybody was told', 60_000);
    await vigil.settle();
    expect(phones.filter((phone) => vigil.twilio.textsTo(phone).length > 1)).toEqual([]);
  }, 120_000);

  it('60: whatever was typed, a text is one segment with its code and link whole, and holds none of it', async () => {
    const ada = await story.scene.responder('Ada', { region: 'north_east' });
    await story.plan('FKI', [{ targets: [{ type: 'responder', id: ada.id }] }], { lastStepSeconds: 86_400 });
    const ref = await story.report('FKI', { narrative: '“He said – it’s over” 😢 '.repeat(17).slice(0, 400) });
    await vigil.settle();
    await story.release(ref);
    const { text } = await vigil.twilio.expectSms(ada.phone);
    const length = septets(text);
    expect(length).not.toBeNull();
    expect(length).toBeLessThanOrEqual(SEGMENT_SEPTETS);
    expect(text).toMatch(
      /^Vigil: alert for North East\. Code (\w{4})\. Reply \1 YES, LATER or NO\. Details: https:\/\/vigil\.example\/r\/[\w-]{22}$/,
    );
    expect(text).not.toMatch(/He said|over|😢/u);
  });
});

describe('an alert for many', () => {
  const MOST = 1_300;
  /** Tries that are under way at once may pass each other. */
  const PASSED = 100;

  it('59: all of 1,300 people are texted, each once, in the order of their priority', async () => {
    const vigil = await TestVigil.start();
    vigil.twilio.tolerate(() => true);
    vigil.twilio.receipts = NO_RECEIPTS;
    const story = await Story.begin(vigil);
    const crowd: readonly Person[] = await story.scene.crowd(MOST, 'wales');
    await story.plan('SWI', [{ targets: [{ type: 'region' }], quorum: { any: 2_000 } }], { lastStepSeconds: 86_400 });
    const ref = await story.report('SWI');
    await vigil.settle();
    await story.check(ref);
    await story.coordinator.ok(story.coordinator.post(`/incidents/${ref}/alert`, { level: 'region_verified' }));
    const phones = new Set(crowd.map(({ phone }) => phone));
    const came = () => [...vigil.twilio.store.texts.values()].map(({ to }) => to).filter((to) => phones.has(to));
    await eventually(() => came().length === MOST, 'everybody was told', 90_000);
    await vigil.settle();
    const order = came();
    expect([order.length, new Set(order).size]).toEqual([MOST, MOST]);

    const messages = await vigil.prisma.message.findMany({
      where: { responderId: { in: crowd.map(({ id }) => id) } },
      select: { responderId: true, status: true },
      orderBy: { priority: 'asc' },
    });
    expect(new Set(messages.map(({ status }) => status))).toEqual(new Set(['handed_off']));
    const place = new Map(messages.map(({ responderId }, at) => [responderId, at]));
    const placeOf = new Map(crowd.map(({ id, phone }) => [phone, place.get(id) ?? Infinity]));
    const furthest = Math.max(...order.map((phone, at) => Math.abs((placeOf.get(phone) ?? Infinity) - at)));
    expect(furthest).toBeLessThan(PASSED);
    await vigil.stop();
  }, 120_000);
});
