import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { QUESTIONS } from '../../src/intake/report-form.js';
import { PAGE_LANGUAGES } from '../../src/kernel/language.js';
import { TestBrowser } from '../support/browser.js';
import { FormVisitor } from '../support/form-visitor.js';
import { startPublicApp, type PublicApp } from '../support/public-app.js';

describe('the form in a browser', () => {
  let app: PublicApp;
  let browser: TestBrowser;

  beforeAll(async () => {
    app = await startPublicApp({ reportsPerHour: 1000, reportsPerDay: 1000 });
    await new Promise<void>((resolve) => app.server.listen(0, '127.0.0.1', resolve));
    browser = await TestBrowser.open(`http://127.0.0.1:${String((app.server.address() as AddressInfo).port)}`);
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  async function placePage(): Promise<Page> {
    const page = await browser.scripted();
    await page.goto('/report');
    await page.click('main button.button');
    return page;
  }

  it('finds places as one types, by keyboard, and sends nothing of what is typed', async () => {
    const page = await placePage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
    const input = page.locator('input[name=q]');
    await input.focus();
    await page.keyboard.type('pento');
    await page.locator('[role=option]').first().waitFor();
    expect(await page.locator('p.away[role=status]').innerText()).toBe('One place. Choose it with the arrow keys.');
    expect(await input.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    expect(await input.getAttribute('aria-activedescendant')).toBe('hit-0');
    await page.keyboard.press('Enter');
    expect(await page.locator('input[name=facility][value=PVI]').isChecked()).toBe(true);
    expect(await input.inputValue()).toBe('HMP/YOI Pentonville');
    expect(await page.locator('[role=listbox]').isVisible()).toBe(false);
    expect(asked.filter((each) => /pento/i.test(each))).toEqual([]);
    // The register, once; an icon may come at any time.
    expect(asked.filter((each) => !each.includes('/assets/'))).toHaveLength(1);
    await page.click('main button[value=next]');
    expect(await page.locator('h1').innerText()).toBe('What made you contact us?');
    await page.context().close();
  });

  it('finds them by touch, closes on Escape, and leaves the Search button as it is', async () => {
    const page = await placePage();
    await page.fill('input[name=q]', 'lee');
    await page.locator('[role=option]').first().waitFor();
    await page.locator('input[name=q]').press('Escape');
    expect(await page.locator('[role=listbox]').isVisible()).toBe(false);
    await page.fill('input[name=q]', 'leed');
    await page.locator('[role=option] >> text=HMP Leeds').click();
    expect(await page.locator('input[name=facility][value=LEI]').isChecked()).toBe(true);
    await page.fill('input[name=q]', 'zzzz');
    expect(await page.locator('p.away[role=status]').innerText()).toContain('No place begins like that.');
    await page.click('main button[value=search]');
    expect(await page.locator('main').innerText()).toContain('We found no place like “zzzz”.');
    expect(await page.locator('input[name=facility][value=LEI]').isChecked()).toBe(true);
    await page.context().close();
  });

  it('with script, a link pressed by accident opens beside the form; “Leave this site” leaves at once', async () => {
    const page = await placePage();
    await page.fill('input[name=placeText]', 'the old court');
    const [beside] = await Promise.all([page.context().waitForEvent('page'), page.click('.foot a[href="/privacy"]')]);
    expect(new URL(beside.url()).pathname).toBe('/privacy');
    expect(await page.inputValue('input[name=placeText]')).toBe('the old court');
    expect(await page.locator('.exit a').first().getAttribute('target')).toBeNull();
    let asked = false;
    page.on('dialog', () => {
      asked = true;
    });
    await page.close({ runBeforeUnload: true });
    expect(asked).toBe(false);
    await page.context().close();
  });

  it('puts the form aside and goes on, by keyboard and without script', async () => {
    const { page } = browser;
    await page.goto('/report');
    await browser.press('main button.button');
    await browser.type('input[name=placeText]', 'the old court');
    await browser.press('button[value=next]');
    await browser.type('textarea', 'He did not ring.');
    await browser.press('button[value=save]');
    expect(await browser.examine('keep-code')).toEqual([]);
    const code = (await page.locator('.receipt').innerText()).replaceAll(/\D/g, '');
    await browser.type('input[name=last]', code.slice(-4));
    await browser.press('button[value=written]');
    expect(await browser.examine('keep-aside')).toEqual([]);
    await browser.press('main a');
    expect(await browser.examine('keep-return')).toEqual([]);
    await browser.type('input[name=code]', code);
    await browser.press('button[value=on]');
    expect(await page.locator('textarea').inputValue()).toBe('He did not ring.');
    expect(await browser.examine('keep-returned')).toEqual([]);
  });

  it.each(['en', 'cy'])('Easy Read has no fault that axe finds, on the smallest screen too: %s', async (language) => {
    const person = new FormVisitor(app.server);
    const problems: string[] = [];
    const look = async (name: string): Promise<void> => {
      problems.push(...(await browser.examineHtml(`easy ${language} ${name}`, person.html, true)));
    };
    await person.open(`/${language}/report/easy`);
    await look('start');
    await person.press({});
    await look('place');
    await person.next({ facility: 'LEI', q: 'leeds' });
    for (const question of QUESTIONS.slice(1)) {
      await look(question);
      await person.next(question === 'told' ? { narrative: 'He did not ring.' } : {});
    }
    await look('check');
    expect(problems).toEqual([]);
  });

  it.each(PAGE_LANGUAGES)('the form on paper fits on both sides of one sheet: %s', async (language) => {
    const person = new FormVisitor(app.server);
    await person.open(`/${language}/report/print`);
    // Urdu in its own hand needs a second sheet, and says so.
    expect([language, await browser.printedPages(person.html)]).toEqual([language, language === 'ur' ? 3 : 2]);
  });
});
