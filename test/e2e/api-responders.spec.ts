import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ApiApp, type Call, openApiApp } from '../support/api-app.js';

let api: ApiApp;
let admin: Call;
let london: Call;

beforeAll(async () => {
  api = await openApiApp();
  admin = api.as(await api.key('admin'));
  london = api.as(await api.key('coordinator', ['london']));
});
afterAll(() => api.close());

const ANNE = { name: 'Anne Example', regionCode: 'london', email: 'anne@example.org', phone: '07700 900123' };

async function created(body: object, by: Call = admin) {
  const answer = await by('post', '/responders', body);
  expect(answer).toMatchObject({ status: 201 });
  return answer.body;
}

describe('people', () => {
  it('are written down with the defaults of the network, their addresses masked', async () => {
    const anne = await created({ ...ANNE, verified: true });
    const at = api.clock.time.toISOString();
    expect(anne).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      notOnBankHolidays: false,
      conflictFacilityCodes: [],
      name: 'Anne Example',
      email: 'a•••@example.org',
      phone: '•••• 123',
      language: 'en',
      regionCode: 'london',
      roles: ['local'],
      groupIds: [],
      status: 'active',
      contactMethods: [
        { id: expect.any(String), channel: 'email', address: 'a•••@example.org', verifiedAt: at },
        { id: expect.any(String), channel: 'sms', address: '•••• 123', verifiedAt: at },
        { id: expect.any(String), channel: 'voice', address: '•••• 123', verifiedAt: at },
      ],
      rules: [
        { channel: 'sms', delaySeconds: 0 },
        { channel: 'email', delaySeconds: 0 },
        { channel: 'sms', delaySeconds: 300 },
        { channel: 'voice', delaySeconds: 600 },
      ],
      createdAt: at,
    });
    expect((await admin('get', `/responders/${anne.id}`)).body).toEqual(anne);
  });

  it('are unverified when a coordinator writes them down, whatever they say', async () => {
    const body = await created({ ...ANNE, verified: true }, london);
    expect(JSON.stringify(body)).not.toContain('verifiedAt');
  });

  it('may share a number', async () => {
    const [one, other] = [await created(ANNE), await created({ ...ANNE, name: 'Ben Example' })];
    expect(one.id).not.toBe(other.id);
  });

  it('stay opted out when a number that was ended is written down again', async () => {
    const first = await created({ ...ANNE, phone: '07700900200' });
    const optedOutAt = new Date('2026-10-01T10:00:00Z');
    await api.prisma.contactMethod.updateMany({
      where: { responderId: first.id, channel: 'sms' },
      data: { optedOutAt },
    });
    const again = await created({ ...ANNE, phone: '07700900200' });
    const states = again.contactMethods.map((method: { channel: string; optedOutAt?: string }) => [
      method.channel,
      method.optedOutAt ?? null,
    ]);
    expect(states).toEqual([
      ['email', null],
      ['sms', optedOutAt.toISOString()],
      ['voice', null],
    ]);
  });

  const changes: [string, object, object][] = [
    ['pausing', { status: 'paused' }, { status: 'paused' }],
    ['a name', { name: '  Anna Example ' }, { name: 'Anna Example' }],
    ['rules', { rules: [{ channel: 'voice', delaySeconds: 60 }] }, { rules: [{ channel: 'voice', delaySeconds: 60 }] }],
    [
      'rules back to the defaults',
      { rules: [] },
      { rules: expect.arrayContaining([{ channel: 'sms', delaySeconds: 300 }]) },
    ],
    [
      'quiet hours',
      { quietHours: { from: '22:00', to: '07:00' } },
      { quietHours: { from: '22:00', to: '07:00', timeZone: 'Europe/London' } },
    ],
    ['a limit', { maxAlertsPerWeek: 3 }, { maxAlertsPerWeek: 3 }],
    ['no limit', { maxAlertsPerWeek: null }, expect.not.objectContaining({ maxAlertsPerWeek: expect.anything() })],
    ['roles', { roles: ['legal', 'legal', 'faith'] }, { roles: ['legal', 'faith'] }],
    ['what was read, unchanged', { id: 'x', contactMethods: [], phone: '•••• 123' }, { phone: '•••• 123' }],
    ['nothing', {}, { name: 'Anna Example' }],
  ];
  let person: { id: string };
  beforeAll(async () => {
    person = await created({ ...ANNE, verified: true });
  });
  it.each(changes)('changes %s', async (_what, change, expected) => {
    const answer = await admin('patch', `/responders/${person.id}`, change);
    expect(answer).toMatchObject({ status: 200, body: expected });
    expect(answer.body.contactMethods.every((method: object) => 'verifiedAt' in method)).toBe(true);
  });

  it('have to verify a new number, and only that', async () => {
    const anne = await created({ ...ANNE, verified: true });
    const { body } = await admin('patch', `/responders/${anne.id}`, { phone: '07700 900999' });
    expect(body.phone).toBe('•••• 999');
    const verified = body.contactMethods.map((method: { channel: string; verifiedAt?: string }) => [
      method.channel,
      method.verifiedAt !== undefined,
    ]);
    expect(verified).toEqual([
      ['email', true],
      ['sms', false],
      ['voice', false],
    ]);
    const vouched = await admin('patch', `/responders/${anne.id}`, { verified: true });
    expect(vouched.body.contactMethods.every((method: object) => 'verifiedAt' in method)).toBe(true);
  });

  it('are replaced as a whole by PUT, also with what was read', async () => {
    const anne = await created({ ...ANNE, verified: true, maxAlertsPerWeek: 2, roles: ['legal'] });
    const read = { ...anne, maxAlertsPerWeek: undefined };
    const same = await admin('put', `/responders/${anne.id}`, read);
    expect(same).toMatchObject({ status: 200, body: { contactMethods: anne.contactMethods, roles: ['legal'] } });
    expect(same.body).not.toHaveProperty('maxAlertsPerWeek');
    const bare = await admin('put', `/responders/${anne.id}`, { name: 'Anne', regionCode: 'wales' });
    expect(bare.body).toMatchObject({ regionCode: 'wales', roles: ['local'], contactMethods: [] });
  });

  it('leave, and nothing stays by which they could be reached', async () => {
    const anne = await created(ANNE);
    expect((await admin('delete', `/responders/${anne.id}`)).status).toBe(204);
    expect((await admin('get', `/responders/${anne.id}`)).status).toBe(404);
    expect((await admin('delete', `/responders/${anne.id}`)).status).toBe(404);
    expect(await api.prisma.contactMethod.count({ where: { responderId: anne.id } })).toBe(0);
    expect(await api.prisma.responder.findUnique({ where: { id: anne.id } })).toMatchObject({ name: ANNE.name });
  });

  it('are found by name, region, group, role and status', async () => {
    const { body: group } = await admin('post', '/groups', { name: 'Finders', regionCode: 'scotland' });
    const iona = await created({
      name: 'Iona Findable',
      regionCode: 'scotland',
      groupIds: [group.id],
      roles: ['interpreter'],
      status: 'paused',
    });
    const filters = ['q=findable', 'region=scotland', `group=${group.id}`, 'role=interpreter', 'status=paused'];
    for (const query of [...filters, filters.join('&')]) {
      const { body } = await admin('get', `/responders?limit=200&${query}`);
      expect(body.items.map(({ id }: { id: string }) => id)).toContain(iona.id);
    }
    expect((await admin('get', '/responders?q=findable&region=wales')).body.items).toEqual([]);
  });

  it('are in the log by id and field name only', async () => {
    const anne = await created(ANNE);
    await admin('patch', `/responders/${anne.id}`, { name: 'Zelda Unsaid', phone: '07700900555', status: 'paused' });
    const rows = await api.prisma.journalEntry.findMany({
      where: { kind: 'responder.changed' },
      orderBy: { id: 'asc' },
    });
    expect(rows.at(-1)).toMatchObject({
      regionCode: 'london',
      data: { responderId: anne.id, change: 'changed', fields: ['name', 'status', 'phone'] },
    });
    expect(JSON.stringify(rows.map(({ canonical }) => canonical))).not.toMatch(/Zelda|Example|7700|example\.org/);
  });
});

