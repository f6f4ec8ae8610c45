import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ApiApp, type Call, openApiApp } from '../support/api-app.js';
import { PrismaService } from '../../src/platform/prisma/prisma.service.js';

/** Who may put whom on duty: one rule for every way of doing it. */
describe('coordinators of a region put on duty', () => {
  let api: ApiApp;
  const calls = new Map<string, Call>();
  const ids = new Map<string, string>();
  const id = (name: string): string => ids.get(name) ?? '';
  const by = (name: string): Call => {
    const call = calls.get(name);
    if (call === undefined) throw new Error(`There is no key of ${name}`);
    return call;
  };

  beforeAll(async () => {
    api = await openApiApp();
    calls.set('admin', api.as(await api.key('admin')));
    calls.set('national', api.as(await api.key('coordinator')));
    calls.set('welsh', api.as(await api.key('coordinator', ['wales'])));
    calls.set('both', api.as(await api.key('coordinator', ['wales', 'london'])));
    const made = async (path: string, name: string, body: object): Promise<void> => {
      const answer = await by('admin')('post', path, { name, ...body });
      expect(answer.status).toBe(201);
      ids.set(name, answer.body.id);
    };
    for (const name of ['Anna', 'Ben']) await made('/responders', name, { regionCode: 'wales' });
    for (const name of ['Lou', 'Mia', 'Ned']) await made('/responders', name, { regionCode: 'london' });
    // Mia helps in Cardiff too: somebody who may speak for London has put her into the group.
    await made('/groups', 'Cardiff', { regionCode: 'wales', memberIds: [id('Anna'), id('Mia')] });
    await made('/groups', 'Camden', { regionCode: 'london', memberIds: [id('Lou')] });
    await made('/rotas', 'Cardiff nights', { groupId: id('Cardiff'), ...turns('Anna', 'Ned') });
    await made('/rotas', 'Camden nights', { groupId: id('Camden'), ...turns('Lou') });
    await made('/rotas', 'Everybody', { groupId: null, ...turns('Anna') });
  });
  afterAll(() => api.close());

  const turns = (...names: readonly string[]) => ({
    rotation: { kind: 'daily', handoverAt: '09:00', participantIds: names.map(id), startsOn: '2026-11-02' },
  });
  let week = 0;
  /** Another week for each, so that they do not overlap. */
  const times = () => {
    week += 1;
    const day = (number: number) => new Date(Date.UTC(2026, 11, 7 * week + number)).toISOString();
    return { from: day(0), to: day(1) };
  };
  const at = (rota: string, more = '') => `/rotas/${id(rota)}${more}`;

  type Way = (rota: string, who: string) => Parameters<Call>;
  const WAYS: Readonly<Record<string, Way>> = {
    'an override that adds': (rota, who) => [
      'post',
      at(rota, '/overrides'),
      { ...times(), kind: 'add', responderId: id(who), insteadOfId: null },
    ],
    'an override that replaces': (rota, who) => [
      'post',
      at(rota, '/overrides'),
      { ...times(), kind: 'replace', responderId: id(who), insteadOfId: id('Anna') },
    ],
    'shifts of a temporary schedule': (rota, who) => {
      const time = times();
      return ['post', at(rota, '/schedules'), { name: 'A week', ...time, shifts: [{ ...time, responderId: id(who) }] }];
    },
    'layers of a temporary schedule': (rota, who) => [
      'post',
      at(rota, '/schedules'),
      { name: 'A week', ...times(), layers: [turns(who)] },
    ],
    'the rotation': (rota, who) => ['patch', at(rota), turns('Anna', who)],
    'another layer': (rota, who) => ['patch', at(rota), { layers: [turns(who)] }],
    'a rota written anew': (rota, who) => [
      'put',
      at(rota),
      { name: rota, groupId: rota === 'Everybody' ? null : id('Cardiff'), ...turns('Anna', who) },
    ],
  };
  const ways = Object.keys(WAYS);
  const attempt = async (who: string, way: string, rota: string, whom: string) => {
    const call = WAYS[way];
    if (call === undefined) throw new Error(way);
    const { status, body } = await by(who)(...call(rota, whom));
    return { status, code: body?.code };
  };
  const FORBIDDEN = { status: 403, code: 'region_forbidden' };
  const FORBIDDEN_ANSWER = { status: 403, body: { code: 'region_forbidden' } };

  it.each(ways)('nobody of another region by %s', async (way) => {
    for (const rota of ['Cardiff nights', 'Everybody']) {
      expect([rota, await attempt('welsh', way, rota, 'Lou')]).toEqual([rota, FORBIDDEN]);
    }
  });

  it.each(ways)('no one on a rota of another region by %s', async (way) => {
    expect(await attempt('welsh', way, 'Camden nights', 'Ben')).toEqual(FORBIDDEN);
  });

  it.each(ways)(
    'their own people, and who agreed to the rota, by %s; national coordinators and admins anybody',
    async (way) => {
      for (const [who, whom] of [
        ['welsh', 'Ben'],
        ['welsh', 'Mia'],
        ['both', 'Lou'],
        ['national', 'Lou'],
        ['admin', 'Lou'],
      ] as const) {
        const { status, code } = await attempt(who, way, 'Cardiff nights', whom);
        expect([who, whom, status < 300, code]).toEqual([who, whom, true, undefined]);
        await by('admin')('put', at('Cardiff nights'), {
          ...{ name: 'Cardiff nights', groupId: id('Cardiff') },
          ...turns('Anna', 'Ned'),
        });
      }
    },
  );

  it('again whom the rota names already, and takes anybody off it', async () => {
    expect((await attempt('welsh', 'the rotation', 'Cardiff nights', 'Ned')).status).toBe(200);
    const off = { ...times(), kind: 'remove', responderId: id('Ned'), insteadOfId: null };
    expect((await by('welsh')('post', at('Cardiff nights', '/overrides'), off)).status).toBe(201);
  });

  it('nobody on a rota that they make, or give to a group of another region', async () => {
    const body = { name: 'New', groupId: id('Cardiff'), ...turns('Lou') };
    expect(await by('welsh')('post', '/rotas', body)).toMatchObject({ status: 403 });
    expect(await by('welsh')('patch', at('Cardiff nights'), { groupId: id('Camden') })).toMatchObject({ status: 403 });
    expect(await by('welsh')('delete', at('Camden nights'))).toMatchObject({ status: 403 });
  });

  it('by a swap: anybody may be relieved on their own rotas, and who relieves is put on duty', async () => {
    const time = times();
    const shifts = [{ ...time, responderId: id('Lou') }];
    const put = await by('national')('post', at('Cardiff nights', '/schedules'), { name: 'A day', ...time, shifts });
    expect(put.status).toBe(201);
    const ask = (rota: string) => by('welsh')('post', at(rota, '/swaps'), { ...time, responderId: id('Lou') });
    expect(await ask('Camden nights')).toMatchObject(FORBIDDEN_ANSWER);
    const asked = await ask('Cardiff nights');
    expect(asked.status).toBe(201);
    const take = (who: string, whom: string) =>
      by(who)('post', at('Cardiff nights', `/swaps/${asked.body.id}/take`), { responderId: id(whom) });
    const { body } = await by('admin')('post', '/responders', { name: 'Olu', regionCode: 'london' });
    ids.set('Olu', body.id);
    expect(await take('welsh', 'Olu')).toMatchObject(FORBIDDEN_ANSWER);
    expect(await take('welsh', 'Ben')).toMatchObject({ status: 200, body: { takenById: id('Ben') } });
  });

  it('by a calendar: their own people and who agreed to the rota; others are told as nobody', async () => {
    const day = (number: number) => `203001${String(number).padStart(2, '0')}`;
    const calendar = (...names: readonly string[]) =>
      [
        'BEGIN:VCALENDAR',
        ...names.flatMap((name, at) => [
          ...['BEGIN:VEVENT', `UID:${name}`, `DTSTART:${day(1 + at)}`, `DTEND:${day(2 + at)}`],
          ...[`SUMMARY:${id(name)}`, 'END:VEVENT'],
        ]),
        'END:VCALENDAR',
      ].join('\n');
    const take = (who: string, rota: string, ...names: readonly string[]) =>
      by(who)('post', at(rota, '/schedules/import'), { calendar: calendar(...names) });
    const whom = ['Anna', 'Ben', 'Mia', 'Ned', 'Lou'];
    const welsh = await take('welsh', 'Cardiff nights', ...whom);
    expect(welsh.body).toMatchObject({ added: 4, problems: [{ line: 26 }] });
    expect(await take('welsh', 'Camden nights', 'Ben')).toMatchObject(FORBIDDEN_ANSWER);
    expect((await take('welsh', 'Everybody', 'Mia', 'Ned', 'Anna')).body).toMatchObject({ added: 1 });
    for (const who of ['both', 'national', 'admin']) {
      expect((await take(who, 'Cardiff nights', ...whom)).body).toMatchObject({ problems: [] });
    }
  });

  it('each refusal stands in the log', async () => {
    const before = await api.app.get(PrismaService).journalEntry.count({ where: { kind: 'access.denied' } });
    await attempt('welsh', 'the rotation', 'Cardiff nights', 'Lou');
    expect(await api.app.get(PrismaService).journalEntry.count({ where: { kind: 'access.denied' } })).toBe(before + 1);
  });
});
