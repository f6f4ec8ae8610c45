import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApiRoutes } from '../../src/web/api/docs/api-routes.service.js';
import { type ApiApp, type Call, type Method, openApiApp } from '../support/api-app.js';

let api: ApiApp;
let admin: Call;
let key: string;
/** Routes that take a body. */
let writers: { method: Method; path: string; name: string }[];
let document: ReturnType<typeof JSON.parse>;
let listers: { path: string; name: string }[];

beforeAll(async () => {
  api = await openApiApp((settings) => ({
    ...settings,
    limits: { ...settings.limits, reportsPerHour: 10_000, reportsPerDay: 10_000, reportsPerHourOverall: 10_000 },
  }));
  key = await api.key('admin');
  admin = api.as(key);
  document = (await api.http.get('/api/openapi.json')).body;
  const routes = api.app.get(ApiRoutes, { strict: false }).all();
  writers = routes
    .filter(({ body }) => body !== null)
    .map(({ method, path }) => ({ method: method.toLowerCase() as Method, path, name: `${method} ${path}` }));
  listers = routes
    .filter(({ query }) => query !== null)
    .map(({ method, path }) => ({ path, name: `${method} ${path}` }));
});
afterAll(() => api.close());

const addressOf = (path: string): string =>
  path
    .replace('{ref}', 'ZZZZZZ')
    .replace('{code}', 'nowhere')
    .replaceAll(/\{\w+\}/g, () => randomUUID());

async function raw(method: Method, path: string, body: string | Buffer, type: string): Promise<number> {
  const response = await fetch(`http://127.0.0.1:${String(api.port)}/api/v1${path}`, {
    method: method.toUpperCase(),
    headers: { 'content-type': type, authorization: `Bearer ${key}`, 'idempotency-key': randomUUID() },
    body: typeof body === 'string' ? body : new Uint8Array(body),
  });
  await response.text();
  return response.status;
}

const BODIES: [string, string | Buffer, string?][] = [
  ['cut JSON', '{"name":'],
  ['a bare text', '"name"'],
  ['a bare number', '7'],
  ['null', 'null'],
  ['a list', '[]'],
  ['a list of many things', `[${'{},'.repeat(2_000)}{}]`],
  ['nesting without end', `{"name":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}}`],
  ['lists without end', `{"steps":${'['.repeat(20_000)}${']'.repeat(20_000)}}`],
  ['a NUL', '{"name":"a\\u0000b"}'],
  ['half a pair', '{"name":"\\ud800"}'],
  ['a NUL in a name of a field', '{"a\\u0000":1}'],
  ['invalid UTF-8', Buffer.from([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xff, 0x22, 0x7d])],
  ['a prototype', '{"__proto__":{"role":"admin"}}'],
  ['a constructor', '{"constructor":{"prototype":{"role":"admin"}}}'],
  [
    'many unknown fields',
    JSON.stringify(Object.fromEntries(Array.from({ length: 900 }, (_, index) => [`f${String(index)}`, 1]))),
  ],
  ['too much', `{"name":"${'x'.repeat(300_000)}"}`],
  ['XML', '<name/>', 'application/xml'],
  ['a form', 'name=x', 'application/x-www-form-urlencoded'],
];

/** What somebody may put where a value of another kind is expected. */
const VALUES: readonly unknown[] = [
  null,
  true,
  -1,
  1e308,
  0.5,
  2 ** 53,
  '',
  ' ',
  'x'.repeat(100_000),
  '\u202Eevil',
  "'; DROP TABLE incident; --",
  '<script>alert(1)</script>',
  '../../etc/passwd',
  '11111111-1111-1111-1111-111111111111',
  '2026-02-30T25:61:00Z',
  '+9999999999999999-01-01T00:00:00Z',
  [],
  [[]],
  [null],
  Array.from({ length: 3_000 }, () => 'x'),
  {},
  { $ne: null },
  { length: 1_000_000_000 },
  { toString: 'x', valueOf: 1 },
];

/** Those that differ most from one another. */
const TELLING = VALUES.filter((_, index) => index % 2 === 0 || index > 15);

const FIELDS = [
  ...[
    'name',
    'regionCode',
    'email',
    'phone',
    'roles',
    'groupIds',
    'memberIds',
    'rules',
    'quietHours',
    'status',
    'language',
  ],
  ...['maxAlertsPerWeek', 'verified', 'timeZone', 'rotation', 'groupId', 'steps', 'repeat', 'lastStepSeconds', 'when'],
  ...['policyId', 'position', 'continue', 'items', 'from', 'to', 'kind', 'responderId', 'insteadOfId', 'facilityCode'],
  ...['placeText', 'occurred', 'narrative', 'topics', 'contact', 'level', 'at', 'note', 'text', 'into', 'expectedStep'],
  ...[
    'answer',
    'claim',
    'assigneeId',
    'role',
    'regionCodes',
    'userEmail',
    'code',
    'setting',
    'population',
    'lat',
    'source',
  ],
];