describe('what cannot be written down', () => {
  const wrong: [string, object, string, string][] = [
    ['no name', { regionCode: 'london' }, 'invalid_request', 'name'],
    ['an empty name', { ...ANNE, name: '  ' }, 'invalid_request', 'name'],
    ['a name of two lines', { ...ANNE, name: 'a\nb' }, 'invalid_request', 'name'],
    ['no region', { name: 'Anne' }, 'invalid_request', 'regionCode'],
    ['an unknown region', { ...ANNE, regionCode: 'atlantis' }, 'invalid_request', 'regionCode'],
    ['an unknown role', { ...ANNE, roles: ['boss'] }, 'invalid_request', 'roles.0'],
    ['an unknown language', { ...ANNE, language: 'xx' }, 'invalid_request', 'language'],
    [
      'an unknown channel',
      { ...ANNE, rules: [{ channel: 'fax', delaySeconds: 0 }] },
      'invalid_request',
      'rules.0.channel',
    ],
    [
      'a negative delay',
      { ...ANNE, rules: [{ channel: 'sms', delaySeconds: -1 }] },
      'invalid_request',
      'rules.0.delaySeconds',
    ],
    [
      'a time that is none',
      { ...ANNE, quietHours: { from: '25:00', to: '07:00' } },
      'invalid_request',
      'quietHours.from',
    ],
    [
      'a time zone that is none',
      { ...ANNE, quietHours: { from: '22:00', to: '07:00', timeZone: 'Mars/Base' } },
      'invalid_request',
      'quietHours.timeZone',
    ],
    ['no alerts at all', { ...ANNE, maxAlertsPerWeek: 0 }, 'invalid_request', 'maxAlertsPerWeek'],
    ['a field that does not exist', { ...ANNE, telephone: '1' }, 'invalid_request', 'telephone'],
    ['addresses of their own', { ...ANNE, contactMethods: [] }, 'invalid_request', 'contactMethods'],
    ['a number that is none', { ...ANNE, phone: '12' }, 'invalid_address', 'phone'],
    ['letters for a number', { ...ANNE, phone: 'ring me' }, 'invalid_address', 'phone'],
    ['an address that is none', { ...ANNE, email: 'anne' }, 'invalid_address', 'email'],
    ['a masked address', { ...ANNE, email: 'a•••@example.org' }, 'invalid_address', 'email'],
    ['a group that is none', { ...ANNE, groupIds: ['x'] }, 'invalid_request', 'groupIds.0'],
    [
      'a group that is not there',
      { ...ANNE, groupIds: ['11111111-1111-1111-1111-111111111111'] },
      'unknown_reference',
      'groupIds.0',
    ],
  ];
  it.each(wrong)('%s', async (_what, body, code, field) => {
    const answer = await admin('post', '/responders', body);
    expect(answer.status).toBe(400);
    expect(answer.body.code).toBe(code);
    expect(answer.body.errors.map((problem: { field: string }) => problem.field)).toContain(field);
    expect(JSON.stringify(answer.body)).not.toMatch(/Anne|ring me|Mars/);
  });

  it('says every problem at once, and a change is checked like a whole', async () => {
    const anne = await created(ANNE);
    const answer = await admin('patch', `/responders/${anne.id}`, {
      roles: 7,
      status: 'gone',
      quietHours: [],
      more: 1,
    });
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toEqual([{ field: 'more', problem: expect.any(String) }]);
    const second = await admin('patch', `/responders/${anne.id}`, { roles: 7, status: 'gone', quietHours: [] });
    const fields = second.body.errors.map((problem: { field: string }) => problem.field);
    expect(fields.sort()).toEqual(['quietHours', 'roles', 'status']);
  });
});

