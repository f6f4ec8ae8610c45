import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WaitingTexts } from '../../src/delivery/estimate/waiting-texts.repository.js';
import { HOUR, MINUTE, SECOND } from '../../src/kernel/clock.js';
import { words } from '../support/brief-visitor.js';
import { eventually } from '../support/eventually.js';
import type { Person } from '../support/scene.js';
import { Story } from '../support/story.js';
import { TestVigil } from '../support/vigil.js';
import { Visitor } from '../support/visitor.js';

const LIMITS = { smsDailyCap: 100_000, reportsPerHour: 1_000, reportsPerDay: 1_000, reportsPerHourOverall: 1_000 };
const RULES = [
  { channel: 'sms', delaySeconds: 0 },
  { channel: 'voice', delaySeconds: 3_600 },
];

describe('a coordinator knows when the last text will have left', () => {
  let vigil: TestVigil;
  let story: Story;
  let nadia: Visitor;
  /** Over all senders. */
  let perSecond: number;

  beforeAll(async () => {
    vigil = await TestVigil.start({ settings: { limits: { ...LIMITS, smsPerSecond: 2 } } });
    perSecond = 2 * vigil.twilio.settings.from.length;
    story = await Story.begin(vigil);
    nadia = await Visitor.signedIn(vigil, (await story.scene.coordinator('Nadia')).userId);
    vigil.twilio.tolerate(() => true);
  }, 60_000);
  afterAll(() => vigil.stop());

  /** People by text alone; the last of them by a call too, later on. */
  async function checked(count: number): Promise<{ readonly ref: string; readonly last: Person }> {
    const people: Person[] = [];
    for (let at = 1; at <= count; at += 1) {
      people.push(await story.scene.responder(`Person ${String(at)}`, at === count ? { rules: RULES } : {}));
    }
    const facility = story.place();
    const targets = people.map(({ id }) => ({ type: 'responder', id }));
    await story.plan(facility, [{ targets }], { lastStepSeconds: 86_400 });
    const ref = await story.report(facility);
    await vigil.settle();
    await story.check(ref);
    const last = people.at(-1);
    if (last === undefined) throw new Error('Nobody is there.');
    return { ref, last };
  }
  const release = (ref: string) =>
    story.coordinator.ok(story.coordinator.post(`/incidents/${ref}/alert`, { level: 'region_verified' }));
  const textsOf = (ref: string) =>
    vigil.prisma.message
      .findMany({
        where: { channel: 'sms', orderClass: { not: 'stand_down' }, template: 'alert', runId: { not: null } },
        select: { status: true, handedOffAt: true, incidentId: true },
      })
      .then(async (all) => {
        const { id } = await story.incident(ref);
        return all.filter(({ incidentId }) => incidentId === id);
      });
  const lastLeaves = (html: string): number => {
    const [, at = ''] = /the last (?:one )?leaves about <time datetime="([^"]+)"/i.exec(html) ?? [];
    return (new Date(at).getTime() - vigil.clock.now().getTime()) / SECOND;
  };
  const seconds = async (): Promise<number> => {
    const { sms } = await story.coordinator.ok(story.coordinator.get('/sending'));
    return (new Date(sms.lastLeavesAt).getTime() - vigil.clock.now().getTime()) / SECOND;
  };

  /** Texts that could leave now but for the sender. */
  const waiting = () => vigil.app.get(WaitingTexts, { strict: false }).count(vigil.clock.now(), null);
  let regionCode = '';
  const maintain = (how: 'post' | 'delete') => {
    const path = `/regions/${regionCode}/maintenance`;
    const until = new Date(vigil.clock.now().getTime() + HOUR).toISOString();
    return how === 'delete'
      ? story.coordinator.delete(path)
      : story.coordinator.post(path, { until, reason: 'A test.' });
  };

  it('58: by the pace of the sender, before the release and while they wait; and so it comes', async () => {
    const count = 16 * perSecond;
    const { ref, last } = await checked(count);
    const preview = await nadia.open(`/console/incidents/${ref}/release?level=region_verified`);
    expect(words(preview.html)).toContain(`${String(count)} texts: the last one leaves about`);
    const expected = lastLeaves(preview.html);
    expect(expected).toBe(15);

    const began = performance.now();
    await release(ref);
    await eventually(async () => (await textsOf(ref)).some(({ handedOffAt }) => handedOffAt !== null), 'one has left');
    expect(await seconds()).toBeGreaterThan(expected - 6);
    const page = await nadia.open(`/console/incidents/${ref}`);
    expect(words(page.html)).toMatch(/\d+ texts are delayed by the limit of the sender\. The last one leaves about/);
    expect(words(page.html)).toContain('Call 1 person now');
    expect(words((await nadia.open('/console')).html)).toMatch(/waiting, the last leaves about/);
    const { called } = await story.coordinator.ok(story.coordinator.post(`/incidents/${ref}/call-instead`));
    expect(called).toBe(1);
    await vigil.twilio.endCall(await vigil.twilio.expectCall(last.phone), 'no-answer');

    const left = async () => (await textsOf(ref)).every(({ handedOffAt }) => handedOffAt !== null);
    await eventually(left, 'all have left', 40_000);
    const took = (performance.now() - began) / 1_000;
    expect(took).toBeGreaterThan(expected - 3);
    expect(took).toBeLessThan(expected + 10);
    expect(words((await nadia.open(`/console/incidents/${ref}`)).html)).not.toContain('delayed by the limit');
  }, 90_000);

  it('58: a pause that the provider asked for comes first', async () => {
    const { ref } = await checked(3 * perSecond);
    vigil.twilio.script.always({ status: 429, retryAfter: 90 });
    await release(ref);
    await vigil.settle();
    vigil.twilio.script.clear();
    const expected = await seconds();
    expect(expected).toBe(92);
    const page = words((await nadia.open(`/console/incidents/${ref}`)).html);
    expect(page).toContain(`${String(3 * perSecond)} texts wait for the sender until`);
    expect(page).toContain('The last one leaves about');
    const [before] = [vigil.clock.now().getTime()];
    await vigil.advance(90 * SECOND);
    await vigil.advance(5 * SECOND);
    const times = (await textsOf(ref)).map(({ handedOffAt }) => handedOffAt?.getTime() ?? Infinity);
    const took = (Math.max(...times) - before) / SECOND;
    expect(Math.abs(took - expected)).toBeLessThanOrEqual(5);
  }, 60_000);

  it('while texts are stopped nothing is promised', async () => {
    const { ref } = await checked(1);
    await story.coordinator.ok(story.coordinator.post('/sending/stop'));
    const preview = words((await nadia.open(`/console/incidents/${ref}/release?level=region_verified`)).html);
    expect(preview).not.toContain('within seconds');
    await story.coordinator.ok(story.coordinator.post('/sending/resume'));
    const again = words((await nadia.open(`/console/incidents/${ref}/release?level=region_verified`)).html);
    expect(again).toContain('1 text, within seconds.');
  });

  it.each([
    [
      'texts leave again',
      () => story.coordinator.post('/sending/stop'),
      () => story.coordinator.post('/sending/resume'),
    ],
    ['maintenance mode is over', () => maintain('post'), () => maintain('delete')],
  ])('once %s, those that waited for it are counted', async (_what, hold, goOn) => {
    // Enough that some are left when the hold comes, and when they are counted, also on a busy machine.
    const { ref } = await checked(4 * perSecond);
    regionCode = (await story.incident(ref)).regionCode;
    await release(ref);
    await story.coordinator.ok(hold());
    await vigil.settle();
    await vigil.advance(MINUTE);
    expect(await waiting()).toBe(0);
    await story.coordinator.ok(goOn());
    expect(await waiting()).toBeGreaterThan(0);
    expect(await vigil.prisma.message.count({ where: { failureCode: { not: null }, status: 'queued' } })).toBe(0);
    await vigil.settle();
  });
});
