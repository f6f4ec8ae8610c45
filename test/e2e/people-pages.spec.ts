import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HtmlValidate } from 'html-validate';
import { digitsIn } from '../support/brief-visitor.js';
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

describe('people at the console', () => {
  let vigil: TestVigil;
  let scene: Scene;
  let nadia: Visitor;
  let owen: Visitor;
  let efa: Visitor;
  let ada: Person;
  let bren: Person;
  let london: string;

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
    bren = await scene.responder('Bren', { region: 'wales', roles: ['legal'], verified: false });
    await scene.responder(hostileName, { region: 'wales' });
    await scene.responder('Lola', { region: 'london' });
    await scene.group('Cardiff', [ada], 'wales');
    london = await scene.group('Southwark', [], 'london');
  }, 120_000);
  afterAll(() => vigil.stop());

  const find = (visitor: Visitor, fields: Record<string, string>) => visitor.sendOnly('/console/people', fields);

  it('are listed by name, those of the reader’s regions, with what they take on and how they are reached', async () => {
    const page = await nadia.open('/console/people');
    expect(page.status).toBe(200);
    await expectValid(page);
    expect(page.text).toMatch(/Ada Example Wales, Cardiff : local texts arrive calls arrive e-mails arrive/u);
    expect(page.text).toContain('texts arrive');
    expect(page.text).toMatch(/Bren .* text: not confirmed/u);
    expect(page.text).toContain('As often as needed, at any hour');
    expect(page.text).not.toContain('Lola');
    expect(page.text).not.toContain(ada.phone);
    expect((await owen.open('/console/people')).text).toContain('Lola');
  });

  it.each<[string, string, boolean]>([
    ['by part of a name', 'ADA ex', true],
    ['by group', 'cardiff', true],
    ['by region', 'Wales', true],
    ['by e-mail', 'ADA@example.org', true],
    ['by the last digits', '', true],
    ['not by what fits nobody', 'zzz', false],
    ['not by a sign that stands for anything', '%', false],
  ])('are found %s', async (name, typed, found) => {
    const q = name === 'by the last digits' ? ada.phone.slice(-3) : typed;
    const page = await find(nadia, { q });
    expect([q, page.status, page.text.includes('Ada Example')]).toEqual([q, 200, found]);
    expect(page.html).toContain(`value="${q}"`);
  });

  it('are found by a whole number, which stands in no address', async () => {
    const page = await find(nadia, { q: ada.phone.replace('+44', '0') });
    expect(page.text).toContain('Ada Example');
    expect(page.location).toBeNull();
    await owen.open('/console/people');
    expect((await find(owen, { q: ada.phone })).text).toContain('Nobody found');
    const filtered = await find(nadia, { state: 'unreached', region: 'wales' });
    expect(filtered.location).toBe('/console/people?region=wales&state=unreached');
    const unreached = await nadia.open(filtered.location ?? '');
    expect(unreached.text).toContain('Bren');
    expect(unreached.text).not.toContain('Ada Example');
  });

  it('show one person with what is kept, and change it', async () => {
    const page = await nadia.open(`/console/people/${ada.id}`);
    await expectValid(page);
    expect(page.text).toContain('Text •••• ');
    expect(page.text).toContain('Not within eight weeks.');
    const form = await nadia.open(`/console/people/${ada.id}/edit`);
    await expectValid(form);
    expect(form.text).not.toContain('Southwark');
    const fields = { name: 'Ada Example', regionCode: 'wales', language: 'cy', roles: ['local', 'legal'] };
    const after = await nadia.send(`/console/people/${ada.id}/edit`, {
      ...fields,
      ...{ maxAlertsPerWeek: '3', quietFrom: '22:00', quietTo: '07:00', notOnBankHolidays: 'yes' },
    });
    expect(after.text).toContain('At most 3 alerts a week, not 22:00 to 07:00');
    expect(after.text).toContain('Local, Legal');
    expect(after.text).toContain('Welsh');
    expect(after.text).toContain('texts arrive');
    expect(await vigil.prisma.contactMethod.count({ where: { responderId: ada.id } })).toBe(3);
  });

  it('say what is missing of which field, and keep what was typed', async () => {
    await nadia.open(`/console/people/${ada.id}/edit`);
    const again = await nadia.sendOnly(`/console/people/${ada.id}/edit`, {
      ...{ name: 'Ada E.', regionCode: 'wales', language: 'en', roles: 'local' },
      ...{ maxAlertsPerWeek: 'many', quietFrom: '22:00' },
    });
    expect(again.status).toBe(422);
    await expectValid(again);
    expect(again.html).toContain('href="#maxAlertsPerWeek"');
    expect(again.text).toContain('Most alerts a week: expected a whole number');
    expect(again.html).toContain('href="#quietTo"');
    expect(again.html).toContain('value="many"');
    expect(again.html).toContain('value="Ada E."');
  });

  it('are added, and asked nowhere before they have confirmed it', async () => {
    await nadia.open('/console/people/new');
    const wrong = await nadia.sendOnly('/console/people/new', { name: 'Cai', regionCode: 'wales', phone: '12' });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('Number: give a telephone number');
    const phone = scene.phone();
    const page = await nadia.send('/console/people/new', { name: 'Cai', regionCode: 'wales', roles: 'local', phone });
    expect(page.text).toContain('Cai');
    expect(page.text).toContain('text: not confirmed');
    const other = { name: 'Dai', regionCode: 'wales', roles: 'local', phone, groupIds: london };
    expect((await nadia.sendOnly('/console/people/new', other)).status).toBe(403);
    expect((await nadia.sendOnly('/console/people/new', { ...other, regionCode: 'london' })).status).toBe(403);
  });

  it('are confirmed by six digits, or by a link of their own', async () => {
    const method = await vigil.prisma.contactMethod.findFirstOrThrow({
      where: { responderId: bren.id, channel: 'sms' },
    });
    const path = `/console/people/${bren.id}/contacts/${method.id}`;
    await expectValid(await nadia.open(path));
    const sent = await nadia.sendOnly(`${path}/code`);
    expect(sent.text).toContain('The digits work once, until');
    expect((await nadia.sendOnly(`${path}/code`)).text).toContain('A code was sent a short time ago.');
    await vigil.settle();
    const { text } = await vigil.twilio.expectSms(bren.phone, /\d{6}/);
    const wrong = await nadia.sendOnly(`${path}/confirm`, { code: 'none' });
    expect([wrong.status, wrong.text.includes('Six digits: six digits are expected.')]).toEqual([422, true]);
    const after = await nadia.send(`${path}/confirm`, { code: digitsIn(text) });
    expect(after.text).toContain('texts arrive');
    const link = await nadia.sendOnly(`${path}/link`);
    expect(link.text).toContain('/verify');
    await expectValid(link);
  });

  it('get another number, which has to be confirmed again', async () => {
    const path = `/console/people/${bren.id}/numbers`;
    const form = await nadia.open(path);
    await expectValid(form);
    expect(form.html).toContain('value="•••• ');
    const wrong = await nadia.sendOnly(path, { phone: '12345' });
    expect([wrong.status, wrong.html.includes('value="12345"')]).toEqual([422, true]);
    const kept = await nadia.send(path, { phone: `•••• ${bren.phone.slice(-3)}`, email: 'bren@example.org' });
    expect(kept.text).toContain('texts arrive');
    expect(kept.text).toContain('e-mail: not confirmed');
    expect((await nadia.send(path, { phone: scene.phone() })).text).toContain('text: not confirmed');
  });

  it('take a break, and are paused and asked again', async () => {
    const path = `/console/people/${bren.id}`;
    const wrong = await nadia.sendOnly(`${path}/leave`, { from: '2026-12-05', to: '2026-12-01' });
    expect(wrong.text).toContain('Last day: choose a day that is not before the first.');
    await expectValid(wrong);
    const never = await nadia.sendOnly(`${path}/leave`, { from: '0000-01-01', to: '2026-12-01' });
    expect([never.status, never.text.includes('choose a day between 1970 and 2199')]).toEqual([422, true]);
    const away = await nadia.send(`${path}/leave`, { from: '2026-12-01', to: '2026-12-05' });
    expect(away.text).toContain('Tuesday 1 December to Saturday 5 December');
    const [leave] = await vigil.prisma.responderLeave.findMany({ where: { responderId: bren.id } });
    expect(leave?.to).toEqual(new Date('2026-12-06T00:00:00Z'));
    expect((await nadia.send(`${path}/leave/${String(leave?.id)}/end`)).text).toContain('No break is written down.');
    expect((await nadia.send(`${path}/status`, { status: 'paused' })).text).toContain('paused until');
    expect((await nadia.send(`${path}/status`, { status: 'active' })).text).not.toContain('paused until');
    expect((await nadia.sendOnly(`${path}/status`, { status: 'gone' })).status).toBe(422);
  });

  it('are not asked for a place, which stands in no address and no log', async () => {
    const path = `/console/people/${bren.id}/places`;
    await expectValid(await nadia.open(path));
    const found = await nadia.sendOnly(path, { find: 'leeds' });
    expect(found.html).toContain('value="LEI"');
    const after = await nadia.send(path, { add: 'LEI' });
    await expectValid(after);
    expect(after.text).toMatch(/Leeds.* Ask again/u);
    expect((await nadia.sendOnly(path, { add: 'NO-SUCH' })).status).toBe(422);
    expect((await nadia.open(`/console/people/${bren.id}`)).text).toContain('Not asked for One place');
    expect((await nadia.send(path, { remove: 'LEI' })).text).toContain('No place.');
    const entries = await vigil.prisma.journalEntry.findMany({ where: { kind: 'responder.changed' } });
    expect(JSON.stringify(entries.map(({ data }) => data))).not.toContain('LEI');
  });

  it('leave, come back, and are taken out when nothing names them any more', async () => {
    const gone = await scene.responder('Gwen', { region: 'wales' });
    const path = `/console/people/${gone.id}`;
    const policy = await scene.policy('Names Gwen', [{ targets: [{ type: 'responder', id: gone.id }] }]);
    const asked = await nadia.open(`${path}/leaving`);
    await expectValid(asked);
    expect(asked.text).toContain('Names Gwen names them');
    expect(asked.text).toContain('Take them out of Names Gwen first.');
    const refused = await nadia.sendOnly(`${path}/leaving`);
    expect([refused.status, refused.text.includes('A policy names it')]).toEqual([422, true]);
    expect((await nadia.send(`${path}/status`, { status: 'left' })).text).toContain('has left');
    expect((await nadia.open('/console/people')).text).not.toContain('Gwen');
    expect((await nadia.open('/console/people?state=left')).text).toContain('Gwen');
    expect((await nadia.send(`${path}/status`, { status: 'active' })).text).not.toContain('has left');
    await vigil.prisma.policy.delete({ where: { id: policy } });
    await nadia.open(`${path}/leaving`);
    expect((await nadia.sendOnly(`${path}/leaving`)).location).toBe('/console/people');
    expect((await nadia.open(path)).status).toBe(404);
  });

  it('get what we hold, and are forgotten, by an admin alone', async () => {
    const path = `/console/people/${bren.id}`;
    for (const part of ['/export', '/erase']) expect((await nadia.sendOnly(`${path}${part}`)).status).toBe(403);
    await efa.open(path);
    const file = await efa.file(`${path}/export`, {});
    expect([file.status, file.headers['content-disposition']]).toEqual([
      200,
      'attachment; filename="what-we-hold.json"',
    ]);
    expect(file.bytes.toString()).toContain('Bren');
    await expectValid(await efa.open(`${path}/erase`));
    expect((await efa.sendOnly(`${path}/erase`)).location).toBe('/console/people');
    expect(await vigil.prisma.responder.count({ where: { name: 'Bren' } })).toBe(0);
  });

  it('of another region are nobody’s business', async () => {
    for (const part of ['', '/edit', '/numbers', '/places', '/leaving']) {
      expect((await owen.open(`/console/people/${ada.id}${part}`)).status).toBe(403);
    }
    const fields = { name: 'X', regionCode: 'wales', roles: 'local' };
    expect((await owen.sendOnly(`/console/people/${ada.id}/edit`, fields)).status).toBe(403);
    expect((await nadia.open('/console/people/not-an-id')).status).toBe(400);
  });

  it('are for those who may: each page asks for its right, by role', async () => {
    const id = randomUUID();
    const people = [
      '',
      '/new',
      '/import',
      `/${id}`,
      `/${id}/edit`,
      `/${id}/numbers`,
      `/${id}/places`,
      `/${id}/leaving`,
    ];
    const others = [
      '/groups',
      '/groups/new',
      `/groups/${id}`,
      `/groups/${id}/edit`,
      '/regions',
      '/regions/wales',
      '/places',
    ];
    const admins = [`/people/${id}/erase`, '/places/new', '/places/CFI/edit'];
    const posts = ['/people/new', '/people/import', '/people/export', '/groups/new', '/places/new'];
    const personal = ['edit', 'numbers', 'status', 'leave', 'places', 'leaving', 'export', 'erase'];
    const all = [...people.map((part) => `/people${part}`), ...others, ...admins];
    for (const role of ['viewer', 'responder']) {
      const { userId } = await scene.coordinator(role);
      await vigil.prisma.user.update({ where: { id: userId }, data: { role } });
      const visitor = await Visitor.signedIn(vigil, userId);
      for (const path of all) {
        const { status } = await visitor.open(`/console${path}`);
        expect([role, path, status]).toEqual([role, path, 403]);
      }
      for (const path of [...posts, ...personal.map((part) => `/people/${id}/${part}`), `/groups/${id}/members`]) {
        const { status } = await visitor.sendOnly(`/console${path}`);
        expect([role, path, status]).toEqual([role, path, 403]);
      }
    }
    for (const path of admins) expect([path, (await nadia.open(`/console${path}`)).status]).toEqual([path, 403]);
    for (const path of all) {
      const { status } = await efa.open(`/console${path}`);
      expect([path, [200, 404].includes(status)]).toEqual([path, true]);
    }
  });
});
