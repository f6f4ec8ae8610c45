import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type ApiApp, type Call, openApiApp } from '../support/api-app.js';

let api: ApiApp;
let admin: Call;
let coordinator: Call;
let person: string;
let group: string;
let rota: string;

const NOBODY = '11111111-1111-1111-1111-111111111111';
const SIMPLE = { name: 'Simple', steps: [{ delaySeconds: 0, targets: [{ type: 'region' }] }] };

beforeAll(async () => {
  api = await openApiApp();
  admin = api.as(await api.key('admin'));
  coordinator = api.as(await api.key('coordinator'));
  person = (await admin('post', '/responders', { name: 'Anna', regionCode: 'wales' })).body.id;
  group = (await admin('post', '/groups', { name: 'Cardiff', regionCode: 'wales' })).body.id;
  const rotation = { kind: 'daily', handoverAt: '09:00', participantIds: [person], startsOn: '2026-11-02' };
  rota = (await admin('post', '/rotas', { name: 'Nights', rotation })).body.id;
  await api.prisma.facility.create({
    data: {
      code: 'CDF',
      name: 'HMP Cardiff',
      setting: 'prison',
      jurisdiction: 'wales',
      regionCode: 'wales',
      population: 'men',
      source: 'test',
    },
  });
});
afterAll(() => api.close());

async function policy(body: object = SIMPLE): Promise<{ id: string; version: number }> {
  const answer = await admin('post', '/policies', body);
  expect(answer.status).toBe(201);
  return answer.body;
}

