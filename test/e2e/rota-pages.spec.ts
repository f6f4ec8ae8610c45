import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HtmlValidate } from 'html-validate';
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
  expect(html.length).toBeLessThan(100_000);
}

describe('rotas at the console', () => {
  let vigil: TestVigil;
  let scene: Scene;
  let nadia: Visitor;
  let owen: Visitor;
  let bren: Visitor;
  let people: Record<'ada' | 'bren' | 'cai', Person>;
  let rota: string;
  let path: string;

  beforeAll(async () => {
    vigil = await TestVigil.start();
    scene = new Scene(vigil);
    await scene.facilities();
    nadia = await Visitor.signedIn(vigil, (await scene.coordinator('Nadia', ['wales'])).userId);
    owen = await Visitor.signedIn(vigil, (await scene.coordinator('Owen', ['london'])).userId);
    const ada = await scene.responder('Ada Example', { region: 'wales' });
    const responder = await scene.coordinator('Bren', ['wales']);
    const cai = await scene.responder(hostileName, { region: 'wales' });
    await vigil.prisma.user.update({ where: { id: responder.userId }, data: { role: 'responder' } });
    await vigil.prisma.responder.update({ where: { id: responder.id }, data: { regionCode: 'wales' } });
    bren = await Visitor.signedIn(vigil, responder.userId);
    people = { ada, bren: responder, cai };
    const group = await scene.group('Cardiff', [ada, responder, cai], 'wales');
    await scene.group('Swansea', [ada], 'wales');
    const key = await scene.key('admin');
    const rotation = {
      kind: 'daily',
      handoverAt: '09:00',
      participantIds: [ada.id, responder.id],
      startsOn: '2026-11-01',
    };
    const made = await vigil
      .api(key)
      .ok(vigil.api(key).post('/rotas', { name: 'Cardiff nights', groupId: group, rotation }));
    rota = (made as { id: string }).id;
    path = `/console/rotas/${rota}`;
  }, 120_000);
  afterAll(() => vigil.stop());

  it('lists rotas of the reader’s regions with who has them, until when, and groups that have none', async () => {
    const page = await nadia.open('/console/rotas');
    await expectValid(page);
    expect(page.text).toMatch(/Wales Cardiff nights (Ada Example|Bren), now until/u);
    expect(page.text).toContain('Add a rota for Swansea');
    expect((await owen.open('/console/rotas')).text).not.toContain('Cardiff');
    expect((await owen.open(path)).status).toBe(403);
  });

  it('shows a week and a month, with the days on which the clocks change', async () => {
    const week = await nadia.open(path);
    await expectValid(week);
    expect(week.text).toContain('Hand-over each day at 09:00, London time');
    const spring = await nadia.open(`${path}?week=2027-W12`);
    await expectValid(spring);
    expect(spring.text).toContain('Cardiff nights, 22 to 28 March');
    expect(spring.text).toContain('23 hours: the clocks go forward');
    const month = await nadia.open(`${path}?month=2027-10`);
    await expectValid(month);
    expect(month.text).toContain('25 hours: the clocks go back');
    expect((await nadia.open(`${path}?week=nonsense`)).text).toContain('now');
  });

  it('shows what a change would do, does it, and undoes it', async () => {
    const asked = new URLSearchParams({
      day: '2026-12-06',
      start: '09:00',
      end: '09:00',
      kind: 'replace',
      who: people.cai.id,
    });
    const look = await nadia.open(`${path}/change?${asked.toString()}`);
    await expectValid(look);
    expect(look.text).toContain('instead of whoever is on duty');
    expect(look.text).toMatch(/Sun 6 Dec, 09:00 to Mon 7 Dec, 09:00/u);
    expect(await vigil.prisma.rotaOverride.count()).toBe(0);
    const fields = {
      from: '2026-12-06T09:00:00.000Z',
      to: '2026-12-07T09:00:00.000Z',
      kind: 'replace',
      responderId: people.cai.id,
    };
    const done = await nadia.send(`${path}/overrides`, fields);
    await expectValid(done);
    expect(done.text).toContain('Changes from now on');
    const again = await nadia.open(`${path}/change?${asked.toString()}`);
    expect([again.status, again.text.includes('Another change speaks of the same person')]).toEqual([422, true]);
    await expectValid(again);
    const { id } = await vigil.prisma.rotaOverride.findFirstOrThrow();
    expect((await nadia.send(`${path}/overrides/${id}/remove`)).text).toContain('No shift is changed.');
  });

  it('leads who responds to their own rotas, where they ask for a swap and take one over, and nothing else', async () => {
    expect((await bren.open('/console')).location).toBe('/console/rotas');
    const list = await bren.open('/console/rotas');
    await expectValid(list);
    expect(list.text).toContain('Cardiff nights');
    expect(list.text).not.toMatch(/Tonight|Add a rota|Swansea/u);
    const week = await bren.open(path);
    await expectValid(week);
    expect(week.text).toContain('You');
    expect(week.text).toContain('A colleague');
    expect(week.text).not.toContain('Ada');
    expect(week.text).not.toContain('Change one shift');
    // Days of odd dates in November are Ada's, those of even dates Bren's.
    const fields = { from: '2026-12-04T09:00:00.000Z', to: '2026-12-05T09:00:00.000Z' };
    const refused = await bren.sendOnly(`${path}/swaps`, { ...fields, responderId: people.ada.id });
    expect(refused.status).toBe(403);
    const asked = await bren.send(`${path}/swaps`, fields);
    expect(asked.text).toContain('You want to swap');
    await expectValid(asked);
    const { id } = await vigil.prisma.rotaSwap.findFirstOrThrow();
    expect((await nadia.open(path)).text).toContain('Bren wants to swap');
    const own = await bren.sendOnly(`${path}/swaps/${id}/take`);
    expect([own.status, own.text.includes('Nobody takes their own swap.')]).toEqual([422, true]);
    const taken = await nadia.send(`${path}/swaps/${id}/take`, { responderId: people.ada.id });
    expect(taken.text).toContain('Ada Example for Bren');
    expect((await bren.open(`${path}?week=2026-W49`)).text).toContain('A colleague for You');
    expect((await bren.sendOnly(`${path}/swaps/${id}/withdraw`)).text).toContain('Undo that first.');
    expect((await bren.send(`${path}/swaps/${id}/undo`)).text).toContain('You want to swap');
    expect((await bren.send(`${path}/swaps/${id}/withdraw`)).text).toContain('Nobody asks for a swap.');
  });
});
