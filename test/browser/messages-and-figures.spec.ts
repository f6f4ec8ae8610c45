import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DAY, HOUR, MINUTE, plus } from '../../src/kernel/clock.js';
import { TestBrowser } from '../support/browser.js';
import { type Person, Scene } from '../support/scene.js';
import { TestVigil } from '../support/vigil.js';
import { Visitor } from '../support/visitor.js';

describe('messages and figures, in a browser', () => {
  let vigil: TestVigil;
  let browser: TestBrowser;
  let scene: Scene;
  let nadia: Visitor;
  let coordinator: string;
  let message: string;
  beforeAll(async () => {
    vigil = await TestVigil.start({ providers: false });
    scene = new Scene(vigil);
    await scene.facilities();
    const { userId } = await scene.coordinator('Nadia Example');
    coordinator = userId;
    nadia = await Visitor.signedIn(vigil, userId);
    const ada = await scene.responder('Ada Example', { region: 'wales', roles: ['local', 'legal'] });
    const bren = await scene.responder('Bren Example-Jones', { region: 'wales' });
    for (const at of [1, 2, 3, 4, 5]) await past(at, [ada, bren]);
    await drill([ada, bren]);
    browser = await TestBrowser.open(vigil.baseUrl);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await vigil.stop();
  });

  /** An incident of some months ago with its run, answers and texts. */
  async function past(months: number, people: readonly Person[]): Promise<void> {
    const { prisma, clock } = vigil;
    const at = plus(clock.now(), -30 * months * DAY);
    const incidentId = randomUUID();
    const where = { regionCode: 'wales', setting: 'prison', topics: [], facilityCode: 'CFI' };
    const status = { status: 'closed', verificationStatus: 'corroborated', nokStatus: 'unknown' };
    await prisma.incident.create({
      data: { id: incidentId, ref: `PAST0${String(months)}`, ...where, ...status, createdAt: at, updatedAt: at },
    });
    const run = { incidentId, policyVersion: 1, snapshot: { name: 'Past', repeat: 0, steps: [] }, state: 'satisfied' };
    const claimed = { trigger: 'reported', endReason: 'claimed', endedAt: plus(at, months * 3 * MINUTE) };
    await prisma.run.create({ data: { id: randomUUID(), ...run, ...claimed, startedAt: at, roundStartedAt: at } });
    const runId = randomUUID();
    const asked = plus(at, HOUR);
    const enough = { trigger: 'verified', endReason: 'enough', endedAt: plus(asked, 9 * MINUTE) };
    await prisma.run.create({ data: { id: runId, ...run, ...enough, startedAt: asked, roundStartedAt: asked } });
    for (const [index, { id: responderId }] of people.entries()) {
      const alertId = randomUUID();
      const answered =
        index === 0 ? { answer: 'attending', answeredAt: plus(asked, 5 * MINUTE), status: 'answered' } : {};
      const row = { runId, incidentId, responderId, step: 1, round: 1, roles: ['local'], createdAt: asked };
      await prisma.alert.create({ data: { id: alertId, status: 'waiting', code: 'K7M4', ...row, ...answered } });
      const method = await prisma.contactMethod.findFirstOrThrow({ where: { responderId, channel: 'sms' } });
      const queuedAt = plus(vigil.clock.now(), -months * MINUTE);
      const left =
        index === 0 ? { status: 'delivered', deliveredAt: queuedAt } : { status: 'undelivered', failureCode: '30005' };
      message = randomUUID();
      await prisma.message.create({
        data: {
          ...{ id: message, incidentId, alertId, runId, responderId, contactMethodId: method.id, channel: 'sms' },
          ...{ template: 'alert', params: { regionCode: 'wales', code: 'K7M4', linkHash: 'x' }, language: 'en' },
          ...{ orderClass: 'page', priority: 1, attempts: 1, provider: 'twilio', providerId: 'SM0123' },
          ...{ dueAt: queuedAt, expiresAt: plus(queuedAt, HOUR), queuedAt, handedOffAt: queuedAt, endedAt: queuedAt },
          ...left,
        },
      });
    }
  }

  async function drill(people: readonly Person[]): Promise<void> {
    const now = plus(vigil.clock.now(), -20 * DAY);
    await vigil.prisma.drill.create({
      data: {
        ...{ id: randomUUID(), regionCode: 'wales', startedBy: 'operator', endReason: 'time_up' },
        ...{ startedAt: now, endsAt: plus(now, HOUR), endedAt: plus(now, HOUR) },
        people: {
          create: people.map(({ id }, at) => ({
            ...{ id: randomUUID(), responderId: id, code: `K${String(at)}M4`, createdAt: now },
            answeredAt: at === 0 ? plus(now, 3 * MINUTE) : null,
          })),
        },
      },
    });
  }

  const examine = async (name: string, path: string) => browser.examineHtml(name, (await nadia.open(path)).html, true);

  it('can be read by everybody', async () => {
    expect(await examine('messages', '/console/messages')).toEqual([]);
    expect(await examine('message', `/console/messages/${message}`)).toEqual([]);
    expect(await examine('figures', '/console/figures')).toEqual([]);
    expect(await examine('readiness-wales', '/console/figures/readiness?region=wales')).toEqual([]);
    const made = await nadia.sendOnly('/console/bulletin');
    const text = '# Bulletin\n\nAn epidemic.';
    const refused = await nadia.sendOnly(made.location ?? '', { basedOn: '1', state: 'ready', text });
    expect(await browser.examineHtml('bulletin-refused', refused.html, true)).toEqual([]);
  }, 120_000);

  it('a failed message is found and opened, and figures of a region are chosen, with the keyboard alone', async () => {
    const value = await Visitor.session(vigil, coordinator);
    await browser.page.context().addCookies([{ name: 'vigil', value, url: vigil.baseUrl }]);
    await browser.page.goto('/console/messages');
    await browser.tabTo('#f-status');
    await browser.page.keyboard.type('All that');
    await browser.press('.filters button');
    expect(await browser.page.textContent('main')).toContain('5 messages: 5 not delivered');
    await browser.press('.rows a');
    expect(await browser.page.textContent('main')).toContain('Send it once more');
    await browser.page.goto('/console/figures/readiness');
    await browser.press('a[href$="region=wales"]');
    expect(await browser.page.textContent('main')).toContain('How ready Wales is');
  }, 60_000);
});
