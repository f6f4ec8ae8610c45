import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ChoosePasswordService } from '../../src/access/choose-password.service.js';
import { ConfirmSecondFactorService } from '../../src/access/confirm-second-factor.service.js';
import { CreateUserService } from '../../src/access/create-user.service.js';
import { ReadSetUpService } from '../../src/access/read-set-up.service.js';
import { codeAt } from '../../src/access/second-factor.js';
import { MINUTE } from '../../src/kernel/clock.js';
import { TestBrowser } from '../support/browser.js';
import { eventually } from '../support/eventually.js';
import { Story } from '../support/story.js';
import { TestVigil } from '../support/vigil.js';

const PASSWORD = 'a long sentence that nobody guesses';

describe('the main job in a browser, by keyboard, without script', () => {
  let vigil: TestVigil;
  let story: Story;
  let browser: TestBrowser;
  const problems: string[] = [];
  let secret = '';
  let reference = '';
  let code = '';

  beforeAll(async () => {
    vigil = await TestVigil.start({ providers: false, now: new Date() });
    story = await Story.begin(vigil);
    const nadia = await story.scene.responder('Nadia K.', { roles: [] });
    const joyce = await story.scene.responder('Joyce A.', { email: 'joyce@example.org' });
    await story.scene.responder('Bashir T.', { roles: ['legal'] });
    const triage = await story.scene.policy('Coordinators', [{ targets: [{ type: 'responder', id: nadia.id }] }]);
    await story.scene.route(1, { trigger: 'reported' }, triage);
    await story.plan('LEI', [
      { targets: [{ type: 'responder', id: joyce.id }], quorum: { any: 1 } },
      { delaySeconds: 1800, targets: [{ type: 'region' }] },
    ]);
    const { user, setupLink } = await vigil.app.get(CreateUserService, { strict: false }).create(
      { email: 'nadia@example.org', name: 'Nadia K.', role: 'coordinator', regionCodes: [] },
      {
        type: 'operator',
      },
    );
    const token = new URL(setupLink).pathname.split('/').at(-1) ?? '';
    await vigil.prisma.user.update({ where: { id: user.id }, data: { responderId: nadia.id } });
    await vigil.app.get(ChoosePasswordService, { strict: false }).choose(token, PASSWORD);
    secret = (await vigil.app.get(ReadSetUpService, { strict: false }).read(token)).secret;
    await vigil.app
      .get(ConfirmSecondFactorService, { strict: false })
      .confirm(token, codeAt(secret, vigil.clock.now()));
    vigil.clock.advance(MINUTE);
    browser = await TestBrowser.open(vigil.baseUrl);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await vigil.stop();
  });

  async function examine(name: string): Promise<void> {
    problems.push(...(await browser.examine(name)));
  }

  it('a person files a report and gets a reference and a code', async () => {
    const { page } = browser;
    await page.goto('/report');
    await examine('01-start');
    await browser.press('main button.button');
    await browser.type('input[name=q]', 'leeds');
    await browser.press('button[value=search]');
    await examine('02-place');
    await browser.choose('input[name=facility][value=LEI]');
    await browser.press('button[value=next]');
    await browser.type('textarea', 'My friend rang last night and said that a man on his landing had died.');
    await examine('03-told');
    for (let pages = 0; pages < 12 && (await page.locator('button[value=next]').count()) > 0; pages++) {
      await browser.press('button[value=next]');
      await examine(`04-question-${String(pages + 1).padStart(2, '0')}`);
    }
    await browser.press('button[value=send]');
    expect(new URL(page.url()).pathname).toBe('/report/received');
    reference = (await page.locator('main').innerText()).match(/\b[BCDFGHJKLMNPQRSTVWXZ2-9]{6}\b/)?.[0] ?? '';
    code = (await page.locator('.receipt').innerText()).replaceAll(/\D/g, '');
    expect(code).toHaveLength(16);
    await examine('05-receipt');
  });

  it('a coordinator signs in with a second factor, takes it, checks it and releases it', async () => {
    const { page } = browser;
    await page.goto('/console');
    await examine('06-sign-in');
    await browser.type('input[type=email]', 'nadia@example.org');
    await browser.type('input[type=password]', PASSWORD);
    await browser.press('main button.button');
    await examine('07-code');
    await browser.type('input[name=code]', codeAt(secret, vigil.clock.now()));
    await browser.press('main button.button');
    expect(await page.locator('h1').innerText()).toBe('Tonight');
    await examine('08-tonight');
    const incident = await vigil.prisma.incident.findFirstOrThrow();
    reference = incident.ref;
    await page.goto(`/console/incidents/${reference}`);
    await examine('09-incident-new');
    await browser.press('form[action$="/claim"] button');
    expect(await page.locator('details:has(#v-status)').getAttribute('open')).not.toBeNull();
    await browser.select('select#v-status', 'Two independent sources');
    await browser.select('select#v-method', 'A lawyer confirmed it');
    await browser.type('textarea#v-note', 'Two people say the same.');
    await browser.press('form[action$="/verification"] button:not([name])');
    await browser.choose('input[name=level][value=region_verified]');
    await browser.press('form[action$="/release"] button');
    await examine('10-release');
    await browser.choose('input[name=read]');
    await browser.press('form[action$="/release"] button.button');
    await vigil.settle();
    await page.goto(`/console/incidents/${reference}`);
    await examine('10-incident-responding');
    await page.goto('/console/incidents');
    await examine('11-log');
    await page.goto('/console/log');
    await examine('12-entries');
    await page.goto(`/console/incidents/${reference}/reports`);
    await examine('13-reports');
  });

  /** From the link: a code to the own number, typed once wrong and once right. */
  async function readBrief(link: string): Promise<void> {
    const { page } = browser;
    const signedIn = await page.context().cookies();
    await page.context().clearCookies();
    await browser.press('a:has-text("See who is coming")');
    await examine('15-brief-door');
    await browser.press('#send');
    await vigil.settle();
    const outbox = await (await fetch(`${vigil.baseUrl}/dev/outbox`)).text();
    const digits = /(\d{6}) confirms this number/.exec(outbox)?.[1] ?? '';
    await browser.type('#code', 'abc');
    await browser.press('main form:has(#code) button');
    await examine('15-brief-wrong');
    await browser.type('#code', digits);
    await browser.press('main form:has(#code) button');
    expect(new URL(page.url()).pathname).toBe(`/r/${link}/brief`);
    expect(await page.locator('h1').innerText()).toBe('Who is coming');
    await examine('15-brief');
    await page.context().addCookies(signedIn);
  }

  it('the responder reads the text in the outbox, and answers there', async () => {
    const { page } = browser;
    await page.goto('/dev/outbox');
    await examine('14-outbox');
    const text = await page.locator('.bubble', { hasText: 'alert for Yorkshire' }).first().innerText();
    const code = /Code (\w{4})/.exec(text)?.[1] ?? '';
    const link = /https?:\/\/\S+\/r\/(\S+)/.exec(text)?.[1] ?? '';
    await page.goto(`/r/${link}`);
    await examine('15-responder-link');
    await readBrief(link);
    await page.goto('/dev/outbox');
    await browser.press(`button[value="${code} YES"]`);
    await vigil.settle();
    const alerts = await eventually(async () => {
      const all: { answer?: string }[] = await story.alerts(reference);
      return all.some((alert) => alert.answer === 'attending') ? all : null;
    }, 'the answer is in the log');
    expect(alerts.length).toBeGreaterThan(0);
    await page.goto('/dev/outbox');
    await examine('16-outbox-answered');
    await page.goto(`/console/incidents/${reference}`);
    await examine('17-incident-answered');
    await page.goto(`/r/${link}/brief`);
    await examine('17-brief-answered');
    expect(await page.locator('main').innerText()).toContain('Joyce A. you');
    await page.goto(`/console/incidents/${reference}`);
    await browser.press('a:has-text("Stand down")');
    await examine('18-stand-down');
    await browser.press('main form button.button');
    await vigil.settle();
    await page.goto('/dev/outbox');
    expect(await page.locator('main').innerText()).toContain('is over. Please stop here');
  });

  it('whoever reported comes back with the code, writes, and reads the answer that had a second look', async () => {
    const { page } = browser;
    const signedIn = await page.context().cookies();
    const comeBack = async (): Promise<void> => {
      await page.context().clearCookies();
      await page.goto('/receipt');
      await browser.type('#code', code);
      await browser.press('main form button.button');
    };
    await comeBack();
    await examine('19-mailbox-empty');
    await browser.press('main form button.button');
    await examine('19-mailbox-nothing-written');
    await browser.type('#text', 'He rang again. He is with the chaplain now.');
    await browser.press('main form button.button');
    await examine('19-mailbox-sent');
    await page.context().addCookies(signedIn);
    await page.goto('/console');
    await examine('20-tonight-reporter-wrote');
    await page.goto(`/console/incidents/${reference}/mailbox`);
    expect(await page.locator('main').innerText()).toContain('He is with the chaplain now.');
    await browser.type('#text-1', 'Thank you. I am staying with it tonight.');
    await browser.press('main form button');
    await examine('20-mailbox-second-look');
    await browser.press('button[value=sent]');
    await examine('20-mailbox-answered');
    await comeBack();
    expect(await page.locator('main').innerText()).toContain('From Nadia, on duty');
    await examine('21-mailbox-answered');
    await browser.press('button[name=end][value=ask]');
    await examine('21-end-code');
    await browser.press('button[name=end][value=sure]');
    await examine('21-code-ended');
  });

  it('no page has a fault that axe finds, or is wider than a phone', () => {
    expect(problems).toEqual([]);
  });
});