describe('policies', () => {
  it('are made with every kind of target, and read as they were written', async () => {
    const full = {
      name: 'Wales',
      repeat: 2,
      lastStepSeconds: 90,
      reminderSeconds: 600,
      steps: [
        {
          delaySeconds: 0,
          targets: [
            { type: 'rota', id: rota },
            { type: 'group', id: group },
            { type: 'responder', id: person },
            { type: 'role', role: 'legal' },
          ],
          channels: ['sms', 'email'],
          quorum: { any: 2, roles: { legal: 1 } },
          ignoresQuietHours: true,
        },
        { delaySeconds: 604_800, targets: [{ type: 'region' }, { type: 'coordinators' }, { type: 'national' }] },
      ],
    };
    const made = await policy(full);
    expect(made).toMatchObject({ ...full, version: 1 });
    expect((await coordinator('get', `/policies/${made.id}`)).body).toEqual(made);
  });

  it('have a version that grows with every change, and with nothing else', async () => {
    const made = await policy();
    const change = (body: object) => admin('patch', `/policies/${made.id}`, body);
    expect((await change({ name: 'Simple' })).body.version).toBe(1);
    expect((await change({ repeat: 5 })).body).toMatchObject({ version: 2, name: 'Simple', repeat: 5 });
    expect((await change({ lastStepSeconds: 60 })).body).toMatchObject({ version: 3, repeat: 5, lastStepSeconds: 60 });
    const without = await change({ lastStepSeconds: null });
    expect(without.body).toMatchObject({ version: 4, repeat: 5 });
    expect(without.body).not.toHaveProperty('lastStepSeconds');
    const put = await admin('put', `/policies/${made.id}`, { ...without.body, repeat: undefined });
    expect(put.body).toMatchObject({ version: 5, repeat: 0 });
    const entries = await api.prisma.journalEntry.findMany({
      where: { kind: 'policy.changed' },
      orderBy: { id: 'desc' },
    });
    expect(entries[0]?.data).toEqual({ policyId: made.id, change: 'changed', version: 5, fields: ['repeat'] });
  });

  const wrong: [string, object, string][] = [
    ['without steps', { steps: [] }, 'steps'],
    ['with a step for nobody', { steps: [{ delaySeconds: 0, targets: [] }] }, 'steps.0.targets'],
    [
      'with a delay that is too long',
      { steps: [{ delaySeconds: 604_801, targets: [{ type: 'region' }] }] },
      'steps.0.delaySeconds',
    ],
    ['with half a second', { steps: [{ delaySeconds: 0.5, targets: [{ type: 'region' }] }] }, 'steps.0.delaySeconds'],
    ['with six repeats', { repeat: 6 }, 'repeat'],
    [
      'with a target that is none',
      { steps: [{ delaySeconds: 0, targets: [{ type: 'press' }] }] },
      'steps.0.targets.0.type',
    ],
    [
      'with a rota that is not there',
      { steps: [{ delaySeconds: 0, targets: [{ type: 'rota', id: NOBODY }] }] },
      'steps.0.targets.0.id',
    ],
    [
      'with a group that is not there',
      { steps: [{ delaySeconds: 0, targets: [{ type: 'region' }, { type: 'group', id: NOBODY }] }] },
      'steps.0.targets.1.id',
    ],
    [
      'with a person who is not there',
      { steps: [{ delaySeconds: 0, targets: [{ type: 'responder', id: NOBODY }] }] },
      'steps.0.targets.0.id',
    ],
    ['with a misspelt field', { repeats: 1 }, 'repeats'],
  ];
  it.each(wrong)('are refused %s', async (_what, change, field) => {
    const made = await policy();
    const answer = await admin('patch', `/policies/${made.id}`, change);
    expect(answer.status).toBe(400);
    expect(answer.body.errors.map((problem: { field: string }) => problem.field)).toContain(field);
  });

  it.each([
    ['rotas', () => rota, 'named_by_policy'],
    ['groups', () => group, 'named_by_policy'],
  ])('keep the %s that they name', async (list, id, code) => {
    expect(await admin('delete', `/${list}/${id()}`)).toMatchObject({ status: 409, body: { code } });
  });

  it('keep the webhook that a step names, for as long as it does', async () => {
    const hook = { url: 'https://listener.example.org/', events: ['incident.merged'] };
    const { id } = (await admin('post', '/webhooks', hook)).body;
    const steps = [...SIMPLE.steps, { delaySeconds: 60, targets: [{ type: 'region' }, { type: 'webhook', id }] }];
    const made = await policy({ name: 'Tells', steps });
    const refused = await admin('delete', `/webhooks/${id}`);
    expect(refused).toMatchObject({ status: 409, body: { code: 'named_by_policy' } });
    expect(refused.body.detail).toContain('(Tells)');
    expect((await admin('get', `/webhooks/${id}`)).status).toBe(200);
    expect((await admin('patch', `/policies/${made.id}`, { steps: SIMPLE.steps })).status).toBe(200);
    expect((await admin('delete', `/webhooks/${id}`)).status).toBe(204);
    expect((await admin('delete', `/webhooks/${id}`)).status).toBe(404);
  });

  it('are changed by administrators only', async () => {
    const made = await policy();
    for (const [method, path] of [
      ['post', '/policies'],
      ['patch', `/policies/${made.id}`],
      ['put', `/policies/${made.id}`],
      ['delete', `/policies/${made.id}`],
      ['post', '/routes'],
      ['put', '/routes'],
    ] as const) {
      expect(await coordinator(method, path, SIMPLE)).toMatchObject({ status: 403, body: { code: 'role_forbidden' } });
    }
  });
});

