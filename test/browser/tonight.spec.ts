import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { TestBrowser } from '../support/browser.js';
import { Story } from '../support/story.js';
import { TestVigil } from '../support/vigil.js';
import { Visitor } from '../support/visitor.js';

describe('the page that lies open at night, in a browser with script', () => {
  let vigil: TestVigil;
  let story: Story;
  let browser: TestBrowser;
  let page: Page;
  beforeAll(async () => {
    vigil = await TestVigil.start({ providers: false, now: new Date() });
    story = await Story.begin(vigil);
    const { userId } = await story.scene.coordinator('Nadia Example');
    const joyce = await story.scene.responder('Joyce A.');
    for (const place of ['LEI', 'HLI', 'FKI']) {
      await story.plan(place, [{ targets: [{ type: 'responder', id: joyce.id }], quorum: { any: 1 } }]);
    }
    browser = await TestBrowser.open(vigil.baseUrl);
    page = await browser.scripted();
    const value = await Visitor.session(vigil, userId);
    await page.context().addCookies([{ name: 'vigil', value, url: vigil.baseUrl }]);
    await page.clock.install();
  }, 120_000);
  afterAll(async () => {
    await page.context().close();
    await browser.close();
    await vigil.stop();
  });

  it('leads a first-time coordinator from a report to people who are asked in six taps', async () => {
    const ref = await story.report(story.place());
    await vigil.settle();
    await page.goto('/console');
    let taps = 0;
    const tap = async (selector: string, option?: string) => {
      taps += 1;
      if (option === undefined) await page.locator(selector).click();
      else await page.locator(selector).selectOption({ label: option });
    };
    await tap('form[action$="/claim"] button');
    await tap('#v-status', 'Two independent sources');
    await tap('#v-method', 'A lawyer confirmed it');
    await tap('button[name=next][value=release]');
    await tap('input[name=read]');
    await tap('form[action$="/release"] button.button');
    await vigil.settle();
    expect(taps).toBeLessThanOrEqual(6);
    const incident = await vigil.prisma.incident.findUniqueOrThrow({ where: { ref } });
    expect([incident.status, incident.verificationStatus]).toEqual(['responding', 'corroborated']);
  });

  it('says that there is news while somebody uses it, and brings itself up to date when nobody does', async () => {
    await page.goto('/console');
    await page.locator('h1').click();
    const first = await story.report(story.place());
    await vigil.settle();
    await page.locator('[data-live-news]:visible').waitFor();
    expect(await page.locator('main').innerText()).not.toContain(first);
    await page.clock.fastForward(30_000);
    const second = await story.report(story.place());
    await vigil.settle();
    await page.locator(`main h2 ~ ol :text("${second}")`).first().waitFor();
    expect(await page.locator('main').innerText()).toContain(first);
    // What came while it was fetched brings it up to date once more.
    await page.locator('[data-live-news]').waitFor({ state: 'hidden' });
  });

  it('says in red that it may be old once it hears nothing, and takes it back when it does', async () => {
    await page.goto('/console');
    await page.clock.fastForward(60_000);
    const lost = page.locator('[data-live-lost]');
    await lost.waitFor({ state: 'visible' });
    expect(await lost.innerText()).toMatch(/This page may be old\. Since \d\d:\d\d:\d\d it hears nothing new\./);
    await story.coordinator.ok(story.coordinator.post(`/incidents/${await newest()}/notes`, { text: 'A note.' }));
    await lost.waitFor({ state: 'hidden' });
  });

  it('sounds when something needs a person, for who wants that on this device, and remembers it', async () => {
    await page.goto('/console');
    const button = page.locator('[data-live-sound] button');
    await button.focus();
    expect(await button.getAttribute('aria-pressed')).toBe('false');
    await page.keyboard.press('Enter');
    expect(await button.innerText()).toBe('Sound is on: turn it off');
    await page.reload();
    expect(await button.getAttribute('aria-pressed')).toBe('true');
  });

  it('the pages around an incident have no fault that axe finds, and fit a phone', async () => {
    const [place, other] = [story.place(), story.place()];
    const ref = await story.report(place, { narrative: 'Somebody died there last night, they say.' });
    const later = await story.report(place, { narrative: 'My friend rang me. A man died.' });
    await vigil.settle();
    const { id } = await vigil.prisma.user.findFirstOrThrow({ where: { name: 'Nadia Example' } });
    const nadia = await Visitor.signedIn(vigil, id);
    await nadia.open('/console');
    await nadia.sendOnly(`/console/incidents/${ref}/claim`);
    await story.coordinator.ok(
      story.coordinator.post(`/incidents/${ref}/notes`, { text: 'The chaplain rings at nine.' }),
    );
    await story.report(other);
    for (const [name, path] of [
      ['tonight', '/console'],
      ['handover', '/console/handover'],
      ['evidence', `/console/incidents/${ref}/evidence`],
      ['compare', `/console/incidents/${later}/compare?with=${ref}`],
      ['compare-with', `/console/incidents/${later}/compare`],
      ['incident', `/console/incidents/${ref}`],
    ] as const) {
      expect(await browser.examineHtml(name, (await nadia.open(path)).html, true)).toEqual([]);
    }
  }, 120_000);

  async function newest(): Promise<string> {
    return (await vigil.prisma.incident.findFirstOrThrow({ orderBy: { createdAt: 'desc' } })).ref;
  }
});
