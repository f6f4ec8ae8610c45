import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ApiApp, type Call, openApiApp } from '../support/api-app.js';

let api: ApiApp;
let admin: Call;

beforeAll(async () => {
  api = await openApiApp();
  admin = api.as(await api.key('admin'));
});
afterAll(() => api.close());

let people = 0;
async function user(change: object = {}) {
  people += 1;
  const body = { email: `person${String(people)}@example.org`, name: 'Person', role: 'coordinator', ...change };
  const answer = await admin('post', '/users', body);
  expect(answer.status).toBe(201);
  return answer.body;
}

describe('keys', () => {
  it('are shown once, work, and stop when they are withdrawn', async () => {
    const { body: made, status } = await admin('post', '/keys', {
      name: 'Desk',
      role: 'coordinator',
      regionCodes: ['wales'],
    });
    expect(status).toBe(201);
    expect(made).toMatchObject({ name: 'Desk', role: 'coordinator', regionCodes: ['wales'], userId: null });
    expect(made.key).toMatch(/^vk_[\w-]{43}$/);
    const read = await admin('get', `/keys/${made.id}`);
    expect(read.body).not.toHaveProperty('key');
    const all = await admin('get', '/keys?limit=200');
    expect(JSON.stringify([read.body, all.body])).not.toContain(made.key);
    expect((await api.as(made.key)('get', '/incidents')).status).toBe(200);
    expect((await admin('delete', `/keys/${made.id}`)).status).toBe(204);
    expect((await admin('delete', `/keys/${made.id}`)).status).toBe(204);
    expect(await api.as(made.key)('get', '/incidents')).toMatchObject({ status: 401, body: { code: 'key_needed' } });
    expect((await admin('get', `/keys/${made.id}`)).body.revokedAt).toEqual(expect.any(String));
  });

  it('belong to a person or to nobody', async () => {
    const owner = await user();
    const { body } = await admin('post', '/keys', { name: 'x', role: 'viewer', userEmail: owner.email });
    expect(body.userId).toBe(owner.id);
    const unknown = await admin('post', '/keys', { name: 'x', role: 'viewer', userEmail: 'nobody@example.org' });
    expect(unknown).toMatchObject({ status: 400, body: { code: 'unknown_user' } });
  });

  it('are not wider than the key that makes them', async () => {
    const ofWales = api.as(await api.key('admin', ['wales']));
    for (const regionCodes of [[], ['london'], ['wales', 'london']]) {
      const answer = await ofWales('post', '/keys', { name: 'x', role: 'admin', regionCodes });
      expect(answer).toMatchObject({ status: 403, body: { code: 'region_forbidden' } });
    }
    expect((await ofWales('post', '/keys', { name: 'x', role: 'admin', regionCodes: ['wales'] })).status).toBe(201);
  });

  it.each([
    ['a role that is none', { role: 'king' }, 'role'],
    ['a region that is none', { regionCodes: ['atlantis'] }, 'regionCodes.0'],
    ['no name', { name: '' }, 'name'],
    ['a key of its own', { key: 'vk_x' }, 'key'],
  ])('are refused with %s', async (_what, change, field) => {
    const answer = await admin('post', '/keys', { name: 'x', role: 'viewer', ...change });
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ field }] } });
  });
});

