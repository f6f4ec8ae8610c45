import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HtmlValidate } from 'html-validate';
import { HOUR, plus } from '../../src/kernel/clock.js';
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

  it('makes a rota, puts its turns in order, and shows the coming weeks before it is kept', async () => {
    const group = await vigil.prisma.group.findFirstOrThrow({ where: { name: 'Swansea' } });
    await expectValid(await nadia.open(`/console/rotas/new?group=${group.id}`));
    const fields = {
      name: 'Swansea nights',
      groupId: group.id,
      timeZone: 'Europe/London',
      kind: 'weekly',
      time: '09:00',
    };
    const whole = { ...fields, weekday: '1', startsOn: '2026-11-23' };
    const nobody = await nadia.sendOnly('/console/rotas/new', { ...whole, do: 'look' });
    expect([nobody.status, nobody.text.includes('Order: at least one person.')]).toEqual([422, true]);
    const found = await nadia.sendOnly('/console/rotas/new', { ...whole, do: 'find', find: 'Bren' });
    expect(found.html).toContain(`value="${people.bren.id}"`);
    const added = await nadia.sendOnly('/console/rotas/new', {
      ...whole,
      p: people.ada.id,
      add: people.bren.id,
      do: 'add',
    });
    await expectValid(added);
    expect(orderOf(added)).toEqual([people.ada.id, people.bren.id]);
    const moved = await nadia.sendOnly('/console/rotas/new', { ...whole, p: orderOf(added).join(','), do: 'up-1' });
    expect(orderOf(moved)).toEqual([people.bren.id, people.ada.id]);
    const look = await nadia.sendOnly('/console/rotas/new', { ...whole, p: orderOf(moved).join(','), do: 'look' });
    await expectValid(look);
    expect(look.text).toMatch(/Mon 23 Nov, 00:00 to Mon 30 Nov, 09:00 nobody Bren/u);
    expect(look.text).toContain('Before you do');
    const p = orderOf(moved).join(',');
    const unseen = await nadia.sendOnly('/console/rotas/new', { ...whole, p, do: 'keep', seen: 'nothing' });
    expect([unseen.status, unseen.text.includes('What it would be like')]).toEqual([200, true]);
    const made = await nadia.sendOnly('/console/rotas/new', { ...whole, p, do: 'keep', seen: seenOf(look) });
    expect(made.location).toMatch(/^\/console\/rotas\//u);
    const here = made.location ?? '';
    expect((await nadia.open(`${here}?week=2026-W48`)).text).toContain('Swansea nights, 23 to 29 November');
    await expectValid(await nadia.open(`${here}/remove`));
    await scene.policy('Gower', [{ targets: [{ type: 'rota', id: here.split('/').at(-1) }] }]);
    expect((await nadia.open(`${here}/remove`)).text).toContain('It cannot go while Gower names it');
    expect((await nadia.sendOnly(`${here}/remove`)).text).toContain('A policy names it (Gower).');
    await vigil.prisma.policy.deleteMany({ where: { name: 'Gower' } });
    expect((await nadia.sendOnly(`${here}/remove`)).location).toBe('/console/rotas');
  });

  it('puts a second person on duty for a time, and takes the layer away again', async () => {
    const layer = { name: 'Weekend', kind: 'daily', time: '09:00', startsOn: '2026-11-01', p: people.cai.id };
    const hours = { from: '22:00', to: '06:00', weekdays: ['6', '7'] };
    const look = await nadia.sendOnly(`${path}/layers/new`, { ...layer, ...hours, do: 'look' });
    await expectValid(look);
    expect(look.text).toContain('Sat 21 Nov, 22:00 to Sun 22 Nov, 06:00');
    const kept = await nadia.send(`${path}/layers/new`, { ...layer, ...hours, do: 'keep', seen: seenOf(look) });
    expect(kept.text).toContain('Beside it: Weekend (22:00 to 06:00, on Saturday and Sunday).');
    await expectValid(await nadia.open(`${path}/layers/0`));
    await expectValid(await nadia.open(`${path}/edit`));
    expect((await nadia.open(`${path}/layers/7`)).status).toBe(404);
    const without = await nadia.sendOnly(`${path}/layers/0`, { ...layer, ...hours, do: 'remove' });
    const gone = { ...layer, ...hours, gone: 'yes', do: 'keep', seen: seenOf(without) };
    expect((await nadia.send(`${path}/layers/0`, gone)).text).not.toContain('Beside it');
  });

  it('plans some days by themselves, takes a calendar in, and takes both away', async () => {
    await expectValid(await nadia.open(`${path}/schedules/new`));
    const days = { name: 'Holidays', day: '2026-12-24', start: '09:00', last: '2026-12-27', end: '09:00' };
    const turns = { kind: 'daily', time: '09:00', startsOn: '2026-12-24', p: people.cai.id };
    const look = await nadia.sendOnly(`${path}/schedules/new`, { ...days, ...turns, do: 'look' });
    await expectValid(look);
    expect(look.text).toContain('Thu 24 Dec, 09:00');
    const wrong = await nadia.sendOnly(`${path}/schedules/new`, { ...days, ...turns, last: '2026-12-01', do: 'look' });
    expect([wrong.status, wrong.text.includes('Last day: later than from.')]).toEqual([422, true]);
    const kept = await nadia.send(`${path}/schedules/new`, { ...days, ...turns, do: 'keep', seen: seenOf(look) });
    expect(kept.text).toContain('Holidays: Thu 24 Dec, 09:00 to Sun 27 Dec, 09:00');
    const { id } = await vigil.prisma.rotaSchedule.findFirstOrThrow();
    expect((await nadia.send(`${path}/schedules/${id}/remove`)).text).not.toContain('Holidays');
    const event = ['UID:1', 'DTSTART:20261220T090000Z', 'DTEND:20261221T090000Z', `DESCRIPTION:${people.cai.id}`];
    const calendar = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', ...event, 'END:VEVENT', 'END:VCALENDAR'].join(
      '\r\n',
    );
    await expectValid(await nadia.open(`${path}/import`));
    const taken = await nadia.sendOnly(`${path}/import`, { calendar });
    await expectValid(taken);
    expect(taken.text).toContain('1 added, 0 changed');
    expect((await nadia.sendOnly(`${path}/import`)).status).toBe(422);
  });

  it('lets everybody say by which ways they are asked, and coordinators of the region', async () => {
    await expectValid(await bren.open('/console/rotas/own/ways'));
    const late = await bren.sendOnly('/console/rotas/own/ways', { channel0: 'voice', after0: '1200' });
    await expectValid(late);
    expect([late.status, late.text.includes('tried within 15 minutes')]).toEqual([422, true]);
    const none = await bren.sendOnly('/console/rotas/own/ways', { channel0: 'email', after0: '0' });
    expect([none.status, none.text.includes('a way that this person has: sms, voice')]).toEqual([422, true]);
    const own = { channel0: 'voice', after0: '0', channel1: 'sms', after1: '300' };
    expect((await bren.send('/console/rotas/own/ways', own)).text).toContain('Call at once, text after 5 minutes');
    const there = `/console/people/${people.bren.id}`;
    await expectValid(await nadia.open(`${there}/ways`));
    expect((await nadia.send(`${there}/ways`, { whose: 'network' })).text).toContain('(as everybody)');
    await owen.open('/console');
    expect((await owen.sendOnly(`${there}/ways`, own)).status).toBe(403);
    const entries = await vigil.prisma.journalEntry.findMany({ where: { kind: 'responder.changed' } });
    expect(entries.filter(({ data }) => JSON.stringify(data).includes('"rules"'))).toHaveLength(2);
  });

  it('lets everybody keep their own breaks and calendar', async () => {
    const first = await bren.open('/console/rotas/own');
    await expectValid(first);
    expect(first.text).toContain('Cardiff nights');
    const wrong = await bren.sendOnly('/console/rotas/own/leave', { from: '2026-12-05', to: '2026-12-01' });
    expect([wrong.status, wrong.text.includes('Last day: choose a day that is not before the first.')]).toEqual([
      422,
      true,
    ]);
    const away = await bren.send('/console/rotas/own/leave', { from: '2026-12-05', to: '2026-12-07' });
    expect(away.text).toContain('Saturday 5 December to Monday 7 December');
    expect((await nadia.open(`${path}?week=2026-W49`)).text).toContain('Bren is on leave');
    const { id } = await vigil.prisma.responderLeave.findFirstOrThrow();
    expect((await bren.send(`/console/rotas/own/leave/${id}/end`)).text).toContain('No break is written down.');
    const shown = await bren.sendOnly('/console/rotas/own/feeds');
    await expectValid(shown);
    expect(shown.text).toMatch(/\/rota\/[\w-]{40,}\.ics/u);
    const feed = await vigil.prisma.calendarFeed.findFirstOrThrow();
    expect((await bren.open('/console/rotas/own')).text).toContain('Open since');
    expect((await bren.send(`/console/rotas/own/feeds/${feed.id}/revoke`)).text).not.toContain('Open since');
  });

  it('says on Tonight where nobody is on duty within a day, until somebody is', async () => {
    const now = vigil.clock.now();
    const off = { from: now.toISOString(), to: plus(now, 6 * HOUR).toISOString(), kind: 'remove' };
    expect((await nadia.open('/console')).text).not.toContain('Nobody is on duty');
    for (const { id: responderId } of [people.ada, people.bren]) {
      await nadia.sendOnly(`${path}/overrides`, { ...off, responderId });
    }
    const tonight = await nadia.open('/console');
    await expectValid(tonight);
    expect(tonight.text).toMatch(/Nobody is on duty: Cardiff nights\s+Wales, now, until/u);
    expect((await owen.open('/console')).text).not.toContain('Cardiff');
    const list = await nadia.open('/console/rotas');
    expect(list.text).toContain('has nobody:');
    const taken = await nadia.send(`${path}/overrides`, { ...off, kind: 'add', responderId: people.cai.id });
    await expectValid(taken);
    expect((await nadia.open('/console')).text).not.toContain('Nobody is on duty');
  });
});

function orderOf({ html }: Visited): string[] {
  return /name="p" value="([^"]+)"/u.exec(html)?.[1]?.split(',') ?? [];
}

function seenOf({ html }: Visited): string {
  return /name="seen" value="([^"]+)"/u.exec(html)?.[1] ?? '';
}
