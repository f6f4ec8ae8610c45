import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ApiApp, type Call, openApiApp } from '../support/api-app.js';

let api: ApiApp;
let admin: Call;
let wales: Call;
let people: string[];
let group: { id: string };

const NOBODY = '11111111-1111-1111-1111-111111111111';

beforeAll(async () => {
  api = await openApiApp();
  admin = api.as(await api.key('admin'));
  wales = api.as(await api.key('coordinator', ['wales']));
  people = [];
  for (const name of ['Anna', 'Ben', 'Cara']) {
    people.push((await admin('post', '/responders', { name, regionCode: 'wales' })).body.id);
  }
  group = (await admin('post', '/groups', { name: 'Cardiff', regionCode: 'wales', memberIds: people })).body;
});
afterAll(() => api.close());

const daily = () => ({
  name: 'Nights',
  groupId: group.id,
  rotation: { kind: 'daily', handoverAt: '09:00', participantIds: people, startsOn: '2026-11-02' },
});

async function rota(body: object = daily()) {
  const answer = await admin('post', '/rotas', body);
  expect(answer.status).toBe(201);
  return answer.body;
}

describe('groups', () => {
  it('are made, read, changed, written anew and deleted', async () => {
    const { body: made } = await wales('post', '/groups', { name: 'Swansea', regionCode: 'wales' });
    expect(made).toMatchObject({ name: 'Swansea', memberIds: [] });
    const changed = await wales('patch', `/groups/${made.id}`, { memberIds: [people[1], people[1]] });
    expect(changed.body.memberIds).toEqual([people[1]]);
    const anew = await wales('put', `/groups/${made.id}`, {
      name: 'Abertawe',
      regionCode: 'wales',
      memberIds: [people[0]],
    });
    expect(anew.body).toMatchObject({ name: 'Abertawe', memberIds: [people[0]] });
    expect((await admin('get', `/responders/${people[0] ?? ''}`)).body.groupIds).toContain(made.id);
    expect((await wales('delete', `/groups/${made.id}`)).status).toBe(204);
    expect((await wales('get', `/groups/${made.id}`)).status).toBe(404);
  });

  it('have names of their own and members who exist', async () => {
    const again = await admin('post', '/groups', { name: 'Cardiff', regionCode: 'london' });
    expect(again).toMatchObject({ status: 409, body: { code: 'group_exists' } });
    const unknown = await admin('post', '/groups', { name: 'x', regionCode: 'wales', memberIds: [people[0], NOBODY] });
    expect(unknown).toMatchObject({ status: 400, body: { errors: [{ field: 'memberIds.1' }] } });
  });

  it('stay while a rota is theirs', async () => {
    const { body: own } = await admin('post', '/groups', { name: 'Bangor', regionCode: 'wales' });
    const nights = await rota({ ...daily(), groupId: own.id });
    expect(await admin('delete', `/groups/${own.id}`)).toMatchObject({ status: 409, body: { code: 'group_has_rota' } });
    expect((await admin('delete', `/rotas/${nights.id}`)).status).toBe(204);
    expect((await admin('delete', `/groups/${own.id}`)).status).toBe(204);
  });
});

