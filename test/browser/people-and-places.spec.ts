import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DAY, plus } from '../../src/kernel/clock.js';
import { TestBrowser } from '../support/browser.js';
import { type Person, Scene } from '../support/scene.js';
import { TestVigil } from '../support/vigil.js';
import { Visitor } from '../support/visitor.js';

describe('people and places, in a browser', () => {
  let vigil: TestVigil;
  let browser: TestBrowser;
  let scene: Scene;
  let nadia: Visitor;
  let ada: Person;
  let coordinator: string;
  beforeAll(async () => {
    vigil = await TestVigil.start({ providers: false });
    scene = new Scene(vigil);
    await scene.facilities();
    const { userId } = await scene.coordinator('Nadia Example', ['wales']);
    await vigil.prisma.user.update({ where: { id: userId }, data: { role: 'admin' } });
    coordinator = userId;
    nadia = await Visitor.signedIn(vigil, userId);
    ada = await scene.responder('Ada Example', {
      region: 'wales',
      email: 'ada@example.org',
      roles: ['local', 'legal'],
    });
    const bren = await scene.responder('Bren Example-Jones', { region: 'wales', verified: false });
    const cai = await scene.responder('Cai', { region: 'wales', status: 'paused' });
    await scene.person({ name: 'Delyth', region: 'wales' });
    const now = vigil.clock.now();
    await vigil.prisma.responder.update({
      where: { id: ada.id },
      data: { maxAlertsPerWeek: 3, quietHours: { from: '22:00', to: '07:00', timeZone: 'Europe/London' } },
    });
    await vigil.prisma.contactMethod.updateMany({
      where: { responderId: ada.id, channel: 'sms' },
      data: { failingSince: plus(now, -17 * DAY), failureCode: '30005' },
    });
    await scene.group('Cardiff and the Valleys', [ada, bren, cai], 'wales');
    browser = await TestBrowser.open(vigil.baseUrl);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await vigil.stop();
  });

  const examine = async (name: string, path: string) => browser.examineHtml(name, (await nadia.open(path)).html, true);

  it('people, groups, regions and places can be read and changed by everybody', async () => {
    const path = `/console/people/${ada.id}`;
    const group = await vigil.prisma.group.findFirstOrThrow({ where: { regionCode: 'wales' } });
    expect(await examine('people', '/console/people')).toEqual([]);
    expect(await examine('person', path)).toEqual([]);
    const fields = { name: 'Ada', regionCode: 'wales', maxAlertsPerWeek: 'many', quietFrom: '22:00' };
    const missing = await nadia.sendOnly(`${path}/edit`, fields);
    expect(await browser.examineHtml('person-edit-missing', missing.html, true)).toEqual([]);
    const method = await vigil.prisma.contactMethod.findFirstOrThrow({
      where: { responderId: ada.id, channel: 'email' },
    });
    expect(await examine('person-contact', `${path}/contacts/${method.id}`)).toEqual([]);
    expect(await examine('person-leaving', `${path}/leaving`)).toEqual([]);
    expect(await examine('group', `/console/groups/${group.id}`)).toEqual([]);
    expect(await examine('region', '/console/regions/wales')).toEqual([]);
    expect(await examine('place', '/console/places/CFI')).toEqual([]);
    const csv = 'name,email,phone,region\nCai,cai@example.org,,wales\nDai,,12,wales';
    expect(await examine('lists', '/console/people/import')).toEqual([]);
    const look = await nadia.sendOnly('/console/people/import', { csv, go: 'look' });
    expect(await browser.examineHtml('lists-look', look.html, true)).toEqual([]);
  }, 120_000);

  it('somebody is found, opened and changed with the keyboard alone', async () => {
    const value = await Visitor.session(vigil, coordinator);
    await browser.page.context().addCookies([{ name: 'vigil', value, url: vigil.baseUrl }]);
    await browser.page.goto('/console/people');
    await browser.type('#q', 'ada ex');
    await browser.press('#q');
    await browser.press('.rows a');
    await browser.press('a[href$="/edit"]');
    await browser.tabTo('#maxAlertsPerWeek');
    await browser.page.keyboard.press('Control+A');
    await browser.page.keyboard.type('2');
    await browser.press('main .button');
    expect(await browser.page.textContent('main')).toContain('At most 2 alerts a week');
  }, 60_000);

  it('a list is taken from a file as a spreadsheet saves it, and what is none is refused', async () => {
    const page = await browser.scripted();
    try {
      const value = await Visitor.session(vigil, coordinator);
      await page.context().addCookies([{ name: 'vigil', value, url: vigil.baseUrl }]);
      await page.goto('/console/people/import');
      const said = page.locator('[data-file-into] [role="status"]');
      const choose = (name: string, buffer: Buffer) =>
        page.getByLabel('Or take it from a file').setInputFiles({ name, mimeType: 'text/csv', buffer });
      await choose('people.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]));
      await said.filter({ hasText: 'people.xlsx: this is no text' }).waitFor();
      expect(await page.inputValue('#csv')).toBe('');
      const rows = 'name;email;phone;region;roles\r\nJosé Example;jose@example.org;;wales;"local;legal"\r\n';
      await choose('people.csv', Buffer.from(rows, 'latin1'));
      await said.filter({ hasText: 'people.csv: it stands in the field above' }).waitFor();
      await page.getByRole('button', { name: 'See what would happen' }).click();
      await page.getByRole('heading', { name: 'What the list would do' }).waitFor();
      expect(await page.textContent('main')).toContain('José Example');
      expect(await page.getByRole('button', { name: 'Take it in' }).count()).toBe(1);
    } finally {
      await page.context().close();
    }
  }, 60_000);
});
