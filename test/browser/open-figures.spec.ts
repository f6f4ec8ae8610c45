import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { REGIONS } from '../../src/directory/region-register.js';
import { PublishFiguresService } from '../../src/publication/figures/publish-figures.service.js';
import { TestBrowser } from '../support/browser.js';
import { TestVigil } from '../support/vigil.js';

const SETTINGS = ['prison', 'prison', 'prison', 'secure_hospital', 'police_custody', 'approved_premises'];

describe('open figures in a browser, without script', () => {
  let vigil: TestVigil;
  let browser: TestBrowser;
  beforeAll(async () => {
    vigil = await TestVigil.start({ providers: false, now: new Date('2026-11-21T10:00:00Z') });
    browser = await TestBrowser.open(vigil.baseUrl);
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await vigil.stop();
  });

  /** The same every time: more in the north than in the south, most in prisons. */
  async function died(): Promise<void> {
    const rows = Array.from({ length: 240 }, (_, number) => {
      const at = new Date(Date.UTC(2026, number % 9, 1 + (number % 27), 12));
      return {
        ...{ id: randomUUID(), ref: `R${String(number)}`, status: 'closed', publicState: 'counted_only' },
        regionCode: REGIONS[Math.floor(((number * 7) % 144) ** 0.5)]?.code ?? null,
        setting: SETTINGS[(number * 5) % 6] ?? 'prison',
        ...{ occurredLatest: at, createdAt: at, updatedAt: at },
        ...{ verificationStatus: 'corroborated', nokStatus: 'informed_confirmed' },
      };
    });
    await vigil.prisma.incident.createMany({ data: rows });
  }

  const publish = () => vigil.app.get(PublishFiguresService, { strict: false }).publish(vigil.clock.now());

  it.each([
    ['before anything was published', '/stats', 'figures-none'],
    ['with figures', '/stats', 'figures'],
    ['in Welsh', '/cy/stats', 'figures-cy'],
    ['with a change', '/stats', 'figures-changed'],
  ])('%s', async (what, path, name) => {
    if (what === 'with figures') {
      await died();
      await publish();
    }
    if (what === 'with a change') {
      await vigil.prisma.incident.updateMany({
        where: { ref: { in: ['R3', 'R9', 'R12'] } },
        data: { publicState: 'internal' },
      });
      vigil.clock.set(new Date('2026-12-07T10:00:00Z'));
      await publish();
    }
    await browser.page.goto(path);
    expect(await browser.page.locator('h1').count()).toBe(1);
    expect(await browser.examine(name)).toEqual([]);
    expect(Buffer.byteLength(await browser.page.content())).toBeLessThan(20_000);
  });

  it('the keyboard reaches the way out first, and the files', async () => {
    await browser.page.goto('/stats');
    await browser.page.keyboard.press('Tab');
    expect(await browser.page.evaluate(() => document.activeElement?.textContent)).toBe('Leave this site');
    await browser.tabTo('a[href="/stats.csv"]');
    await browser.tabTo('a[href="/feed.atom"]');
  });
});