describe('rotas', () => {
  it('are made, read, changed, written anew and deleted', async () => {
    const made = await rota();
    expect(made).toMatchObject({
      name: 'Nights',
      regionCode: 'wales',
      timeZone: 'Europe/London',
      rotation: daily().rotation,
    });
    expect((await wales('get', `/rotas/${made.id}`)).body).toEqual(made);
    const handoverAt = { weekday: 1, time: '08:00' };
    const weekly = { kind: 'weekly', handoverAt, participantIds: people, startsOn: '2026-11-02' };
    const changed = await wales('patch', `/rotas/${made.id}`, { rotation: weekly });
    expect(changed.body).toMatchObject({ name: 'Nights', rotation: weekly });
    const anew = await wales('put', `/rotas/${made.id}`, { ...made, name: 'Days', groupId: null });
    expect(anew.body).toMatchObject({ name: 'Days', groupId: null, regionCode: null, rotation: daily().rotation });
    expect((await wales('delete', `/rotas/${made.id}`)).status).toBe(204);
    expect((await wales('get', `/rotas/${made.id}/now`)).status).toBe(404);
  });

  it.each([
    ['09:00 on Tuesday', '2026-11-03T08:59:59Z', 0, '2026-11-03T09:00:00.000Z'],
    ['the hand-over itself', '2026-11-03T09:00:00Z', 1, '2026-11-04T09:00:00.000Z'],
    ['the next day', '2026-11-04T12:00:00+01:00', 2, '2026-11-05T09:00:00.000Z'],
  ])('say who is on duty: %s', async (_what, at, person, until) => {
    const made = await rota();
    const { body } = await wales('get', `/rotas/${made.id}/now?at=${encodeURIComponent(at)}`);
    expect(body).toEqual({ responderIds: [people[person]], until });
  });

  it('say it for now when no time is given', async () => {
    api.clock.time = new Date('2026-11-03T09:30:00Z');
    const { body } = await wales('get', `/rotas/${(await rota()).id}/now`);
    expect(body.responderIds).toEqual([people[1]]);
  });

  it('are shown as shifts without gaps', async () => {
    const made = await rota();
    const body = { from: '2026-11-03T20:00:00Z', to: '2026-11-03T22:00:00Z', kind: 'add', responderId: people[0] };
    const from = '2026-11-03T09:00:00.000Z';
    expect((await wales('post', `/rotas/${made.id}/overrides`, body)).status).toBe(201);
    const { body: shown } = await wales('get', `/rotas/${made.id}/shifts?from=${from}&to=2026-11-04T12:00:00Z`);
    expect(
      shown.items.map((shift: { responderIds: string[] }) => shift.responderIds.map((id) => people.indexOf(id))),
    ).toEqual([[1], [1, 0], [1], [2]]);
    const edges = shown.items.flatMap((shift: { from: string; to: string }) => [shift.from, shift.to]);
    expect(edges[0]).toBe(from);
    expect(edges.at(-1)).toBe('2026-11-04T12:00:00.000Z');
    for (let index = 1; index + 1 < edges.length; index += 2) expect(edges[index]).toBe(edges[index + 1]);
    const fortnight = await wales('get', `/rotas/${made.id}/shifts`);
    expect(fortnight.body.items.length).toBeGreaterThanOrEqual(14);
  });

  it('are shown page by page, without a gap between the pages', async () => {
    const made = await rota();
    const time = 'from=2026-11-03T09:00:00Z&to=2026-11-13T09:00:00Z';
    const { items: all } = (await wales('get', `/rotas/${made.id}/shifts?${time}`)).body;
    expect(all.length).toBeGreaterThanOrEqual(10);
    const paged: object[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const query = cursor === '' ? `${time}&limit=4` : `limit=4&cursor=${cursor}`;
      const { body } = await wales('get', `/rotas/${made.id}/shifts?${query}`);
      expect(body.items.length).toBeLessThanOrEqual(4);
      paged.push(...body.items);
      cursor = body.nextCursor;
    }
    expect(paged).toEqual(all);
  });

  it('that change by the hour are 500 on a page', async () => {
    const rotation = { kind: 'custom', handoverAt: { everyHours: 1 }, participantIds: people, startsOn: '2026-01-01' };
    const { body: made } = await admin('post', '/rotas', { name: `Hourly ${String(Math.random())}`, rotation });
    const { body } = await admin('get', `/rotas/${made.id}/shifts?from=2026-11-03T09:00:00Z&to=2027-02-01T09:00:00Z`);
    expect(body.items).toHaveLength(500);
    const next = await admin('get', `/rotas/${made.id}/shifts?limit=1&cursor=${body.nextCursor}`);
    expect(next.body.items[0].from).toBe(body.items.at(-1).to);
  });

  it.each(['limit=0', 'limit=501', 'limit=x', 'cursor=x', `cursor=${Buffer.from('1 2').toString('base64url')}`])(
    'are not shown for ?%s',
    async (query) => {
      expect((await admin('get', `/rotas/${(await rota()).id}/shifts?${query}`)).status).toBe(400);
    },
  );

  const overrides: [string, object, number, string | null][] = [
    ['an addition', { kind: 'add', responderId: 2 }, 201, null],
    ['a second of the same person then', { kind: 'remove', responderId: 2 }, 409, 'override_overlaps'],
    ['a second of another person', { kind: 'add', responderId: 0 }, 201, null],
    [
      'the same person later',
      { kind: 'add', responderId: 2, from: '2026-11-06T10:00:00Z', to: '2026-11-06T12:00:00Z' },
      201,
      null,
    ],
    ['a replacement', { kind: 'replace', responderId: 1, insteadOfId: null }, 201, null],
    ['nobody', { kind: 'add', responderId: NOBODY }, 400, 'unknown_reference'],
    [
      'an end before its beginning',
      { kind: 'add', responderId: 1, to: '2026-11-01T00:00:00Z' },
      400,
      'invalid_request',
    ],
    ['a kind that is none', { kind: 'swap', responderId: 1 }, 400, 'invalid_request'],
    ['an addition instead of somebody', { kind: 'add', responderId: 1, insteadOfId: 0 }, 400, 'invalid_request'],
  ];
  it('are changed for a time, but not twice at once', async () => {
    const made = await rota();
    const person = (value: unknown) => (typeof value === 'number' ? people[value] : value);
    for (const [what, change, status, code] of overrides) {
      const body: Record<string, unknown> = { from: '2026-11-05T10:00:00Z', to: '2026-11-05T12:00:00Z', ...change };
      for (const field of ['responderId', 'insteadOfId']) if (field in body) body[field] = person(body[field]);
      const answer = await wales('post', `/rotas/${made.id}/overrides`, body);
      expect([what, answer.status, answer.body.code ?? null]).toEqual([what, status, code]);
    }
    const { body: listed } = await wales('get', `/rotas/${made.id}/overrides`);
    expect(listed.items).toHaveLength(4);
    const [first] = listed.items as { id: string }[];
    expect((await wales('delete', `/rotas/${made.id}/overrides/${first?.id ?? ''}`)).status).toBe(204);
    expect((await wales('delete', `/rotas/${made.id}/overrides/${first?.id ?? ''}`)).status).toBe(404);
  });

  it('take one of two overrides that come together and overlap', async () => {
    const made = await rota();
    const body = { from: '2026-12-05T10:00:00Z', to: '2026-12-05T12:00:00Z', kind: 'add', responderId: people[0] };
    const answers = await Promise.all([1, 2, 3, 4].map(() => wales('post', `/rotas/${made.id}/overrides`, body)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
  });

  const wrong: [string, object, string][] = [
    [
      'nobody in it',
      { rotation: { ...{ kind: 'daily', handoverAt: '09:00', startsOn: '2026-11-02' }, participantIds: [] } },
      'rotation.participantIds',
    ],
    [
      'somebody who is not there',
      { rotation: { kind: 'daily', handoverAt: '09:00', startsOn: '2026-11-02', participantIds: [NOBODY] } },
      'rotation.participantIds.0',
    ],
    ['a group that is not there', { groupId: NOBODY }, 'groupId'],
    ['a time zone that is none', { timeZone: 'Mars/Base' }, 'timeZone'],
    ['a field that is none', { rotaName: 'x' }, 'rotaName'],
    ['a rotation that is none', { rotation: 'daily' }, 'rotation'],
  ];
  it.each(wrong)('are refused with %s', async (_what, change, field) => {
    const made = await rota();
    const answer = await admin('patch', `/rotas/${made.id}`, change);
    expect(answer.status).toBe(400);
    expect(answer.body.errors[0].field).toBe(field);
  });

  it.each([
    ['from=2026-11-03T09:00:00Z&to=2026-11-03T09:00:00Z', 'to'],
    ['from=2026-11-03T09:00:00Z&to=2027-11-03T09:00:00Z', 'to'],
    ['from=yesterday', 'from'],
  ])('are not shown for ?%s', async (query, field) => {
    const answer = await admin('get', `/rotas/${(await rota()).id}/shifts?${query}`);
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ field }] } });
  });

  it('stay with the coordinators of their region, and keep their people', async () => {
    const made = await rota();
    const london = api.as(await api.key('coordinator', ['london']));
    for (const call of [
      ['get', `/rotas/${made.id}`],
      ['get', `/rotas/${made.id}/now`],
      ['patch', `/rotas/${made.id}`, { name: 'x' }],
      ['post', '/rotas', daily()],
      ['delete', `/rotas/${made.id}`],
    ] as Parameters<Call>[]) {
      expect([call, await london(...call)]).toMatchObject([call, { status: 403, body: { code: 'region_forbidden' } }]);
    }
    expect(
      (await london('get', '/rotas?limit=200')).body.items.every((each: { groupId: unknown }) => each.groupId === null),
    ).toBe(true);
    expect(await admin('delete', `/responders/${people[0] ?? ''}`)).toMatchObject({
      status: 409,
      body: { code: 'responder_in_rota' },
    });
  });
});