describe('people who sign in', () => {
  it('get a set-up link once', async () => {
    const made = await user({ regionCodes: ['wales', 'london'] });
    expect(made.setupLink).toMatch(/^https:\/\/vigil\.example\/console\/set-up\/[\w-]{43}$/);
    expect(made).toMatchObject({ status: 'invited', role: 'coordinator', regionCodes: ['wales', 'london'] });
    const read = await admin('get', `/users/${made.id}`);
    expect(read.body).not.toHaveProperty('setupLink');
    const again = await admin('post', `/users/${made.id}/invite`);
    expect(again.status).toBe(201);
    expect(again.body.setupLink).not.toBe(made.setupLink);
    const twice = await admin('post', '/users', { email: made.email, name: 'x', role: 'viewer' });
    expect(twice).toMatchObject({ status: 409, body: { code: 'user_exists' } });
  });

  it('are paged by a record of their own when they are coordinators', async () => {
    const made = await user({ regionCodes: ['wales'] });
    const { body: record } = await admin('get', `/responders/${made.responderId}`);
    expect(record).toMatchObject({ name: 'Person', regionCode: 'wales', roles: [], status: 'active' });
    expect(record.contactMethods).toEqual([
      expect.objectContaining({ channel: 'email', verifiedAt: expect.any(String) }),
    ]);
    expect((await user({ role: 'viewer' })).responderId).toBeNull();
    const all = await user({ role: 'admin' });
    expect((await admin('get', `/responders/${all.responderId}`)).body.regionCode).toBe('london');
  });

  it('are paged as the person in the list who has their address, who is then vouched for', async () => {
    const email = 'listed@example.org';
    const { body: listed } = await admin('post', '/responders', {
      name: 'Listed',
      regionCode: 'scotland',
      email,
      roles: ['legal'],
    });
    expect(listed.contactMethods[0]).not.toHaveProperty('verifiedAt');
    const made = await user({ email: 'Listed@Example.org' });
    expect(made.responderId).toBe(listed.id);
    const { body: after } = await admin('get', `/responders/${listed.id}`);
    expect(after).toMatchObject({ roles: ['legal'], contactMethods: [{ verifiedAt: expect.any(String) }] });
  });

  it('become coordinators with their record, and lose their rights when disabled', async () => {
    const made = await user({ role: 'viewer' });
    const change = await admin('patch', `/users/${made.id}`, { role: 'coordinator', regionCodes: ['wales'] });
    expect(change.body).toMatchObject({ role: 'coordinator', regionCodes: ['wales'], responderId: expect.any(String) });
    const { body: key } = await admin('post', '/keys', { name: 'x', role: 'coordinator', userEmail: made.email });
    expect((await admin('delete', `/users/${made.id}`)).status).toBe(204);
    expect((await admin('get', `/users/${made.id}`)).body.status).toBe('disabled');
    expect((await api.as(key.key)('get', '/incidents')).status).toBe(401);
  });

  it('are not made active before they have set up their account', async () => {
    const made = await user();
    expect(await admin('patch', `/users/${made.id}`, { status: 'active' })).toMatchObject({
      status: 409,
      body: { code: 'not_set_up' },
    });
    await admin('delete', `/users/${made.id}`);
    expect(await admin('patch', `/users/${made.id}`, { status: 'invited' })).toMatchObject({
      status: 409,
      body: { code: 'invite_instead' },
    });
  });

  it('do not lock themselves out', async () => {
    const made = await user({ role: 'admin' });
    const { body: key } = await admin('post', '/keys', { name: 'own', role: 'admin', userEmail: made.email });
    const own = api.as(key.key);
    for (const call of [
      ['patch', `/users/${made.id}`, { role: 'viewer' }],
      ['patch', `/users/${made.id}`, { status: 'disabled' }],
      ['delete', `/users/${made.id}`],
    ] as Parameters<Call>[]) {
      expect(await own(...call)).toMatchObject({ status: 409, body: { code: 'own_account' } });
    }
    expect((await own('patch', `/users/${made.id}`, { name: 'Other Name' })).body.name).toBe('Other Name');
  });

  it('are in the log without their address or name', async () => {
    await user({ name: 'Unsaid Name', email: 'unsaid@example.org' });
    const rows = await api.prisma.journalEntry.findMany({ select: { canonical: true } });
    expect(JSON.stringify(rows)).not.toMatch(/unsaid/i);
  });
});

describe('places', () => {
  const PLACE = { code: 'NEW-1', name: 'HMP New', setting: 'prison', regionCode: 'wales' };

  it('are added and changed, found at once, and in the log', async () => {
    const made = await admin('post', '/facilities', PLACE);
    expect(made).toMatchObject({ status: 201, body: { ...PLACE, jurisdiction: 'wales', population: 'unknown' } });
    expect((await admin('get', '/facilities?q=new')).body.items[0]).toEqual(made.body);
    const changed = await admin('patch', '/facilities/NEW-1', { name: 'HMP Newer', regionCode: 'london', lat: 51.5 });
    expect(changed.body).toMatchObject({ code: 'NEW-1', name: 'HMP Newer', jurisdiction: 'england', lat: 51.5 });
    const put = await admin('put', '/facilities/NEW-1', { ...made.body, postcode: 'CF24 0UG' });
    expect(put.body).toMatchObject({ name: 'HMP New', postcode: 'CF24 0UG', lat: null });
    expect((await admin('get', '/facilities/NEW-1')).body).toEqual(put.body);
    expect(await admin('post', '/facilities', PLACE)).toMatchObject({ status: 409, body: { code: 'facility_exists' } });
    expect((await admin('get', '/facilities/NOT-THERE')).status).toBe(404);
    const entries = await api.prisma.journalEntry.findMany({ where: { kind: 'facility.changed' } });
    expect(entries.map(({ data }) => (data as { change: string }).change)).toEqual(['created', 'changed', 'changed']);
  });

  it.each([
    [{ code: 'a b' }, 'code'],
    [{ setting: 'jail' }, 'setting'],
    [{ regionCode: 'atlantis' }, 'regionCode'],
    [{ lat: 91 }, 'lat'],
    [{ lon: 'west' }, 'lon'],
    [{ name: '' }, 'name'],
    [{ jurisdiction: 'wales' }, 'jurisdiction'],
  ])('are refused with %j', async (change, field) => {
    const answer = await admin('post', '/facilities', { ...PLACE, code: 'NEW-2', ...change });
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ field }] } });
  });

  it('lie in the twelve regions', async () => {
    const { body } = await admin('get', '/regions');
    expect(body.items).toHaveLength(12);
    expect((await admin('get', '/regions/wales')).body).toMatchObject({ name: 'Wales', names: { cy: 'Cymru' } });
    expect((await admin('get', '/regions/atlantis')).status).toBe(404);
  });
});
