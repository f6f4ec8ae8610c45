import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestBrowser } from '../support/browser.js';
import { Scene } from '../support/scene.js';
import { TestVigil } from '../support/vigil.js';
import { Visitor } from '../support/visitor.js';

describe('policies and routes, in a browser', () => {
  let vigil: TestVigil;
  let browser: TestBrowser;
  let efa: Visitor;
  let admin: string;
  let leeds: string;
  beforeAll(async () => {
    vigil = await TestVigil.start({ providers: false });
    const scene = new Scene(vigil);
    await scene.facilities();
    const { userId } = await scene.coordinator('Efa');
    await vigil.prisma.user.update({ where: { id: userId }, data: { role: 'admin' } });
    admin = userId;
    efa = await Visitor.signedIn(vigil, userId);
    const ada = await scene.responder('Ada Example', { email: 'ada@example.org', roles: ['local', 'legal'] });
    await scene.responder('Bryn Example', { status: 'paused' });
    const group = await scene.group('Leeds and Bradford', [ada]);
    const steps = [
      {
        targets: [{ type: 'group', id: group }],
        channels: ['sms', 'email'],
        quorum: { roles: { local: 2, legal: 1 } },
      },
      { delaySeconds: 900, targets: [{ type: 'region' }], quorum: { roles: { local: 2, legal: 1 } } },
      { delaySeconds: 1800, targets: [{ type: 'neighbours' }, { type: 'coordinators' }] },
    ];
    leeds = await scene.policy('Leeds nights', steps, { repeat: 1 });
    await scene.policy('Everybody', [{ targets: [{ type: 'national' }] }]);
    await scene.route(
      1,
      { trigger: 'verified', regions: ['yorkshire_and_the_humber'], settings: ['prison'] },
      leeds,
      true,
    );
    await scene.route(2, { trigger: 'verified', topics: ['ipp', 'women'], childrenAffected: true }, leeds);
    await scene.route(3, { trigger: 'verified' }, leeds);
    await scene.route(4, { trigger: 'verified', regions: ['wales'] }, leeds);
    await scene.route(5, { trigger: 'reported' }, leeds);
    browser = await TestBrowser.open(vigil.baseUrl);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await vigil.stop();
  });

  const examine = async (name: string, path: string) => browser.examineHtml(name, (await efa.open(path)).html, true);
  const press = async (name: string, path: string, fields: Record<string, string>) =>
    browser.examineHtml(name, (await efa.sendOnly(path, fields)).html, true);

  it('can be read and changed by everybody', async () => {
    const path = `/console/policies/${leeds}`;
    const fields = {
      ...{ step: 's1 s2', name: 'Leeds nights', version: '1', place: 'LEI', at: '2026-11-21T02:30' },
      ...{ 's1-delay': '0', 's1-targets': 'region', 's2-delay': '30', 's2-targets': 'neighbours role:legal' },
    };
    expect(await examine('policies', '/console/policies')).toEqual([]);
    expect(await examine('policy', path)).toEqual([]);
    expect(await press('policy-step', path, { ...fields, do: 'open s2' })).toEqual([]);
    expect(await press('policy-wrong', path, { ...fields, 's2-delay': 'soon', do: 'look' })).toEqual([]);
    expect(await press('policy-try', path, { ...fields, do: 'try' })).toEqual([]);
    expect(await press('policy-review', path, { ...fields, do: 'look' })).toEqual([]);
    expect(await examine('policy-new', '/console/policies/new')).toEqual([]);
    const kept = await efa.sendOnly(path, { ...fields, do: 'save' });
    expect(kept.status).toBe(303);
    expect(await examine('policy-versions', `${path}/versions`)).toEqual([]);
    expect(await examine('routes', '/console/routes')).toEqual([]);
    expect(await press('routes-try', '/console/routes/try', { trigger: 'verified', place: 'LEI' })).toEqual([]);
    expect(await examine('route-new', '/console/routes/new')).toEqual([]);
  }, 120_000);

  it('a policy is written with the keyboard alone, without script', async () => {
    const value = await Visitor.session(vigil, admin);
    await browser.page.context().addCookies([{ name: 'vigil', value, url: vigil.baseUrl }]);
    await browser.page.goto('/console/policies/new');
    await browser.press('a[href$="from=coordinators"]');
    await browser.press('button[value="open s2"]');
    await browser.tabTo('#s2-delay');
    await browser.page.keyboard.press('Control+A');
    await browser.page.keyboard.type('20');
    await browser.select('#s2-more', 'Everybody in the r');
    // Enter in a field is no button of the form: it changes nothing but what is shown.
    await browser.tabTo('#s2-any');
    await Promise.all([browser.page.waitForEvent('domcontentloaded'), browser.page.keyboard.press('Enter')]);
    expect(await browser.page.inputValue('#s2-delay')).toBe('20');
    await browser.press('button[value="up s2"]');
    await browser.press('button[value="look"]');
    await browser.press('button[value="save"]');
    const text = await browser.page.textContent('main');
    expect(text).toContain('After 20 minutes the coordinators and everybody in the region, in their quiet hours too');
  }, 60_000);

  it('steps and routes are dragged where there is script', async () => {
    const page = await browser.scripted();
    const value = await Visitor.session(vigil, admin);
    await page.context().addCookies([{ name: 'vigil', value, url: vigil.baseUrl }]);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto('/console/routes');
    const before = await page.locator('#route-2 h3').innerText();
    await Promise.all([
      page.waitForEvent('domcontentloaded'),
      page.locator('#route-2 .grip').dragTo(page.locator('#route-1 .grip'), { targetPosition: { x: 10, y: 2 } }),
    ]);
    expect((await page.locator('#route-1 h3').innerText()).slice(3)).toContain(before.slice(4));
    await page.goto(`/console/policies/${leeds}`);
    await Promise.all([
      page.waitForEvent('domcontentloaded'),
      page.locator('#step-2 .grip').dragTo(page.locator('#step-1 .grip'), { targetPosition: { x: 10, y: 2 } }),
    ]);
    expect(await page.locator('#words + p').innerText()).toMatch(/^After 30 minutes everybody in the neighbouring/u);
    await page.context().close();
  }, 60_000);
});
