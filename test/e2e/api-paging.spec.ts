import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IdSource } from '../../src/kernel/ids.js';
import { type ApiApp, type Call, openApiApp } from '../support/api-app.js';

const COUNT = 23;

let api: ApiApp;
let admin: Call;

beforeAll(async () => {
  api = await openApiApp();
  admin = api.as(await api.key('admin'));
  const now = api.clock.time;
  const numbers = Array.from({ length: COUNT }, (_, index) => index);
  const ids = api.app.get(IdSource);
  const responders = numbers.map((index) => ({
    id: ids.next(),
    name: `Person ${String(index)}`,
    regionCode: index % 2 === 0 ? 'wales' : 'london',
    roles: ['local'],
    createdAt: now,
  }));
  await api.prisma.responder.createMany({ data: responders });
  await api.prisma.group.createMany({
    data: numbers.map((index) => ({
      id: randomUUID(),
      name: `Group ${String(index)}`,
      regionCode: 'wales',
      createdAt: now,
    })),
  });
  const rotation = {
    kind: 'daily',
    handoverAt: '09:00',
    participantIds: [responders[0]?.id ?? ''],
    startsOn: '2026-11-02',
  };
  await api.prisma.rota.createMany({
    data: numbers.map((index) => ({ id: randomUUID(), name: `Rota ${String(index)}`, rotation, createdAt: now })),
  });
  const policies = numbers.map((index) => ({ id: randomUUID(), name: `Policy ${String(index)}` }));
  const steps = [{ delaySeconds: 0, targets: [{ type: 'region' }] }];
  await api.prisma.policy.createMany({
    data: policies.map((policy) => ({ ...policy, steps, createdAt: now, updatedAt: now })),
  });
  // Many at one position: the id decides.
  await api.prisma.route.createMany({
    data: policies.map(({ id }, index) => ({
      id: randomUUID(),
      position: index < 10 ? 5 : 1_000_000 - index,
      when: { trigger: 'verified' },
      policyId: id,
    })),
  });
  await api.prisma.facility.createMany({
    data: numbers.map((index) => ({
      code: index % 2 === 0 ? `P${String(index)}` : `police-${String(index)}`,
      name: `Place ${String(index)}`,
      setting: 'prison',
      jurisdiction: 'wales',
      regionCode: 'wales',
      population: 'men',
      source: 'test',
    })),
  });
  for (const index of numbers) await api.key(index % 2 === 0 ? 'viewer' : 'responder');
  for (const index of numbers)
    await admin('post', '/users', { email: `u${String(index)}@example.org`, name: 'U', role: 'viewer' });
  // Several at one moment: the id decides.
  const at = (index: number) => new Date(now.getTime() - Math.floor(index / 7) * 1_000);
  await api.prisma.incident.createMany({
    data: numbers.map((index) => ({
      ...{
        id: randomUUID(),
        ref: `REF${String(100 + index)}`,
        status: 'reported',
        regionCode: 'wales',
        setting: 'prison',
      },
      ...{ verificationStatus: 'new', nokStatus: 'unknown', topics: [], createdAt: at(index), updatedAt: now },
    })),
  });
  await api.prisma.message.createMany({
    data: numbers.map((index) => ({
      ...{ id: randomUUID(), responderId: responders[0]?.id ?? '', contactMethodId: randomUUID(), channel: 'sms' },
      ...{ template: 'alert', params: {}, language: 'en', orderClass: 'page', priority: 1, status: 'delivered' },
      ...{ dueAt: now, expiresAt: now, queuedAt: at(index) },
    })),
  });
});
afterAll(() => api.close());

type Item = Record<string, string>;

async function walk(list: string, limit: number, query = ''): Promise<Item[][]> {
  const pages: Item[][] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const { status, body } = await admin(
      'get',
      `/${list}?limit=${String(limit)}&${query}${cursor === '' ? '' : `&cursor=${cursor}`}`,
    );
    expect(status).toBe(200);
    pages.push(body.items);
    cursor = body.nextCursor;
    expect(pages.length).toBeLessThan(200);
  }
  return pages;
}

const keyOf = (item: Item): string => item['id'] ?? item['code'] ?? '';

const LISTS: [string, number][] = [
  ['incidents', COUNT],
  ['responders', COUNT],
  ['groups', COUNT],
  ['rotas', COUNT],
  ['policies', COUNT],
  ['routes', COUNT],
  ['messages', COUNT],
  ['facilities', COUNT],
  ['users', COUNT],
  ['keys', COUNT + 1],
  ['regions', 12],
];

describe('a list in pages', () => {
  it.each(LISTS)('%s: everything once, in one order, whatever the size of a page', async (list, count) => {
    const [whole = []] = await walk(list, 200);
    expect(new Set(whole.map(keyOf)).size).toBe(whole.length);
    expect(whole.length).toBe(count);
    for (const limit of [1, 5, count - 1, count, count + 1]) {
      const pages = await walk(list, limit);
      expect(pages.flat().map(keyOf)).toEqual(whole.map(keyOf));
      expect(pages.slice(0, -1).every((page) => page.length === limit)).toBe(true);
      expect(pages.length).toBe(Math.max(1, Math.ceil(count / limit)));
    }
  });

  it.each([
    ['responders', 'region=wales', 12],
    ['responders', 'q=person 1', 11],
    ['facilities', 'setting=prison', COUNT],
    ['messages', 'status=delivered', COUNT],
    ['incidents', 'status=reported', COUNT],
  ])('%s?%s: a filter holds on every page', async (list, query, count) => {
    expect((await walk(list, 4, query)).flat()).toHaveLength(count);
  });

  it('stays complete while things are added and deleted', async () => {
    const { body: first } = await admin('get', '/responders?limit=5');
    const { body: added } = await admin('post', '/responders', { name: 'New', regionCode: 'wales' });
    await admin('delete', `/responders/${keyOf(first.items[4])}`);
    const rest: Item[] = [];
    for (let cursor = first.nextCursor; cursor !== null;) {
      const { body } = await admin('get', `/responders?limit=5&cursor=${cursor as string}`);
      rest.push(...body.items);
      cursor = body.nextCursor;
    }
    const seen = [...first.items.slice(0, 4), ...rest].map(keyOf);
    const [now = []] = await walk('responders', 200);
    expect(seen).toEqual(now.map(keyOf));
    expect(seen).toContain(added.id);
  });
});
