import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HOUR, plus } from '../../src/kernel/clock.js';
import { DESK, TestBrowser } from '../support/browser.js';
import { Finger } from '../support/finger.js';
import { type Person, Scene } from '../support/scene.js';
import { TestVigil } from '../support/vigil.js';
import { Visitor } from '../support/visitor.js';

describe('rotas, in a browser', () => {
  let vigil: TestVigil;
  let browser: TestBrowser;
  let nadia: Visitor;
  let userId: string;
  let people: readonly Person[];
  let rota: string;
  let path: string;
  beforeAll(async () => {
    vigil = await TestVigil.start({ providers: false });
    const scene = new Scene(vigil);
    await scene.facilities();
    const coordinator = await scene.coordinator('Nadia Example', ['wales']);
    userId = coordinator.userId;
    nadia = await Visitor.signedIn(vigil, userId);
    const ada = await scene.responder('Ada Example', { region: 'wales' });
    const bren = await scene.responder('Bren Example-Jones', { region: 'wales', verified: false });
    const cai = await scene.responder('Cai', { region: 'wales' });
    people = [ada, bren, cai];
    const group = await scene.group('Cardiff and the Valleys', [...people, coordinator], 'wales');
    await scene.group('Swansea', [ada], 'wales');
    const rotation = {
      kind: 'custom',
      handoverAt: { everyHours: 12 },
      startsOn: '2026-11-02T09:00',
      participantIds: [...people, coordinator].map(({ id }) => id),
    };
    const layer = {
      name: 'Weekend',
      hours: { from: '21:00', to: '09:00', weekdays: [5, 6] },
      rotation: {
        kind: 'weekly',
        handoverAt: { weekday: 1, time: '09:00' },
        startsOn: '2026-11-02',
        participantIds: [cai.id],
      },
    };
    const api = vigil.api(await scene.key('admin'));
    const made = await api.ok(
      api.post('/rotas', { name: 'Cardiff', groupId: group, rotation, layers: [layer], timeZone: 'Europe/London' }),
    );
    rota = (made as { id: string }).id;
    path = `/console/rotas/${rota}`;
    const now = vigil.clock.now();
    const day = { from: new Date('2026-11-22T09:00:00Z'), to: new Date('2026-11-22T21:00:00Z') };
    const night = { from: day.to, to: plus(day.to, 12 * HOUR) };
    await api.ok(api.post(`/rotas/${rota}/swaps`, { ...day, responderId: await onDutyAt(day.from) }));
    await api.ok(
      api.post(`/rotas/${rota}/overrides`, { ...night, kind: 'remove', responderId: await onDutyAt(night.from) }),
    );
    await vigil.prisma.contactMethod.updateMany({ where: { responderId: ada.id }, data: { failingSince: now } });
    browser = await TestBrowser.open(vigil.baseUrl);

    async function onDutyAt(at: Date): Promise<string> {
      const { responderIds } = (await api.ok(api.get(`/rotas/${rota}/now?at=${at.toISOString()}`))) as {
        responderIds: string[];
      };
      return responderIds[0] ?? '';
    }
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await vigil.stop();
  });

  it('the pages can be read and used by everybody, on a phone and on a desk', async () => {
    const examine = async (name: string, at: string) => browser.examineHtml(name, (await nadia.open(at)).html, true);
    expect(await examine('rotas', '/console/rotas')).toEqual([]);
    expect(await examine('rota', path)).toEqual([]);
    expect(await examine('rota-month', `${path}?month=2026-11`)).toEqual([]);
    const change = new URLSearchParams({ day: '2026-11-22', start: '21:00', end: '09:00', kind: 'add' });
    change.set('who', people[0]?.id ?? '');
    expect(await examine('rota-change', `${path}/change?${change.toString()}`)).toEqual([]);
    expect(await examine('rota-edit', `${path}/edit`)).toEqual([]);
    expect(await examine('rota-layer', `${path}/layers/0`)).toEqual([]);
    expect(await examine('rota-remove', `${path}/remove`)).toEqual([]);
    expect(await examine('rota-own', '/console/rotas/own')).toEqual([]);
    expect(await examine('rota-tonight', '/console')).toEqual([]);
  }, 120_000);

  it('one shift is changed with the keyboard alone, without script', async () => {
    const value = await Visitor.session(vigil, userId);
    await browser.page.context().addCookies([{ name: 'vigil', value, url: vigil.baseUrl }]);
    await browser.page.goto('/console');
    await browser.press('nav a[href$="/console/rotas"]');
    await browser.press('.rows h3 a');
    await browser.press('a[href*="/change?day=2026-11-22&start=21"]');
    await browser.select('#kind', 'Add');
    await browser.select('#who', 'Cai');
    await browser.press('main form .button');
    await browser.press('form[action$="/overrides"] .button');
    expect(await browser.page.textContent('#changes')).toContain('Cai is added');
  }, 60_000);

  it('a person who is dragged to another shift is looked at first', async () => {
    const page = await browser.scripted();
    try {
      const value = await Visitor.session(vigil, userId);
      await page.context().addCookies([{ name: 'vigil', value, url: vigil.baseUrl }]);
      await page.setViewportSize(DESK);
      await page.goto(`${path}?week=2026-W48`);
      const shifts = page.locator('[data-shift]');
      const carried = shifts.nth(0).locator('[data-person]').first();
      const who = (await carried.getAttribute('data-person')) ?? '';
      await carried.locator('.grip').dragTo(shifts.nth(1).locator('[data-person]').first());
      await page.waitForURL(/\/change\?/u);
      const asked = new URL(page.url()).searchParams;
      expect([asked.get('kind'), asked.get('who')]).toEqual(['replace', who]);
      expect(await page.textContent('main')).toContain('Change it');
      expect(await vigil.prisma.rotaOverride.count({ where: { kind: 'replace' } })).toBe(0);
    } finally {
      await page.context().close();
    }
  }, 60_000);

  it('turns are put in order with a finger; Escape, or letting go elsewhere, leaves them as they were', async () => {
    const page = await browser.scripted({ hasTouch: true, isMobile: true });
    try {
      const value = await Visitor.session(vigil, userId);
      await page.context().addCookies([{ name: 'vigil', value, url: vigil.baseUrl }]);
      await page.goto(`${path}/edit`);
      const finger = await Finger.of(page);
      const [first, second, third, fourth] = (await page.locator('[name="p"]').inputValue()).split(',');
      const said = page.locator('body > [role="status"]');
      await finger.carry('#turn-1 .grip', '#turn-3');
      await said.filter({ hasText: 'let go for place 3 of 4' }).waitFor({ state: 'attached' });
      expect(await page.locator('#turn-3.goes-after, #turn-4.goes-before').count()).toBe(1);
      await page.keyboard.press('Escape');
      await finger.letGo();
      expect(await said.textContent()).toContain('stays where it was');
      expect(await page.locator('[name="p"]').inputValue()).toBe([first, second, third, fourth].join(','));
      await finger.carry('#turn-1 .grip', '#turn-3');
      await said.filter({ hasText: 'let go for place 3 of 4' }).waitFor({ state: 'attached' });
      await Promise.all([page.waitForEvent('domcontentloaded'), finger.letGo()]);
      expect(await page.locator('[name="p"]').inputValue()).toBe([second, third, first, fourth].join(','));
      await page.locator('button.button[value="look"]').click();
      await page.waitForLoadState('load');
      expect(await page.textContent('main')).toContain('What it would be like');
    } finally {
      await page.context().close();
    }
  }, 60_000);
});
