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
  beforeAll(async () => {
    vigil = await TestVigil.start({ providers: false });
    scene = new Scene(vigil);
    await scene.facilities();
    const { userId } = await scene.coordinator('Nadia Example', ['wales']);
    await vigil.prisma.user.update({ where: { id: userId }, data: { role: 'admin' } });
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

  it('people can be read and changed by everybody', async () => {
    expect(await examine('people', '/console/people')).toEqual([]);
    expect(await examine('person', `/console/people/${ada.id}`)).toEqual([]);
    expect(await examine('person-edit', `/console/people/${ada.id}/edit`)).toEqual([]);
    const fields = { name: 'Ada', regionCode: 'wales', maxAlertsPerWeek: 'many', quietFrom: '22:00' };
    const missing = await nadia.sendOnly(`/console/people/${ada.id}/edit`, fields);
    expect(await browser.examineHtml('person-edit-missing', missing.html, true)).toEqual([]);
    expect(await examine('person-new', '/console/people/new')).toEqual([]);
  }, 90_000);

  it('so can groups, regions and places', async () => {
    const group = await vigil.prisma.group.findFirstOrThrow({ where: { regionCode: 'wales' } });
    expect(await examine('groups', '/console/groups')).toEqual([]);
    expect(await examine('group', `/console/groups/${group.id}`)).toEqual([]);
    expect(await examine('group-edit', `/console/groups/${group.id}/edit`)).toEqual([]);
    expect(await examine('regions', '/console/regions')).toEqual([]);
    expect(await examine('region', '/console/regions/wales')).toEqual([]);
    expect(await examine('places', '/console/places?q=cardiff')).toEqual([]);
    expect(await examine('place', '/console/places/CFI')).toEqual([]);
    expect(await examine('place-edit', '/console/places/CFI/edit')).toEqual([]);
  }, 90_000);

  it('and what is done to one person', async () => {
    const path = `/console/people/${ada.id}`;
    const method = await vigil.prisma.contactMethod.findFirstOrThrow({
      where: { responderId: ada.id, channel: 'email' },
    });
    expect(await examine('person-numbers', `${path}/numbers`)).toEqual([]);
    expect(await examine('person-contact', `${path}/contacts/${method.id}`)).toEqual([]);
    expect(await examine('person-leaving', `${path}/leaving`)).toEqual([]);
    expect(await examine('person-erase', `${path}/erase`)).toEqual([]);
    await nadia.send(`${path}/places`, { add: 'CFI' });
    const found = await nadia.sendOnly(`${path}/places`, { find: 'leeds' });
    expect(await browser.examineHtml('person-places', found.html, true)).toEqual([]);
  }, 90_000);
});
