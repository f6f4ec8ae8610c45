import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HtmlValidate } from 'html-validate';
import { SubmitReportService } from '../../src/intake/submit-report.service.js';
import { HOSTILE_MARKUP, hostileName } from '../support/hostile-people.js';
import { pageRules } from '../support/page-rules.js';
import { type Person, Scene } from '../support/scene.js';
import { TestVigil } from '../support/vigil.js';
import { type Visited, Visitor } from '../support/visitor.js';

const validator = new HtmlValidate(pageRules);

async function expectValid({ html }: Visited): Promise<void> {
  const { results } = await validator.validateString(html);
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([]);
  for (const markup of HOSTILE_MARKUP) expect(html).not.toContain(markup);
}

describe('groups, regions and places at the console', () => {
  let vigil: TestVigil;
  let scene: Scene;
  let nadia: Visitor;
  let owen: Visitor;
  let efa: Visitor;
  let ada: Person;
  let lola: Person;
  let cardiff: string;

  beforeAll(async () => {
    vigil = await TestVigil.start();
    scene = new Scene(vigil);
    await scene.facilities();
    nadia = await Visitor.signedIn(vigil, (await scene.coordinator('Nadia', ['wales'])).userId);
    owen = await Visitor.signedIn(vigil, (await scene.coordinator('Owen', ['london'])).userId);
    const admin = await scene.coordinator('Efa');
    await vigil.prisma.user.update({ where: { id: admin.userId }, data: { role: 'admin' } });
    efa = await Visitor.signedIn(vigil, admin.userId);
    ada = await scene.responder('Ada Example', { region: 'wales', email: 'ada@example.org' });
    lola = await scene.responder('Lola', { region: 'london' });
    cardiff = await scene.group('Cardiff', [ada, lola], 'wales');
    await scene.group(hostileName, [], 'wales');
    const key = await scene.key('admin');
    const rotation = { kind: 'daily', handoverAt: '09:00', participantIds: [ada.id], startsOn: '2026-11-25' };
    await vigil.api(key).ok(vigil.api(key).post('/rotas', { name: 'Cardiff nights', groupId: cardiff, rotation }));
    await scene.policy('Wales', [{ targets: [{ type: 'group', id: cardiff }] }]);
    const report = { facilityCode: 'CFI', narrative: 'He died.', relationship: 'friend' };
    const submit = vigil.app.get(SubmitReportService, { strict: false });
    await submit.submit(report as never, { channel: 'web', submissionId: null });
  }, 120_000);
  afterAll(() => vigil.stop());

  it('lists groups of the reader’s regions with how many a text reaches', async () => {
    const page = await nadia.open('/console/groups');
    await expectValid(page);
    expect(page.text).toContain('Cardiff Wales, 2 people, 1 rota a text reaches 2 now');
    expect(page.text).toContain('a text reaches nobody now');
    expect((await owen.open('/console/groups')).text).not.toContain('Cardiff');
  });

  it('shows one group: its people of the reader’s regions, duty with its gaps, and what asks it', async () => {
    const page = await nadia.open(`/console/groups/${cardiff}`);
    await expectValid(page);
    expect(page.text).toContain('Ada Example');
    expect(page.text).not.toContain('Lola');
    expect(page.text).toContain('And 1 person of regions that are not yours.');
    expect(page.text).toContain('Nobody is on duty');
    expect(page.text).toMatch(/Nobody from .* to Wed 25 Nov, 00:00/u);
    expect(page.text).toContain('By Wales.');
    expect((await owen.open(`/console/groups/${cardiff}`)).status).toBe(403);
    expect((await efa.open(`/console/groups/${cardiff}`)).text).toContain('Lola');
  });

  it('puts people into a group and takes them out, of the reader’s regions alone', async () => {
    const bren = await scene.responder('Bren', { region: 'wales' });
    const path = `/console/groups/${cardiff}/members`;
    await nadia.open(`/console/groups/${cardiff}`);
    const found = await nadia.sendOnly(path, { find: 'bren' });
    await expectValid(found);
    expect(found.html).toContain(`value="${bren.id}"`);
    expect((await nadia.send(path, { add: bren.id })).text).toContain('3 people');
    expect((await nadia.sendOnly(path, { find: 'bren' })).text).toContain('Nobody found who is not in it already.');
    expect((await nadia.sendOnly(path, { add: lola.id })).status).toBe(403);
    expect((await nadia.send(path, { remove: bren.id })).text).toContain('2 people');
    expect((await nadia.sendOnly(path, { add: 'nobody' })).status).toBe(422);
  });

  it('adds and changes a group, and says why one cannot go', async () => {
    await nadia.open('/console/groups/new');
    const taken = await nadia.sendOnly('/console/groups/new', { name: 'Cardiff', regionCode: 'wales' });
    expect([taken.status, taken.text.includes('There is a group of this name.')]).toEqual([422, true]);
    await expectValid(taken);
    expect((await nadia.sendOnly('/console/groups/new', { name: 'X', regionCode: 'london' })).status).toBe(403);
    const made = await nadia.sendOnly('/console/groups/new', { name: 'Swansea', regionCode: 'wales' });
    const path = made.location ?? '';
    expect((await nadia.send(`${path}/edit`, { name: 'Abertawe', regionCode: 'wales' })).text).toContain('Abertawe');
    expect((await nadia.sendOnly(`${path}/edit`, { regionCode: 'wales' })).text).toContain('Name: expected a name.');
    expect((await nadia.sendOnly(`${path}/remove`)).location).toBe('/console/groups');
    const stays = await nadia.open(`/console/groups/${cardiff}/edit`);
    await expectValid(stays);
    expect(stays.text).toContain('It cannot go while Cardiff nights belongs to it');
    expect(stays.text).toContain('It cannot go while Wales names it');
    const refused = await nadia.sendOnly(`/console/groups/${cardiff}/remove`);
    expect([refused.status, refused.text.includes('A policy names it')]).toEqual([422, true]);
  });

  it('shows whom each region reaches tonight, and who coordinates it', async () => {
    const page = await nadia.open('/console/regions');
    await expectValid(page);
    expect(page.text).toMatch(/Wales a text reaches 2 people now/u);
    expect(page.text).toContain('Others keep North East');
    const wales = await nadia.open('/console/regions/wales');
    await expectValid(wales);
    expect(wales.text).toContain('local 2');
    expect(wales.text).toContain('Coordinators Nadia');
    expect(wales.text).toContain('Cardiff nights Nobody is on duty');
    expect((await nadia.open('/console/regions/london')).status).toBe(403);
    const all = await efa.open('/console/regions');
    expect(all.text).not.toContain('Others keep');
    expect(all.text).toMatch(/North East a text reaches nobody now/u);
    expect((await efa.open('/console/regions/nowhere')).status).toBe(404);
  });

  it.each([
    ['a name', '?q=leeds', 'Leeds'],
    ['another name', '?q=strangeways', 'Manchester'],
    ['a region and a kind', '?region=wales&setting=prison&q=', 'Cardiff'],
  ])('finds places by %s', async (_, query, name) => {
    const page = await nadia.open(`/console/places${query}`);
    await expectValid(page);
    expect(page.text).toContain(name);
  });

  it('shows the register page by page, and one place with its incidents', async () => {
    const first = await nadia.open('/console/places');
    const more = /href="(\/console\/places\?[^"]*cursor=[^"]*)"/u.exec(first.html)?.[1]?.replaceAll('&amp;', '&');
    const second = await nadia.open(more ?? '');
    expect(second.text).toContain('50 places on this page');
    expect(second.text).not.toBe(first.text);
    const place = await nadia.open('/console/places/CFI');
    await expectValid(place);
    expect(place.text).toContain('Also called Caerdydd');
    expect(place.text).toContain('1 incident in your regions, 1 open.');
    expect((await owen.open('/console/places/CFI')).text).toContain('None in your regions.');
    expect((await nadia.open('/console/places/NO-SUCH')).status).toBe(404);
    expect((await nadia.open('/console/places/CFI/edit')).status).toBe(403);
  });

  it('lets an admin change the register', async () => {
    const form = await efa.open('/console/places/CFI/edit');
    await expectValid(form);
    const fields = { name: 'Cardiff', setting: 'prison', regionCode: 'wales', population: 'men', source: 'register' };
    const after = await efa.send('/console/places/CFI/edit', { ...fields, operator: 'HMPPS', postcode: 'CF24 0UG' });
    expect(after.text).toContain('CF24 0UG');
    const wrong = await efa.sendOnly('/console/places/CFI/edit', { ...fields, name: '', setting: 'castle' });
    expect(wrong.text).toContain('Name: expected a name.');
    expect(wrong.text).toContain('Kind: expected one of');
    await efa.open('/console/places/new');
    const made = { ...fields, code: 'TEST-1', name: 'A new place' };
    expect((await efa.send('/console/places/new', made)).text).toContain('A new place');
    expect((await efa.sendOnly('/console/places/new', made)).text).toContain('There is a place with this code.');
    expect((await nadia.open('/console/places?q=a+new+place')).text).toContain('A new place');
  });

  it('takes a list in: first what would happen, line by line, then it is done', async () => {
    const csv = [
      'name,email,phone,region,groups,roles',
      'Cai,cai@example.org,,wales,Cardiff;Swansea,local',
      'Dai,,12,wales,,',
      'Lola Two,lola2@example.org,,london,,',
      'Ada Example,ada@example.org,,wales,,legal',
      'Eve,eve@example.org,,wales,Southwark,',
      hostileName,
    ].join('\n');
    await scene.group('Southwark', [lola], 'london');
    await expectValid(await nadia.open('/console/people/import'));
    const look = await nadia.sendOnly('/console/people/import', { csv, go: 'look' });
    await expectValid(look);
    expect(look.text).toContain('1 added, 1 changed, 0 as before, 4 rows left out. Nothing is written yet.');
    expect(look.text).toContain('Line 3 phone: expected a number that can be called');
    expect(look.text).toContain('Line 4, Lola Two region: you do not keep the people of this region.');
    expect(look.text).toContain('Line 6, Eve groups: one of them is of a region that is not yours.');
    expect(await vigil.prisma.responder.count({ where: { name: 'Cai' } })).toBe(0);
    const done = await nadia.sendOnly('/console/people/import', { csv, go: 'apply', verified: 'yes' });
    expect(done.text).toContain('The list was taken in');
    const cai = await vigil.prisma.responder.findFirstOrThrow({
      where: { name: 'Cai' },
      include: { contactMethods: true },
    });
    expect(cai.contactMethods.map(({ verifiedAt }) => verifiedAt)).toEqual([null]);
    const again = await nadia.sendOnly('/console/people/import', { csv, go: 'look' });
    expect(again.text).toContain('0 added, 0 changed, 2 as before');
    expect(await vigil.prisma.journalEntry.count({ where: { kind: 'responders.imported' } })).toBe(1);
    const bad = await nadia.sendOnly('/console/people/import', { csv: 'who,where\nAda,wales', go: 'look' });
    expect([bad.status, bad.text.includes('has no name, email, phone, region')]).toEqual([422, true]);
    expect(bad.html).toContain('who,where');
  });

  it('takes a list out, without numbers, and writes down how many rows it had', async () => {
    await nadia.open('/console/people/import');
    const file = await nadia.file('/console/people/export', {});
    const text = file.bytes.toString();
    expect([file.status, file.headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
    expect(text).toContain('Ada Example,wales,Cardiff,legal,there,');
    expect(text).not.toContain('Lola');
    expect(text).not.toMatch(/\d{6}|@/u);
    const entry = await vigil.prisma.journalEntry.findFirstOrThrow({ where: { kind: 'responders.exported' } });
    expect(entry.data).toEqual({ rows: text.trim().split('\r\n').length - 1 });
    expect((await nadia.open('/console/log')).text).toContain('List of people taken out');
  });
});
