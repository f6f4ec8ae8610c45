import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import supertest from 'supertest';
import { ChangeUserService } from '../../../src/access/change-user.service.js';
import { CreateApiKeyService, type NewApiKey } from '../../../src/access/create-api-key.service.js';
import { CreateUserService } from '../../../src/access/create-user.service.js';
import { ListApiKeysService } from '../../../src/access/list-api-keys.service.js';
import { ListUsersService } from '../../../src/access/list-users.service.js';
import { ReinviteUserService } from '../../../src/access/reinvite-user.service.js';
import { RevokeApiKeyService } from '../../../src/access/revoke-api-key.service.js';
import type { Actor } from '../../../src/kernel/actor.js';
import { MINUTE, plus } from '../../../src/kernel/clock.js';
import { type AccessApp, Browser, openAccessApp, setUpPerson } from '../../support/access-app.js';

const OPERATOR: Actor = { type: 'operator' };

let running: AccessApp;
let http: ReturnType<typeof supertest>;

beforeAll(async () => {
  running = await openAccessApp();
  http = supertest(running.base);
});
afterAll(() => running.close());

function service<T>(type: abstract new (...args: never[]) => T): T {
  return running.app.get<T>(type, { strict: false });
}

async function keyFor(wanted: Partial<NewApiKey>): Promise<{ id: string; key: string }> {
  const { apiKey, key } = await service(CreateApiKeyService).create(
    { name: 'Desk', role: 'coordinator', regionCodes: [], ...wanted },
    OPERATOR,
  );
  return { id: apiKey.id, key };
}

const call = (method: 'get' | 'post', path: string, key: string) =>
  http[method](path).set('Authorization', `Bearer ${key}`);

describe('an API key', () => {
  it('is shown once, in a shape that scanners know, and kept as a hash', async () => {
    const { id, key } = await keyFor({ regionCodes: ['wales'] });
    expect(key).toMatch(/^vk_[\w-]{43}$/);
    const row = await running.prisma.apiKey.findUniqueOrThrow({ where: { id } });
    expect(JSON.stringify(row)).not.toContain(key.slice(3));
    expect(await running.log()).toContainEqual({
      kind: 'key.created',
      actor: 'operator',
      regionCode: null,
      data: { keyId: id, role: 'coordinator', regionCodes: ['wales'], userId: null },
    });
  });

  it.each([
    ['admin', [], [200, 200, 200, 201, 200]],
    ['coordinator', [], [200, 200, 200, 403, 200]],
    ['coordinator', ['wales'], [200, 403, 200, 403, 200]],
    ['responder', [], [403, 403, 403, 403, 200]],
    ['viewer', [], [403, 403, 403, 403, 200]],
  ] as const)('of a %s of %j may do %j', async (role, regionCodes, expected) => {
    const { key } = await keyFor({ role, regionCodes });
    const answers = [
      await call('get', '/api/v1/incidents/wales', key),
      await call('get', '/api/v1/incidents/scotland', key),
      await call('get', '/api/v1/incidents/unknown', key),
      await call('post', '/api/v1/policies', key),
      await call('get', '/api/v1/stats', key),
    ];
    expect(answers.map(({ status }) => status)).toEqual(expected);
  });

  it('of another region is refused with a reason, and the try is in the log of the incident', async () => {
    const { id, key } = await keyFor({ regionCodes: ['wales'] });
    const answer = await call('get', '/api/v1/incidents/scotland', key);
    expect(answer.body).toMatchObject({ code: 'region_forbidden', status: 403 });
    const entry = await running.prisma.journalEntry.findFirst({ where: { actor: `key:${id}` } });
    expect(entry).toMatchObject({
      kind: 'access.denied',
      incidentId: '0197a6d0-0000-7000-8000-000000000000',
      regionCode: 'scotland',
      data: { what: 'incident.read' },
    });
  });

  it.each([
    ['none', undefined],
    ['nonsense', 'Bearer hello'],
    ['another scheme', 'Basic dmlnaWw6dmlnaWw='],
    ['a key that never was', `Bearer vk_${'a'.repeat(43)}`],
    ['two keys', `Bearer vk_${'a'.repeat(43)} vk_${'b'.repeat(43)}`],
  ])('%s is 401', async (_name, authorization) => {
    const request = http.get('/api/v1/stats');
    const answer = await (authorization === undefined ? request : request.set('Authorization', authorization));
    expect(answer.status).toBe(401);
    expect(answer.headers['www-authenticate']).toBe('Bearer');
    expect(answer.body).toMatchObject({ code: 'key_needed' });
  });

  it('that is withdrawn works no more', async () => {
    const { id, key } = await keyFor({});
    await service(RevokeApiKeyService).revoke(id, OPERATOR);
    await service(RevokeApiKeyService).revoke(id, OPERATOR);
    expect((await call('get', '/api/v1/stats', key)).status).toBe(401);
    const entries = (await running.log()).filter(
      ({ kind, data }) => kind === 'key.revoked' && JSON.stringify(data).includes(id),
    );
    expect(entries).toHaveLength(1);
  });

  it('names its last use, at most every five minutes', async () => {
    const { id, key } = await keyFor({});
    const used = async () => (await running.prisma.apiKey.findUniqueOrThrow({ where: { id } })).lastUsedAt;
    const start = running.clock.time;
    await call('get', '/api/v1/stats', key);
    expect(await used()).toEqual(start);
    running.clock.time = plus(start, MINUTE);
    await call('get', '/api/v1/stats', key);
    expect(await used()).toEqual(start);
    running.clock.time = plus(start, 6 * MINUTE);
    await call('get', '/api/v1/stats', key);
    expect(await used()).toEqual(plus(start, 6 * MINUTE));
  });

  it('is not needed on a public route, but a wrong one is not passed over', async () => {
    const { key } = await keyFor({ name: 'Press desk' });
    expect((await http.get('/api/v1/open')).body).toEqual({ caller: null });
    expect((await call('get', '/api/v1/open', key)).body).toEqual({ caller: 'Press desk' });
    expect((await call('get', '/api/v1/open', 'vk_wrong')).status).toBe(401);
  });

  it('does not open a route that forgot to say what it requires', async () => {
    const { key } = await keyFor({ role: 'admin' });
    expect((await call('get', '/api/v1/forgotten', key)).status).toBe(500);
  });

  it('is no use as a cookie, and a session is no use in the API', async () => {
    const { key } = await keyFor({});
    expect((await http.get('/console').set('Cookie', `vigil=${key}`)).status).toBe(303);
    const person = await setUpPerson(running, 'cookie@example.org', 'admin');
    const browser = new Browser(running.base);
    await browser.signIn(person.email);
    await browser.giveCode(person.code());
    expect((await browser.get('/api/v1/stats')).status).toBe(401);
  });
});