describe('routes', () => {
  let policyId: string;
  const TRIGGERS = ['reported', 'verified', 'needs_help'] as const;
  beforeEach(async () => {
    await api.prisma.route.deleteMany();
    policyId = (await policy()).id;
  });
  const fallback = (trigger: string, position = 1000) => ({ position, when: { trigger }, policyId });
  const setUp = () => admin('put', '/routes', { items: TRIGGERS.map((trigger) => fallback(trigger)) });

  it('are set up one after another', async () => {
    const special = { position: 1, when: { trigger: 'verified', regions: ['wales'] }, policyId, continue: true };
    for (const body of [special, ...TRIGGERS.map((trigger) => fallback(trigger))]) {
      expect((await admin('post', '/routes', body)).status).toBe(201);
    }
    const { body } = await coordinator('get', '/routes');
    expect(body.items.map((route: { position: number }) => route.position)).toEqual([1, 1000, 1000, 1000]);
    expect(body.items[0]).toMatchObject({ ...special, id: expect.any(String) });
  });

  it('keep one that fits everything for each trigger that had one', async () => {
    const { body } = await setUp();
    const [first] = body.items as { id: string }[];
    const id = first?.id ?? '';
    const refused: Parameters<Call>[] = [
      ['delete', `/routes/${id}`],
      ['patch', `/routes/${id}`, { when: { trigger: 'reported', regions: ['wales'] } }],
      ['patch', `/routes/${id}`, { when: { trigger: 'verified' } }],
      ['patch', `/routes/${id}`, { when: { trigger: 'reported', childrenAffected: false } }],
      ['put', `/routes/${id}`, { ...fallback('reported'), when: { trigger: 'reported', topics: ['ipp'] } }],
      ['put', '/routes', { items: [fallback('reported'), fallback('verified')] }],
      ['put', '/routes', { items: [] }],
    ];
    for (const call of refused) {
      expect([call, await admin(...call)]).toMatchObject([call, { status: 409, body: { code: 'fallback_required' } }]);
    }
    const trigger = (body.items[0] as { when: { trigger: string } }).when.trigger;
    expect((await admin('post', '/routes', fallback(trigger, 1001))).status).toBe(201);
    expect((await admin('patch', `/routes/${id}`, { when: { trigger, regions: [] }, position: 3 })).status).toBe(200);
    expect((await admin('delete', `/routes/${id}`)).status).toBe(204);
    expect((await admin('get', `/routes/${id}`)).status).toBe(404);
  });

  it('keep it also when two of them are deleted at once', async () => {
    await setUp();
    const { body: other } = await admin('post', '/routes', fallback('reported', 1));
    const { body } = await admin('get', '/routes');
    const one = body.items.find(
      (route: { id: string; when: { trigger: string } }) => route.when.trigger === 'reported' && route.id !== other.id,
    );
    const answers = await Promise.all([other.id, one.id].map((id) => admin('delete', `/routes/${id as string}`)));
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
  });

  it('are replaced as a list, those with an id in their place', async () => {
    const { body: before } = await setUp();
    const moved = before.items.map((route: object, index: number) => ({ ...route, position: 10 - index }));
    const special = {
      position: 0,
      when: { trigger: 'verified', settings: ['prison'], topics: ['ipp'], facilities: ['CDF'] },
      policyId,
    };
    const { body, status } = await admin('put', '/routes', { items: [special, ...moved] });
    expect(status).toBe(200);
    expect(body.items.map(({ position }: { position: number }) => position)).toEqual([0, 8, 9, 10]);
    const ids = (items: { id: string }[]) => items.map(({ id }) => id).sort();
    expect(ids(body.items.slice(1))).toEqual(ids(before.items));
    const twice = await admin('put', '/routes', { items: [...moved, moved[0]] });
    expect(twice).toMatchObject({ status: 400, body: { errors: [{ field: 'items.3.id' }] } });
  });

  const wrong: [string, object, string][] = [
    ['a policy that is not there', { policyId: NOBODY }, 'policyId'],
    ['a region that is none', { when: { trigger: 'verified', regions: ['wales', 'atlantis'] } }, 'when.regions.1'],
    ['a place that is none', { when: { trigger: 'verified', facilities: ['CDF', 'XXX'] } }, 'when.facilities.1'],
    ['a setting that is none', { when: { trigger: 'verified', settings: ['jail'] } }, 'when.settings.0'],
    ['a topic that is none', { when: { trigger: 'verified', topics: ['weather'] } }, 'when.topics.0'],
    ['a level that is none', { when: { trigger: 'verified', levels: ['all'] } }, 'when.levels.0'],
    ['a trigger that is none', { when: { trigger: 'always' } }, 'when.trigger'],
    ['a position below zero', { position: -1 }, 'position'],
    ['a condition that is none', { when: { trigger: 'verified', weather: 'rain' } }, 'when.weather'],
  ];
  it.each(wrong)('are refused with %s', async (_what, change, field) => {
    const answer = await admin('post', '/routes', { ...fallback('verified'), ...change });
    expect(answer.status).toBe(400);
    expect(answer.body.errors.map((problem: { field: string }) => problem.field)).toContain(field);
  });

  it('keep the policy that they lead to', async () => {
    await setUp();
    expect(await admin('delete', `/policies/${policyId}`)).toMatchObject({
      status: 409,
      body: { code: 'policy_in_use' },
    });
    await api.prisma.route.deleteMany();
    expect((await admin('delete', `/policies/${policyId}`)).status).toBe(204);
  });
});
