import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { HtmlValidate } from 'html-validate';
import { HOUR, MINUTE, plus } from '../../src/kernel/clock.js';
import { pageRules } from '../support/page-rules.js';
import type { Story } from '../support/story.js';
import type { TestVigil } from '../support/vigil.js';
import { type Visited, Visitor } from '../support/visitor.js';
import { withStory } from '../support/with-story.js';

const validator = new HtmlValidate(pageRules);

async function expectValid({ html }: Visited): Promise<void> {
  const { results } = await validator.validateString(html);
  expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([]);
  expect(Buffer.byteLength(html)).toBeLessThan(100_000);
}

describe('figures at the console', () => {
  let vigil: TestVigil;
  let story: Story;
  let nadia: Visitor;
  let owen: Visitor;
  withStory((v, s) => {
    vigil = v;
    story = s;
  });

  it('say how soon a report was taken, released and answered', async () => {
    const ada = await story.scene.responder('Ada');
    const bren = await story.scene.responder('Bren');
    const facility = story.place();
    await story.plan(facility, [{ targets: [{ type: 'region' }], channels: ['sms'], quorum: { any: 1 } }]);
    const ref = await story.report(facility);
    await vigil.settle();
    await vigil.advance(4 * MINUTE);
    await story.release(ref);
    const { text } = await vigil.twilio.expectSms(ada.phone, /alert for/u);
    await vigil.twilio.expectSms(bren.phone, /alert for/u);
    await vigil.advance(MINUTE);
    const [code = ''] = /[A-Z0-9]{4}(?= YES)/u.exec(text) ?? [];
    await vigil.twilio.reply(ada.phone, `${code} YES`);
    await vigil.settle();
    await vigil.twilio.expectSms(bren.phone, /enough people are coming/u);
    const region = 'yorkshire_and_the_humber';
    nadia = await Visitor.signedIn(vigil, (await story.scene.coordinator('Nadia', [region])).userId);
    owen = await Visitor.signedIn(vigil, (await story.scene.coordinator('Owen', ['wales'])).userId);
    const page = await nadia.open('/console/figures');
    await expectValid(page);
    expect(page.text).toContain('1 incident');
    expect(page.text).toContain('1 of 2 who were asked to come');
    expect(page.text).toMatch(/Enough people .*\(1 incident\)/u);
    expect(page.html).toMatch(/<svg[^>]*role="img"/u);
    expect((await owen.open('/console/figures')).text).toContain('Nothing was reported in these months.');
    expect((await owen.open(`/console/figures?region=${region}`)).text).toContain('Nothing was reported');
  });

  it('are files too, with the same numbers and of the reader’s regions alone', async () => {
    const csv = await nadia.file('/console/figures/response.csv');
    expect(csv.headers['content-type']).toContain('text/csv');
    const [head = '', all = '', ...rest] = csv.bytes.toString('utf8').trim().split('\r\n');
    expect(head).toContain('region,month,incidents,claimed_count,claimed_median_seconds');
    expect(all).toMatch(/^all,all,1,/u);
    expect(rest.some((line) => line.startsWith('yorkshire_and_the_humber,all,1,'))).toBe(true);
    const json = await nadia.file('/console/figures/response.json');
    const told = JSON.parse(json.bytes.toString('utf8')) as { all: { asked: number }; byMonth: unknown[] };
    expect([told.all.asked, told.byMonth.length]).toEqual([2, 12]);
    expect((await owen.file('/console/figures/response.csv')).bytes.toString('utf8')).not.toContain('yorkshire');
  });

  it('say how ready a region is, and what would raise it', async () => {
    const page = await nadia.open('/console/figures/readiness');
    await expectValid(page);
    expect(page.text).toMatch(/Yorkshire and the Humber: \d+ of 100/u);
    expect(page.text).toContain('10 more people with a confirmed number: +21');
    expect(page.text).toContain('Make a rota for a group of the region');
    expect(page.text).not.toContain('Wales');
    const efa = await Visitor.signedIn(vigil, (await story.scene.coordinator('Efa')).userId);
    const all = await efa.open('/console/figures/readiness');
    await expectValid(all);
    expect(all.text).toContain('Northern Ireland');
    const csv = (await efa.file('/console/figures/readiness.csv')).bytes.toString('utf8');
    expect(csv.trim().split('\r\n')).toHaveLength(13);
    const json = (await nadia.file('/console/figures/readiness.json')).bytes.toString('utf8');
    const told = JSON.parse(json) as { regions: { region: string; score: number; raises: { points: number }[] }[] };
    expect(told.regions.map(({ region }) => region)).toEqual(['yorkshire_and_the_humber']);
    for (const { score, raises } of told.regions) {
      expect(score + raises.reduce((sum, { points }) => sum + points, 0)).toBe(100);
    }
  });

  it('a drill makes it more, and its results are told over time', async () => {
    const region = 'yorkshire_and_the_humber';
    const scoreOf = async () => {
      const json = (await nadia.file('/console/figures/readiness.json')).bytes.toString('utf8');
      return (JSON.parse(json) as { regions: { score: number }[] }).regions[0]?.score ?? 0;
    };
    const before = await scoreOf();
    const people = await vigil.prisma.responder.findMany({ where: { regionCode: region, roles: { has: 'local' } } });
    const now = vigil.clock.now();
    const drill = { id: randomUUID(), regionCode: region, startedBy: 'operator', endReason: 'time_up' };
    await vigil.prisma.drill.create({
      data: {
        ...{ ...drill, startedAt: now, endsAt: plus(now, HOUR), endedAt: plus(now, HOUR) },
        people: {
          create: people.map(({ id }, at) => ({
            ...{ id: randomUUID(), responderId: id, code: `K${String(at)}M4`, createdAt: now },
            answeredAt: at === 0 ? plus(now, 3 * MINUTE) : null,
          })),
        },
      },
    });
    expect(await scoreOf()).toBe(before + 5 + 2);
    const page = await nadia.open('/console/figures/drills');
    await expectValid(page);
    expect(page.text).toContain('1 of 2');
    expect(page.text).toContain('3 minutes');
    expect((await owen.open('/console/figures/drills')).text).toContain('No drill from');
    const csv = (await nadia.file('/console/figures/drills.csv')).bytes.toString('utf8');
    expect(csv).toMatch(/,time_up,2,1,180\r\n$/u);
  });

  it('a bulletin is drafted of what is public, mended by a person, and taken as a file', async () => {
    expect((await nadia.open('/console/bulletin')).text).toContain('There is no bulletin yet.');
    const made = await nadia.sendOnly('/console/bulletin');
    const path = made.location ?? '';
    expect(path).toMatch(/^\/console\/bulletin\/20\d\d-\d\d$/u);
    const page = await nadia.open(path);
    await expectValid(page);
    expect(page.text).toContain('No death was added to the public list in these months.');
    const text = '# Bulletin\n\nAn epidemic, <b>they</b> say.';
    const refused = await nadia.sendOnly(path, { basedOn: '1', state: 'ready', text });
    expect(refused.status).toBe(422);
    await expectValid(refused);
    expect(refused.text).toContain('Give the count, the period and where it comes from.');
    expect(refused.html).toContain('&lt;b>they&lt;/b>');
    const kept = await nadia.send(path, { basedOn: '1', state: 'draft', text: text.replace('An epidemic', 'Many') });
    expect(kept.text).toContain('Version 2');
    const conflict = await owen
      .open(path)
      .then(() => owen.sendOnly(path, { basedOn: '1', state: 'draft', text: 'Mine' }));
    expect([conflict.status, conflict.text.includes('Somebody else has kept version 2 since')]).toEqual([422, true]);
    expect(conflict.text).toContain('Mine');
    await nadia.send(path, { basedOn: '2', state: 'ready', text: text.replace('An epidemic', 'Many') });
    const html = await nadia.file(`${path}/html`);
    expect(html.headers['content-disposition']).toContain('attachment');
    expect(html.bytes.toString('utf8')).toContain('<h1>Bulletin</h1><p>Many, &lt;b>they&lt;/b> say.</p>');
    expect((await nadia.file(`${path}/text?version=1`)).bytes.toString('utf8')).toContain('# Vigil bulletin');
    const rows = await vigil.prisma.bulletinVersion.findMany({ orderBy: { version: 'asc' } });
    expect(rows.map(({ state }) => state)).toEqual(['draft', 'draft', 'ready']);
    expect(rows.some(({ textSealed }) => textSealed.includes('Bulletin'))).toBe(false);
    for (const wrong of ['/console/bulletin/2026-10', '/console/bulletin/2020-01', '/console/bulletin/x']) {
      expect([400, 404, 422]).toContain((await nadia.open(wrong)).status);
    }
  });

  it.each(['?from=2026-99&until=now', '?region=mars', '?from=1999-01', '?from[]=x'])(
    'leave out what makes no sense: %s',
    async (query) => {
      const page = await nadia.open(`/console/figures${query}`);
      expect(page.status).toBe(200);
      await expectValid(page);
    },
  );
});