describe('two keys', () => {
  it('of one person are one person; of nobody, each its own; and a key counts as its owner', async () => {
    const { user } = await service(CreateUserService).create(
      { email: 'mairi@example.org', name: 'Mairi G.', role: 'coordinator', regionCodes: [] },
      OPERATOR,
    );
    const personOf = async (wanted: Partial<NewApiKey>): Promise<unknown> => {
      const { key } = await keyFor(wanted);
      return ((await call('get', '/api/v1/incidents/wales', key)).body as { personId: string }).personId;
    };
    const owned = [
      await personOf({ userEmail: 'Mairi@example.org' }),
      await personOf({ userEmail: 'mairi@example.org' }),
    ];
    expect(owned).toEqual([user.id, user.id]);
    expect(await personOf({})).not.toBe(await personOf({}));
  });

  it('belong to nobody who does not exist', async () => {
    await expect(keyFor({ userEmail: 'nobody@example.org' })).rejects.toMatchObject({ code: 'unknown_user' });
  });
});

describe('a person', () => {
  it('who is disabled is signed out and their keys stop', async () => {
    const person = await setUpPerson(running, 'gone@example.org');
    const { key } = await keyFor({ userEmail: person.email });
    const browser = new Browser(running.base);
    await browser.signIn(person.email);
    await browser.giveCode(person.code());
    await service(ChangeUserService).change(person.id, { status: 'disabled' }, OPERATOR);
    expect((await browser.get('/console')).status).toBe(303);
    expect((await call('get', '/api/v1/stats', key)).status).toBe(401);
  });

  it('who lost their phone gets a new link; what they had opens nothing', async () => {
    const person = await setUpPerson(running, 'lost@example.org');
    const { setupLink } = await service(ReinviteUserService).reinvite(person.id, OPERATOR);
    expect((await new Browser(running.base).signIn(person.email)).status).toBe(422);
    expect((await http.get(new URL(setupLink).pathname)).text).toContain('First: a password');
  });

  it('is invited once per address, however it is written', async () => {
    const create = (email: string) =>
      service(CreateUserService).create({ email, name: 'Efua N.', role: 'viewer', regionCodes: [] }, OPERATOR);
    await create('efua@example.org');
    await expect(create(' Efua@Example.org')).rejects.toMatchObject({ code: 'user_exists', kind: 'conflict' });
    await expect(create('efua')).rejects.toMatchObject({ code: 'invalid_email' });
  });

  it('cannot be activated before they have set up', async () => {
    const { user } = await service(CreateUserService).create(
      { email: 'early@example.org', name: 'Early', role: 'viewer', regionCodes: [] },
      OPERATOR,
    );
    const activate = service(ChangeUserService).change(user.id, { status: 'active' }, OPERATOR);
    await expect(activate).rejects.toMatchObject({ code: 'not_set_up' });
  });

  it('is listed a page at a time, without what proves who they are', async () => {
    const first = await service(ListUsersService).list({ after: null, limit: 2 });
    const second = await service(ListUsersService).list({ after: first[1]?.id ?? null, limit: 2 });
    expect(first).toHaveLength(2);
    expect(second[0]?.id).not.toBe(first[1]?.id);
    expect(Object.keys(first[0] ?? {})).not.toContain('passwordHash');
    expect((await service(ListApiKeysService).list({ after: null, limit: 100 })).length).toBeGreaterThan(0);
  });
});
