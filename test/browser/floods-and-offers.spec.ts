import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestBrowser } from '../support/browser.js';
import { FormVisitor } from '../support/form-visitor.js';
import { Scene } from '../support/scene.js';
import { TestVigil } from '../support/vigil.js';
import { Visitor } from '../support/visitor.js';

const OVERALL = 2;
const LIMITS = {
  smsPerSecond: 1000,
  smsDailyCap: 5000,
  reportsPerHour: 10,
  reportsPerDay: 100,
  reportsPerHourOverall: OVERALL,
};

describe('floods and offers in a browser', () => {
  let vigil: TestVigil;
  let browser: TestBrowser;
  let nadia: Visitor;
  beforeAll(async () => {
    vigil = await TestVigil.start({ providers: false, settings: { limits: LIMITS } });
    const scene = new Scene(vigil);
    await scene.facilities();
    nadia = await Visitor.signedIn(vigil, (await scene.coordinator('Nadia Example')).userId);
    browser = await TestBrowser.open(vigil.baseUrl);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await vigil.stop();
  });

  const visitor = () => new FormVisitor(vigil.app.getHttpServer());
  const reports = () => vigil.prisma.report.count();
  /** Every page on a phone and on the smallest screen with letters of twice their size, and with axe. */
  const examine = (name: string, html: string) => browser.examineHtml(name, html, true);

  it('without script: the report is kept at the press of a button', async () => {
    for (let at = 0; at < OVERALL; at += 1) {
      const machine = visitor();
      await machine.toCheck();
      await machine.press({ go: 'send' });
    }
    const mother = visitor();
    await mother.toCheck();
    expect(await examine('flood-check', mother.html)).toEqual([]);
    await mother.press({ go: 'send' });
    expect(await examine('flood-refused', mother.html)).toEqual([]);
    await mother.press({ go: 'keep' });
    await mother.open('/report/received');
    expect(await examine('flood-received', mother.html)).toEqual([]);
  });

  it('with script: the browser does the work while the person reads, and Send goes through', async () => {
    const before = await reports();
    const page = await browser.scripted();
    await page.goto('/report');
    await page.click('main button.button');
    await page.fill('input[name=q]', 'leeds');
    await page.click('main button[value=search]');
    await page.check('input[name=facility][value=LEI]');
    await page.click('main button[value=next]');
    await page.fill('textarea', 'My friend rang last night.');
    await page.click('main button[value=next]');
    await page.click('main button[value=end]');
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('input[name=proof]')?.value !== '');
    await page.click('main button[value=send]');
    await page.waitForURL('**/report/received');
    expect(await reports()).toBe(before + 1);
    expect((await vigil.prisma.incident.findFirstOrThrow({ orderBy: { id: 'desc' } })).heldReason).toBeNull();
    await page.context().close();
  });

  it('coordinators see that there is a flood, and go through what was kept back', async () => {
    const { ref } = await vigil.prisma.incident.findFirstOrThrow({ where: { heldReason: { not: null } } });
    const pages = {
      'flood-tonight': '/console',
      'flood-held': '/console/held',
      'flood-incident': `/console/incidents/${ref}`,
    };
    for (const [name, path] of Object.entries(pages)) {
      expect(await examine(name, (await nadia.open(path)).html)).toEqual([]);
    }
    const after = await nadia.send('/console/held', { refs: ref, do: 'take_in' });
    expect(await examine('flood-taken-in', after.html)).toEqual([]);
  });

  it.each(['', '/cy'])('an offer to join fits the smallest screen on each of its pages: %s/join', async (prefix) => {
    const person = visitor();
    const faults: string[] = [];
    const seen = async (name: string) => {
      faults.push(...(await examine(`join${prefix.replace('/', '-')}-${name}`, person.html)));
    };
    await person.open(`${prefix}/join`);
    await seen('start');
    await person.press({});
    await person.next({});
    await seen('name-missing');
    await person.next({ name: 'Ama' });
    await seen('reach');
    await person.next({ email: 'ama@example.org' });
    await seen('region');
    await person.next({ region: 'wales' });
    await person.next({});
    await seen('roles');
    await person.next({ roles: 'local' });
    await person.next({});
    await seen('often');
    await person.press({ go: 'end' });
    await seen('check');
    await person.press({ go: 'send' });
    await seen('code');
    expect(faults).toEqual([]);
  });

  it('coordinators read the offers', async () => {
    const request = await vigil.prisma.joinRequest.findFirstOrThrow();
    await vigil.prisma.joinContact.updateMany({ data: { verifiedAt: vigil.clock.now() } });
    await vigil.prisma.joinRequest.updateMany({ data: { status: 'waiting', confirmedAt: vigil.clock.now() } });
    for (const [name, path] of Object.entries({ list: '/console/joining', one: `/console/joining/${request.id}` })) {
      expect(await examine(`joining-${name}`, (await nadia.open(path)).html)).toEqual([]);
    }
  });
});
