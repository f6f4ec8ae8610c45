import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestBrowser } from '../support/browser.js';
import { Scene } from '../support/scene.js';
import { TestVigil } from '../support/vigil.js';
import { Visitor } from '../support/visitor.js';

describe('the lines to ring, in a browser', () => {
  let vigil: TestVigil;
  let browser: TestBrowser;
  let scene: Scene;
  let ada: Visitor;
  beforeAll(async () => {
    vigil = await TestVigil.start({ providers: false });
    scene = new Scene(vigil);
    await scene.facilities();
    const { userId } = await scene.coordinator('Ada Example');
    await vigil.prisma.user.update({ where: { id: userId }, data: { role: 'admin' } });
    ada = await Visitor.signedIn(vigil, userId);
    browser = await TestBrowser.open(vigil.baseUrl);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await vigil.stop();
  });

  const examine = async (name: string, path: string) => browser.examineHtml(name, (await ada.open(path)).html, true);

  it('can be read by everybody, empty, kept and checked, in English and from right to left', async () => {
    expect(await examine('help-lines-empty', '/console/help-lines')).toEqual([]);
    const admin = vigil.api(await scene.key('admin'));
    const line = { countries: ['wales'], everyPage: true, source: 'https://www.childline.org.uk/get-support/contact' };
    const own = { words: { en: 'after a death, for Muslim families' } };
    await admin.ok(
      admin.post('/help-lines', { ...line, name: 'Childline', number: '0800 1111', about: { key: 'childline' } }),
    );
    const { id } = await admin.ok(
      admin.post('/help-lines', { ...line, name: 'Calm Line', number: '020 3935 1234', about: own }),
    );
    await ada.open('/console/help-lines');
    await ada.send(`/console/help-lines/${String(id)}/checked`);
    expect(await examine('help-lines', '/console/help-lines')).toEqual([]);
    expect(await examine('help-line', `/console/help-lines/${String(id)}`)).toEqual([]);
    expect(await examine('help-line-new', '/console/help-lines/new')).toEqual([]);
    await ada.open('/console/help-lines/new');
    const missing = await ada.send('/console/help-lines', { name: 'Line', number: 'ring us' });
    expect(await browser.examineHtml('help-line-missing', missing.html, true)).toEqual([]);
    expect(await examine('help-page', '/help')).toEqual([]);
    expect(await examine('help-page-ur', '/ur/help')).toEqual([]);
  }, 90_000);
});