describe('coordinators keep the people of their regions', () => {
  it('and no others', async () => {
    const dai = await created({ name: 'Dai', regionCode: 'wales' });
    const mine = await created({ name: 'Lon', regionCode: 'london' });
    const { body: group } = await admin('post', '/groups', { name: 'Cardiff', regionCode: 'wales' });
    const calls: [Parameters<Call>, number][] = [
      [['get', `/responders/${dai.id}`], 403],
      [['patch', `/responders/${dai.id}`, { status: 'paused' }], 403],
      [['delete', `/responders/${dai.id}`], 403],
      [['post', '/responders', { name: 'x', regionCode: 'wales' }], 403],
      [['patch', `/responders/${mine.id}`, { regionCode: 'wales' }], 403],
      [['patch', `/responders/${mine.id}`, { groupIds: [group.id] }], 403],
      [['post', '/responders', { name: 'x', regionCode: 'london', groupIds: [group.id] }], 403],
      [['get', `/groups/${group.id}`], 403],
      [['patch', `/groups/${group.id}`, { name: 'y' }], 403],
      [['patch', `/responders/${mine.id}`, { status: 'paused' }], 200],
    ];
    for (const [call, status] of calls) expect([call, (await london(...call)).status]).toEqual([call, status]);
    const { body } = await london('get', '/responders?limit=200');
    expect(new Set(body.items.map(({ regionCode }: { regionCode: string }) => regionCode))).toEqual(
      new Set(['london']),
    );
    expect((await london('get', '/responders?region=wales')).body.items).toEqual([]);
    const denied = await api.prisma.journalEntry.findMany({ where: { kind: 'access.denied', regionCode: 'wales' } });
    expect(denied.length).toBeGreaterThanOrEqual(8);
  });
});