describe('a hostile body', () => {
  const typed = BODIES.map(([what, body, type = 'application/json']) => [what, body, type] as const);
  it.each(typed)('%s is refused by every route, and nothing breaks', async (_what, body, type) => {
    for (const { method, path, name } of writers) {
      const status = await raw(method, addressOf(path), body, type);
      expect([name, status >= 400 && status < 500]).toEqual([name, true]);
    }
  });

  it.each(VALUES.map((value) => [JSON.stringify(value).slice(0, 50), value]))(
    '%s in any field breaks nothing',
    async (_what, value) => {
      const body = Object.fromEntries(FIELDS.map((field) => [field, value]));
      for (const { method, path, name } of writers) {
        const known = await admin(method, addressOf(path), body);
        expect([name, known.status < 500]).toEqual([name, true]);
      }
    },
  );

  const VALID: [string, Record<string, unknown>][] = [
    ['/responders', { name: 'Anna', regionCode: 'wales', phone: '07700900123' }],
    ['/groups', { name: 'Group', regionCode: 'wales' }],
    [
      '/rotas',
      { name: 'Rota', rotation: { kind: 'daily', handoverAt: '09:00', participantIds: [], startsOn: '2026-01-01' } },
    ],
    ['/policies', { name: 'Policy', steps: [{ delaySeconds: 0, targets: [{ type: 'region' }] }] }],
    ['/routes', { position: 1, when: { trigger: 'verified' }, policyId: '11111111-1111-1111-1111-111111111111' }],
    ['/keys', { name: 'Key', role: 'viewer' }],
    ['/users', { name: 'User', role: 'viewer', email: 'user@example.org' }],
    ['/facilities', { code: 'F', name: 'F', setting: 'prison', regionCode: 'wales' }],
    ['/reports', { placeText: 'somewhere' }],
    ['/simulations', { facilityCode: 'LEI' }],
  ];
  it.each(VALID)(
    '%s: one bad value in a good body is answered with the field or taken, never with 500',
    async (path, good) => {
      const { schema } = document.paths[`/api/v1${path}`].post.requestBody.content['application/json'];
      for (const field of Object.keys(schema.properties)) {
        for (const value of TELLING) {
          const answer = await admin('post', path, { ...good, [field]: value });
          expect([field, value, answer.status < 500]).toEqual([field, value, true]);
          if (answer.status === 400) expect(answer.body.errors).toEqual(expect.any(Array));
        }
      }
    },
    120_000,
  );

  it('is not stored as anything but text', async () => {
    const name = "<img src=x onerror=alert(1)> '; DROP TABLE responder; --";
    const made = await admin('post', '/responders', { name, regionCode: 'wales' });
    expect(made).toMatchObject({ status: 201, body: { name } });
    expect(made.headers['content-type']).toMatch('application/json');
    expect(made.headers['x-content-type-options']).toBe('nosniff');
    for (const q of ['%', '_', "'", '\\', 'DROP TABLE']) {
      expect((await admin('get', `/responders?q=${encodeURIComponent(q)}`)).status).toBe(200);
    }
  });
});

describe('a hostile address', () => {
  const QUERIES = [
    ...['limit=0', 'limit=-1', 'limit=201', 'limit=1e9', 'limit=1.5', 'limit=NaN', 'limit=', 'limit=1&limit=2'],
    ...['cursor=x', 'cursor=%00', 'cursor[]=x', `cursor=${'x'.repeat(300)}`, 'cursor=%F0%9F%92%A9', 'cursor=..%2f'],
    ...['q=%00', `q=${'x'.repeat(5_000)}`, 'q=%', 'q[a]=b', 'region[]=x', 'from=x&to=y', 'at=x', 'after=x'],
    ...[`cursor=${Buffer.from('2026-01-01T00:00:00Z 11111111-1111-1111-1111-11111111111g').toString('base64url')}`],
    ...[`cursor=${Buffer.from('9999-99-99T99:99:99Z 11111111-1111-1111-1111-111111111111').toString('base64url')}`],
  ];
  it.each(QUERIES.map((query) => [query.slice(0, 60), query]))(
    '?%s is refused or understood by every list',
    async (_what, query) => {
      for (const { path, name } of listers) {
        // The stream answers a good question with a stream.
        if (path === '/events' && !query.startsWith('after')) continue;
        const response = await fetch(`http://127.0.0.1:${String(api.port)}/api/v1${addressOf(path)}?${query}`, {
          headers: { authorization: `Bearer ${key}` },
        });
        await response.text();
        expect([name, response.status < 500]).toEqual([name, true]);
      }
    },
  );

  it.each([
    '..%2f..%2fetc',
    '%00',
    "' OR 1=1 --",
    'x'.repeat(3_000),
    '%F0%9F%92%A9',
    '%',
    '00000000-0000-0000-0000-00000000000',
  ])('an id that is none finds nothing (%#)', async (id) => {
    for (const list of [
      'incidents',
      'responders',
      'groups',
      'rotas',
      'policies',
      'routes',
      'messages',
      'keys',
      'users',
      'facilities',
    ]) {
      const response = await fetch(`http://127.0.0.1:${String(api.port)}/api/v1/${list}/${id}`, {
        headers: { authorization: `Bearer ${key}` },
      });
      await response.text();
      expect([list, [400, 404].includes(response.status)]).toEqual([list, true]);
    }
  });
});
