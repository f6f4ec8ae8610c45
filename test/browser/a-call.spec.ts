import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestBrowser } from '../support/browser.js';
import { Scene } from '../support/scene.js';
import { TestVigil } from '../support/vigil.js';
import { Visitor } from '../support/visitor.js';

describe('a call that a coordinator takes, by keyboard and without script', () => {
  let vigil: TestVigil;
  let browser: TestBrowser;

  beforeAll(async () => {
    vigil = await TestVigil.start({ providers: false });
    const scene = new Scene(vigil);
    await scene.facilities();
    browser = await TestBrowser.open(vigil.baseUrl);
    const value = await Visitor.session(vigil, (await scene.coordinator('Owen')).userId);
    await browser.page.context().addCookies([{ name: 'vigil', value, url: vigil.baseUrl }]);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await vigil.stop();
  });

  it('goes from Tonight to the code that is read out', async () => {
    const { page } = browser;
    await page.goto('/console');
    await browser.press('main a:has-text("Take a report")');
    expect(await browser.examine('call')).toEqual([]);
    await browser.choose('input[name=channel][value=phone]');
    await browser.type('textarea[name=narrative]', 'She says her brother did not ring.');
    await browser.type('input[name=q]', 'leeds');
    await Promise.all([page.waitForEvent('domcontentloaded'), page.keyboard.press('Enter')]);
    expect(await page.locator('textarea[name=narrative]').inputValue()).toBe('She says her brother did not ring.');
    expect(await page.locator('input[name=q]').evaluate((field) => field === document.activeElement)).toBe(true);
    await browser.choose('input[name=facility][value=LEI]');
    await browser.press('button[value=send]');
    expect(await page.locator('.errors').innerText()).toContain('Say whether they agree that we keep this.');
    expect(await browser.examine('call-missing')).toEqual([]);
    await browser.choose('input[name=consent][value=agreed]');
    await browser.press('button[value=send]');
    expect(await page.locator('h1').innerText()).toBe('Kept. Coordinators are being called.');
    expect(await browser.examine('call-kept')).toEqual([]);
    await browser.press('button[value=code]');
    expect(await page.locator('.groups li').count()).toBe(4);
    expect(await browser.examine('call-code')).toEqual([]);
    await page.goto('/console/report/script');
    expect(await browser.examine('call-script')).toEqual([]);
    expect(await vigil.prisma.report.findMany({ select: { channel: true } })).toEqual([{ channel: 'phone' }]);
  });
});
