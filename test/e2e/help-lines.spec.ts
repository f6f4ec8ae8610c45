import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EnsureHelpLinesService } from '../../src/cli/ensure-help-lines.service.js';
import { DAY, MINUTE } from '../../src/kernel/clock.js';
import { PAGE_LANGUAGES } from '../../src/kernel/language.js';
import { IdSource } from '../../src/kernel/ids.js';
import { UnitOfWork } from '../../src/kernel/unit-of-work.js';
import { HelpBook } from '../../src/publication/help/help-book.service.js';
import { HelpLines } from '../../src/publication/help/help-lines.repository.js';
import { Scene } from '../support/scene.js';
import { TestVigil } from '../support/vigil.js';
import { Visitor } from '../support/visitor.js';

const CALM = {
  name: 'Muslim Bereavement Line',
  number: '020 3935 1234',
  about: { words: { en: 'after a death, for Muslim families', cy: 'ar ôl marwolaeth, i deuluoedd Mwslimaidd' } },
  countries: ['england', 'wales'],
  everyPage: true,
  source: 'https://example.org/help/line',
};

describe('the lines to ring', () => {
  let vigil: TestVigil;
  let scene: Scene;
  let admin: ReturnType<TestVigil['api']>;
  beforeAll(async () => {
    vigil = await TestVigil.start({ providers: false });
    scene = new Scene(vigil);
    await scene.facilities();
    admin = vigil.api(await scene.key('admin'));
  }, 60_000);
  afterAll(() => vigil.stop());

  const page = async (path: string) => (await new Visitor(vigil, null).open(path)).html;
  const text = async (path: string) => (await new Visitor(vigil, null).open(path)).text;
  const list = async () => (await admin.ok(admin.get('/help-lines')))['items'] as { id: string; name: string }[];
  const idOf = async (name: string) => (await list()).find((each) => each.name === name)?.id ?? '';
  const get = <T>(token: abstract new (...parts: never[]) => T): T => vigil.app.get(token as never, { strict: false });
  const seed = async () => {
    const ensure = new EnsureHelpLinesService(get(UnitOfWork), get(HelpLines), get(IdSource), vigil.clock);
    await Promise.all([ensure.ensure(), ensure.ensure()]);
    await get(HelpBook).refresh();
  };

  it('are there before anybody has written one: on a page, on an error, and for children', async () => {
    expect(await list()).toEqual([]);
    for (const path of ['/', '/help', '/nowhere', '/report']) {
      const html = await page(path);
      for (const tel of ['tel:116123', 'tel:08001111', 'tel:02072631111']) expect(html).toContain(tel);
    }
  });

  it('a new system begins with those that come with it, once', async () => {
    await seed();
    await seed();
    const names = (await list()).map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual(['Samaritans', 'Childline']);
    expect(new Set(names).size).toBe(names.length);
    expect(await page('/')).toContain('tel:08001111');
  });

  it('what an admin adds stands on every page at once, and says where it is from', async () => {
    const line = await admin.ok(admin.post('/help-lines', CALM));
    expect(line).toMatchObject({ checkedOn: null, checkedBy: null, position: 80 });
    for (const path of ['/', '/nowhere', '/receipt']) expect(await page(path)).toContain('tel:02039351234');
    const help = await text('/help');
    expect(help).toMatch(/after a death, for Muslim families: 020 3935 1234 example\.org , not checked by us yet/);
    expect(help).toContain('We have not rung all of them ourselves yet.');
    const scotland = (await page('/help')).split('<h3>').find((part) => part.startsWith('Scotland')) ?? '';
    expect(scotland.split('</section>')[0]).not.toContain('Muslim');
  });

  it('own words are shown in their language, and in English, marked as such, where there are none', async () => {
    expect(await page('/cy/help')).toContain('ar ôl marwolaeth, i deuluoedd Mwslimaidd');
    expect(await page('/pl/help')).toContain('<bdi lang="en">after a death, for Muslim families</bdi>');
    expect(await page('/en/help')).not.toContain('<bdi lang="en">after a death');
  });

  it('a check is dated, on the page of every language; another number undoes it', async () => {
    const id = await idOf(CALM.name);
    const checked = await admin.ok(admin.patch(`/help-lines/${id}`, { checkedOn: '2026-11-20' }));
    expect(checked).toMatchObject({ checkedOn: '2026-11-20', checkedBy: expect.stringMatching(/^key:/) });
    expect(await text('/help')).toContain('020 3935 1234 example.org , checked on 20 November 2026');
    for (const language of PAGE_LANGUAGES) expect(await text(`/${language}/help`)).toMatch(/example\.org , [^,]*2026/);
    const changed = await admin.ok(admin.patch(`/help-lines/${id}`, { number: '020 3935 1235' }));
    expect(changed).toMatchObject({ checkedOn: null, checkedBy: null, name: CALM.name });
    expect(await page('/')).not.toContain('tel:02039351234');
  });

  it.each<[string, object, string]>([
    ['number', { number: 'ring us' }, 'Expected digits and spaces'],
    ['source', { source: 'http://example.org/' }, 'Expected the https address'],
    ['about', { about: { words: { cy: 'i bawb' } } }, 'Say in English what the line is for'],
    ['about', { about: { key: 'nobody' } }, 'Expected {'],
    ['countries', { countries: [] }, 'Expected one or more of england'],
    ['checkedOn', { checkedOn: '2026-11-30' }, 'not in the future'],
    ['name', { name: 'Offender Helpline' }, 'Say it without “Offender” in `name`. It makes a person into a label.'],
    ['about', { about: { words: { en: 'after an overdose' } } }, 'Say it without “overdose” in `about.words.en`.'],
  ])('refuses a wrong %s, and says what was expected', async (field, change, words) => {
    const answer = await admin.post('/help-lines', { ...CALM, ...change });
    expect(answer.status).toBe(400);
    expect(JSON.stringify(answer.body)).toContain(words);
    const { errors } = answer.body as { errors: { field: string }[] };
    expect(errors.some((each) => each.field.startsWith(field))).toBe(true);
  });

  it('another process shows a change within a minute', async () => {
    await page('/');
    await vigil.prisma.helpLine.updateMany({ where: { name: 'INQUEST' }, data: { number: '020 7263 9999' } });
    expect(await page('/')).toContain('tel:02072631111');
    vigil.clock.advance(MINUTE);
    await page('/');
    await get(HelpBook).refresh();
    expect(await page('/')).toContain('tel:02072639999');
  });

  it('stand in the log by id and field alone', async () => {
    const entries = await vigil.prisma.journalEntry.findMany({ where: { kind: 'help_line.changed' } });
    expect(entries.length).toBeGreaterThan(1);
    for (const { data } of entries) expect(Object.keys(data as object).sort()).toEqual(['change', 'fields', 'lineId']);
    expect(JSON.stringify(entries.map(({ data }) => data))).not.toMatch(/3935|Muslim|example/);
  });

  it('a line that is removed is gone; with the last one gone, those of the program come back', async () => {
    const id = await idOf(CALM.name);
    expect((await admin.delete(`/help-lines/${id}`)).status).toBe(204);
    expect((await admin.get(`/help-lines/${id}`)).status).toBe(404);
    expect(await page('/')).not.toContain('Muslim');
    for (const { id: each } of await list()) await admin.delete(`/help-lines/${each}`);
    expect(await page('/')).toContain('tel:02072631111');
    await seed();
  });

  describe('on the console', () => {
    let ada: Visitor;
    const form = { ...CALM, about: 'own', words_en: 'after a death', countries: 'wales', everyPage: 'yes' };

    beforeAll(async () => {
      const { userId } = await scene.coordinator('Ada Example');
      await vigil.prisma.user.update({ where: { id: userId }, data: { role: 'admin' } });
      ada = await Visitor.signedIn(vigil, userId);
    });

    it('an admin adds, checks, changes and removes a line', async () => {
      const before = await ada.open('/console/help-lines');
      expect(before.text).toContain('7 lines have to be checked.');
      expect(before.text).toContain('Never checked.');
      const tonight = await ada.open('/console');
      expect(tonight.text).toContain('7 lines to ring are to be checked');
      expect(tonight.html).toContain('href="/console/help-lines"');
      await ada.open('/console/help-lines/new');
      const after = await ada.send('/console/help-lines', form);
      expect(after.text).toContain('Muslim Bereavement Line , after a death: 020 3935 1234');
      const path = `/console/help-lines/${await idOf(CALM.name)}`;
      const checked = await ada.send(`${path}/checked`);
      expect(checked.text).toContain('Last checked on Saturday 21 November by Ada Example.');
      expect((await ada.open(path)).html).toContain('value="after a death"');
      await ada.send(path, { ...form, name: 'Bereavement Line', about: 'cruse' });
      expect(await text('/help')).toContain('Bereavement Line , after any death, free: 020 3935 1234');
      await ada.open(path);
      await ada.send(`${path}/remove`);
      expect((await ada.open(path)).status).toBe(404);
    });

    it('says what is missing, and keeps what was typed', async () => {
      await ada.open('/console/help-lines/new');
      const again = await ada.send('/console/help-lines', { ...form, number: 'ring us' });
      expect(again.status).toBe(422);
      expect(again.text).toContain('Expected digits and spaces');
      expect(again.html).toContain('value="ring us"');
      const labelled = await ada.send('/console/help-lines', { ...form, words_en: 'for inmates' });
      expect(labelled.text).toContain('Say it without “inmates”');
      expect(labelled.html).toContain('value="for inmates"');
      const { words_en: __, ...silent } = form;
      expect((await ada.send('/console/help-lines', silent)).text).toContain('Say in English what the line is for');
      const { name: _, ...nameless } = form;
      expect((await ada.send('/console/help-lines', nameless)).text).toContain('Expected the name of the line.');
    });

    it('a coordinator reads it, and changes nothing', async () => {
      const { userId } = await scene.coordinator('Nadia Example');
      const nadia = await Visitor.signedIn(vigil, userId);
      const seen = await nadia.open('/console/help-lines');
      expect(seen.text).toContain('Admins keep this list.');
      expect((await nadia.open('/console')).text).not.toContain('lines to ring are to be checked');
      await nadia.open('/console/help-lines');
      expect(seen.html).not.toContain('Checked today');
      expect((await nadia.open('/console/help-lines/new')).status).toBe(403);
      expect((await nadia.sendOnly(`/console/help-lines/${await idOf('Childline')}/checked`)).status).toBe(403);
    });

    it('says after half a year that a line is to be checked again', async () => {
      const { userId } = await scene.coordinator('Ada Again');
      await vigil.prisma.user.update({ where: { id: userId }, data: { role: 'admin' } });
      const now = vigil.clock.now();
      await ada.open('/console/help-lines');
      for (const { id } of await list()) await ada.sendOnly(`/console/help-lines/${id}/checked`);
      expect((await ada.open('/console/help-lines')).text).not.toContain('to be checked.');
      vigil.clock.advance(182 * DAY);
      const later = await (await Visitor.signedIn(vigil, userId)).open('/console/help-lines');
      expect(later.text).toContain('7 lines have to be checked.');
      expect(later.text).toContain('That is six months ago or more: check it again.');
      expect(now.getTime()).toBeLessThan(vigil.clock.now().getTime());
    });
  });
});
