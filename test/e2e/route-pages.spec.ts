import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HtmlValidate } from 'html-validate';
import { pageRules } from '../support/page-rules.js';
import { Scene } from '../support/scene.js';
import { TestVigil } from '../support/vigil.js';
import { type Visited, Visitor } from '../support/visitor.js';

const validator = new HtmlValidate(pageRules);

async function expectValid({ html }: Visited): Promise<void> {
  const { results } = await validator.validateString(html);
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([]);
}

describe('routes at the console', () => {
  let vigil: TestVigil;
  let nadia: Visitor;
  let efa: Visitor;
  let cardiff: string;
  let everybody: string;

  beforeAll(async () => {
    vigil = await TestVigil.start({ providers: false });
    const scene = new Scene(vigil);
    await scene.facilities();
    nadia = await Visitor.signedIn(vigil, (await scene.coordinator('Nadia', ['wales'])).userId);
    const admin = await scene.coordinator('Efa');
    await vigil.prisma.user.update({ where: { id: admin.userId }, data: { role: 'admin' } });
    efa = await Visitor.signedIn(vigil, admin.userId);
    cardiff = await scene.policy('Cardiff', [{ targets: [{ type: 'region' }] }]);
    everybody = await scene.policy('Everybody', [{ targets: [{ type: 'national' }] }]);
    await scene.route(1, { trigger: 'verified', regions: ['wales'], settings: ['prison'] }, cardiff, true);
    await scene.route(2, { trigger: 'verified', topics: ['ipp'] }, cardiff);
    await scene.route(900_000, { trigger: 'verified' }, everybody);
    await scene.route(900_001, { trigger: 'reported' }, everybody);
  }, 120_000);
  afterAll(() => vigil.stop());

  const routes = () => vigil.prisma.route.findMany({ orderBy: { position: 'asc' } });
  const orderOf = ({ html }: Visited) => ({
    was: /name="was" value="([^"]*)"/u.exec(html)?.[1] ?? '',
    order: /name="order" value="([^"]*)"/u.exec(html)?.[1] ?? '',
  });

  it('are read in their order, and tried without sending anything', async () => {
    const page = await nadia.open('/console/routes');
    await expectValid(page);
    expect(page.text).toContain(
      '1. When a death is verified and released in Wales, kind of place: prison Then Cardiff , and the search goes on',
    );
    expect(page.html).not.toContain('Add a route');
    const tried = await nadia.sendOnly('/console/routes/try', { trigger: 'verified', place: 'CFI', topics: 'women' });
    expect(tried.status).toBe(200);
    await expectValid(tried);
    expect(tried.text).toContain('It would be followed by Cardiff and Everybody .');
    expect(tried.text).toContain('It does not fit: it is for other topics.');
    const elsewhere = await nadia.sendOnly('/console/routes/try', { trigger: 'verified', place: 'PVI' });
    expect([elsewhere.status, elsewhere.text.includes('choose one in your own regions')]).toEqual([422, true]);
  });

  it('are put in another order by a press or a script, unless somebody was quicker', async () => {
    const page = await efa.open('/console/routes');
    await expectValid(page);
    const fields = orderOf(page);
    const [first = '', second = '', third = '', fourth = ''] = fields.was.split(' ');
    expect((await efa.sendOnly('/console/routes/order', { ...fields, do: `up ${second}` })).status).toBe(303);
    expect((await routes()).map(({ id }) => id)).toEqual([second, first, third, fourth]);
    const stale = await efa.sendOnly('/console/routes/order', { ...fields, do: `up ${third}` });
    expect(stale.status).toBe(422);
    expect(stale.text).toContain('Somebody has changed the routes since you opened the list.');
    const now = orderOf(await efa.open('/console/routes'));
    const moved = { ...now, order: [third, first, second, fourth].join(' '), do: 'moved' };
    const hidden = await efa.send('/console/routes/order', moved);
    expect(hidden.text).toContain('Never looked at: route 1 takes everything before it');
    const back = { ...orderOf(hidden), order: [first, second, third, fourth].join(' '), do: 'moved' };
    await efa.send('/console/routes/order', back);
    expect((await routes()).map(({ id }) => id)).toEqual([first, second, third, fourth]);
  });

  it('are added before what fits everything, changed and removed; the last of a kind stays', async () => {
    await expectValid(await efa.open('/console/routes/new'));
    const fields = {
      trigger: 'verified',
      regions: ['wales', 'london'],
      facilities: 'HMP Cardiff (CFI)',
      policyId: cardiff,
    };
    const wrong = await efa.sendOnly('/console/routes/new', { ...fields, facilities: 'Atlantis', policyId: '' });
    expect(wrong.status).toBe(422);
    await expectValid(wrong);
    expect(wrong.text).toContain('Places: line 1 names no place of the list');
    expect(wrong.text).toContain('Policy: choose one.');
    const list = await efa.send('/console/routes/new', fields);
    expect(list.text).toContain(
      '3. When a death is verified and released in Wales or London, at HMP/YOI Cardiff Then Cardiff',
    );
    const [, , added, last] = await routes();
    const opened = await efa.open(`/console/routes/${added?.id ?? ''}`);
    await expectValid(opened);
    expect(opened.html).toContain('HMP/YOI Cardiff (CFI)');
    const changed = await efa.send(`/console/routes/${added?.id ?? ''}`, { ...fields, children: 'yes', goOn: 'yes' });
    expect(changed.text).toContain(
      'at HMP/YOI Cardiff, where a child is affected Then Cardiff , and the search goes on',
    );
    expect((await efa.send(`/console/routes/${added?.id ?? ''}/remove`)).text).not.toContain(
      'where a child is affected',
    );
    expect((await efa.open(`/console/routes/${last?.id ?? ''}`)).text).toContain('It cannot go, nor be made narrower');
    const refused = await efa.sendOnly(`/console/routes/${last?.id ?? ''}/remove`);
    expect([refused.status, refused.text.includes('Each trigger keeps a route that fits everything')]).toEqual([
      422,
      true,
    ]);
    const narrowed = await efa.sendOnly(`/console/routes/${last?.id ?? ''}`, { ...fields, policyId: everybody });
    expect(narrowed.status).toBe(422);
  });
});
