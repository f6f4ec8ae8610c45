import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AddAttachments } from '../../src/intake/attachments/add-attachments.service.js';
import type { Role } from '../../src/access/role.js';
import { ApiRoutes } from '../../src/web/api/docs/api-routes.service.js';
import { smallPicture } from '../support/sample-files.js';
import { type ApiApp, type Call, type Method, openApiApp } from '../support/api-app.js';

const ROLES: readonly Role[] = ['admin', 'coordinator', 'responder', 'viewer'];

/** Who may do what, as the contract says it (section 8.13): by the first part of the path, for reading and for changing. */
const MAY: Readonly<Record<string, { readonly read: readonly Role[]; readonly change: readonly Role[] }>> = {
  incidents: { read: ['admin', 'coordinator'], change: ['admin', 'coordinator'] },
  simulations: { read: [], change: ['admin', 'coordinator'] },
  regions: { read: ['admin', 'coordinator', 'responder'], change: ['admin', 'coordinator'] },
  facilities: { read: ['admin', 'coordinator'], change: ['admin'] },
  responders: { read: ['admin', 'coordinator'], change: ['admin', 'coordinator'] },
  groups: { read: ['admin', 'coordinator'], change: ['admin', 'coordinator'] },
  rotas: { read: ['admin', 'coordinator', 'responder'], change: ['admin', 'coordinator'] },
  policies: { read: ['admin', 'coordinator'], change: ['admin'] },
  routes: { read: ['admin', 'coordinator'], change: ['admin'] },
  messages: { read: ['admin', 'coordinator'], change: ['admin', 'coordinator'] },
  'join-requests': { read: ['admin', 'coordinator'], change: ['admin', 'coordinator'] },
  drills: { read: ['admin', 'coordinator'], change: ['admin', 'coordinator'] },
  sending: { read: ['admin', 'coordinator'], change: ['admin', 'coordinator'] },
  keys: { read: ['admin'], change: ['admin'] },
  users: { read: ['admin'], change: ['admin'] },
  webhooks: { read: ['admin'], change: ['admin'] },
  'help-lines': { read: ['admin', 'coordinator'], change: ['admin'] },
  tasks: { read: ['admin', 'coordinator'], change: ['admin', 'coordinator'] },
  'task-templates': { read: ['admin', 'coordinator'], change: ['admin'] },
  retention: { read: ['admin'], change: [] },
  stats: { read: ['admin', 'coordinator', 'responder', 'viewer'], change: [] },
  events: { read: ['admin', 'coordinator'], change: [] },
};

/** What only admins do, whatever the rest of the part: it cannot be undone, or holds everything about somebody. */
const ADMINS = /\/(erase|export)$/;

/** What people may do about themselves; that it is about themselves is checked for each. */
const OWN = /\/(swaps|leave|feeds)(\/|$)/;

let api: ApiApp;
let routes: { method: Method; path: string; name: string }[];
let calls: ReadonlyMap<Role | null, Call>;

beforeAll(async () => {
  api = await openApiApp();
  routes = api.app
    .get(ApiRoutes, { strict: false })
    .all()
    .map(({ method, path }) => ({ method: method.toLowerCase() as Method, path, name: `${method} ${path}` }));
  calls = new Map<Role | null, Call>([[null, api.as(null)]]);
  for (const role of ROLES) (calls as Map<Role, Call>).set(role, api.as(await api.key(role)));
});
afterAll(() => api.close());

/** With ids of nothing, so that whoever passes the door changes nothing. */
function addressOf(path: string): string {
  const filled = path
    .replace('{ref}', 'ZZZZZZ')
    .replace('{code}', 'nowhere')
    .replaceAll(/\{\w+\}/g, () => randomUUID());
  return path === '/events' ? '/events?after=nothing' : filled;
}

function by(role: Role | null): Call {
  const call = calls.get(role);
  if (call === undefined) throw new Error(`There is no key for ${String(role)}.`);
  return call;
}

describe('the door of every route', () => {
  it('knows every part of the API', () => {
    const parts = new Set(routes.map(({ path }) => path.split('/')[1] ?? ''));
    parts.delete('reports');
    expect([...parts].sort()).toEqual(Object.keys(MAY).sort());
  });

  it('is shut without a key, and with one that does not work', async () => {
    for (const { method, path, name } of routes) {
      if (name === 'POST /reports') continue;
      for (const call of [by(null), api.as('vk_nonsense'), api.as(`vk_${'a'.repeat(43)}`)]) {
        const answer = await call(method, addressOf(path), method === 'get' ? undefined : {});
        expect([name, answer.status, answer.body.code]).toEqual([name, 401, 'key_needed']);
        expect(answer.headers['www-authenticate']).toBe('Bearer');
      }
    }
  });

  it.each(ROLES)('opens for a %s where the contract says so', async (role) => {
    for (const { method, path, name } of routes) {
      if (name === 'POST /reports') continue;
      const may: readonly Role[] | null = ADMINS.test(path) ? ['admin'] : null;
      const part = MAY[path.split('/')[1] ?? ''];
      const theirs = OWN.test(path) && !path.startsWith('/groups') && role === 'responder';
      const allowed = theirs || (may ?? (method === 'get' ? part?.read : part?.change))?.includes(role) === true;
      const answer = await by(role)(method, addressOf(path), method === 'get' ? undefined : {});
      const opened = ![401, 403].includes(answer.status);
      expect([name, role, opened]).toEqual([name, role, allowed]);
      if (!allowed) expect(answer.body.code).toBe('role_forbidden');
      expect(answer.status).toBeLessThan(500);
    }
  });

  it('writes down who was turned away', async () => {
    const entries = await api.prisma.journalEntry.count({ where: { kind: 'access.denied' } });
    expect(entries).toBeGreaterThan(100);
  });
});

describe('the region of a thing', () => {
  let ids: Readonly<Record<string, string>>;
  let extra: Readonly<Record<string, string>>;
  let bodies: Readonly<Record<string, object>>;

  beforeAll(async () => {
    const admin = by('admin');
    const person = { name: 'Anna', regionCode: 'london', phone: '07700900123', verified: true };
    const { body: responder } = await admin('post', '/responders', person);
    const { body: group } = await admin('post', '/groups', { name: 'Here', regionCode: 'london' });
    const rotation = { kind: 'daily', handoverAt: '09:00', participantIds: [responder.id], startsOn: '2026-11-02' };
    const { body: rota } = await admin('post', '/rotas', { name: 'Nights', groupId: group.id, rotation });
    const override = {
      from: '2026-12-01T00:00:00Z',
      to: '2026-12-02T00:00:00Z',
      kind: 'add',
      responderId: responder.id,
    };
    const { body: added } = await admin('post', `/rotas/${rota.id}/overrides`, override);
    const { body: receipt } = await api.as(null)('post', '/reports', { placeText: 'somewhere' });
    const incident = await api.prisma.incident.update({
      where: { ref: receipt.reference },
      data: { regionCode: 'london' },
    });
    const now = api.clock.time;
    const message = await api.prisma.message.create({
      data: {
        ...{ id: randomUUID(), incidentId: incident.id, alertId: randomUUID(), runId: randomUUID() },
        ...{ responderId: responder.id, contactMethodId: responder.contactMethods[0].id, channel: 'sms' },
        ...{ template: 'alert', params: { regionCode: 'london', code: 'K7M4', linkHash: null }, language: 'en' },
        ...{ orderClass: 'page', priority: 1, status: 'failed', dueAt: now, expiresAt: now, queuedAt: now },
      },
    });
    const report = await api.prisma.report.findFirstOrThrow({ where: { incidentId: incident.id } });
    const picture = { name: 'a.png', bytes: await smallPicture('png') };
    await api.app.get(AddAttachments, { strict: false }).add(report.id, [picture]);
    const attachment = await api.prisma.attachment.findFirstOrThrow({ where: { reportId: report.id } });
    ids = { incidents: incident.ref, responders: responder.id, groups: group.id, rotas: rota.id, messages: message.id };
    const times = { from: '2026-12-10T00:00:00Z', to: '2026-12-11T00:00:00Z' };
    const schedule = { ...times, shifts: [{ ...times, responderId: responder.id }] };
    const { body: planned } = await admin('post', `/rotas/${rota.id}/schedules`, schedule);
    const swap = { from: '2026-12-03T00:00:00Z', to: '2026-12-04T00:00:00Z', responderId: responder.id };
    const { body: asked } = await admin('post', `/rotas/${rota.id}/swaps`, swap);
    const { body: away } = await admin('post', `/responders/${responder.id}/leave`, times);
    const { body: feed } = await admin('post', `/responders/${responder.id}/feeds`);
    const { body: groupFeed } = await admin('post', `/groups/${group.id}/feeds`);
    extra = {
      [`responders/${responder.id}/feeds/{feedId}`]: `responders/${responder.id}/feeds/${feed.id}`,
      [`groups/${group.id}/feeds/{feedId}`]: `groups/${group.id}/feeds/${groupFeed.id}`,
      '{reportId}': report.id,
      '{attachmentId}': attachment.id,
      '{overrideId}': added.id,
      '{alertId}': randomUUID(),
      '{consentId}': randomUUID(),
      '{methodId}': randomUUID(),
      '{scheduleId}': planned.id,
      '{swapId}': asked.id,
      '{leaveId}': away.id,
    };
    bodies = {
      'POST /incidents/{ref}/triage': { claim: true },
      'POST /incidents/{ref}/verify': { status: 'single_source', note: 'heard it' },
      'POST /incidents/{ref}/next-of-kin': { status: 'being_traced' },
      'POST /incidents/{ref}/notes': { text: 'a note' },
      'POST /incidents/{ref}/sources': { reportId: report.id, judged: 'independent' },
      'POST /incidents/{ref}/consents': { purpose: 'press', side: 'family', who: 'His mother', how: 'spoken' },
      'POST /incidents/{ref}/alert': { level: 'region_verified' },
      'POST /incidents/{ref}/naming': { status: 'withheld' },
      'POST /incidents/{ref}/publish': { state: 'internal' },
      'POST /incidents/{ref}/escalate': { expectedStep: 1 },
      'POST /incidents/{ref}/move': { facilityCode: 'LEI' },
      'PATCH /incidents/{ref}': { facilityCode: 'LEI', reason: 'It was there.' },
      'POST /incidents/{ref}/merge': { into: incident.ref },
      'POST /incidents/{ref}/alerts/{alertId}/answer': { answer: 'attending' },
      'POST /responders/{id}/contact-methods/{methodId}/verification/confirm': { code: '123456' },
      'PUT /responders/{id}': person,
      'PUT /groups/{id}': { name: 'Here', regionCode: 'london' },
      'PUT /rotas/{id}': { name: 'Nights', groupId: group.id, rotation },
      'POST /rotas/{id}/overrides': override,
      'POST /rotas/{id}/schedules': schedule,
      'POST /rotas/{id}/schedules/import': { calendar: 'BEGIN:VCALENDAR' },
      'POST /rotas/{id}/swaps': swap,
      'POST /rotas/{id}/swaps/{swapId}/take': { responderId: responder.id },
      'POST /responders/{id}/leave': times,
      'POST /incidents/{ref}/legal-hold': { reason: 'inquest' },
      'POST /incidents/{ref}/legal-hold/lift': { reason: 'It is over.' },
    };
  });

  const ofOne = () =>
    routes.filter(({ path }) => path.includes('{') && !ADMINS.test(path) && (path.split('/')[1] ?? '') in ids);
  /** What a route cannot be asked without. */
  const QUERIES: Readonly<Record<string, string>> = { 'get /incidents/{ref}/person': '?reason=hand_over' };
  const address = (path: string): string =>
    Object.entries(extra).reduce(
      (filled, [name, id]) => filled.replace(name, id),
      path.replace(/\{(ref|id)\}/, ids[path.split('/')[1] ?? ''] ?? ''),
    );

  it('shuts it for coordinators of another, whatever they want', async () => {
    const wales = api.as(await api.key('coordinator', ['wales', 'scotland']));
    expect(ofOne().length).toBeGreaterThan(30);
    for (const { method, path, name } of ofOne()) {
      const body = method === 'get' ? undefined : (bodies[name] ?? {});
      const answer = await wales(method, `${address(path)}${QUERIES[`${method} ${path}`] ?? ''}`, body);
      expect([name, answer.status, answer.body.code]).toEqual([name, 403, 'region_forbidden']);
    }
    const denied = await api.prisma.journalEntry.findMany({ where: { kind: 'access.denied', regionCode: 'london' } });
    expect(denied.length).toBeGreaterThanOrEqual(ofOne().length);
  });

  it('opens it for coordinators of this one, and of all', async () => {
    for (const regions of [['london'], []]) {
      const coordinator = api.as(await api.key('coordinator', regions));
      for (const { method, path, name } of ofOne().filter((route) => route.method === 'get')) {
        const answer = await coordinator(method, `${address(path)}${QUERIES[`${method} ${path}`] ?? ''}`);
        expect([name, answer.status]).toEqual([name, 200]);
      }
      expect((await coordinator('patch', address('/responders/{id}'), { status: 'paused' })).status).toBe(200);
    }
  });

  it('keeps its things out of the lists of others', async () => {
    const wales = api.as(await api.key('coordinator', ['wales']));
    const everything = [];
    for (const list of ['incidents', 'responders', 'groups', 'rotas', 'messages']) {
      everything.push((await wales('get', `/${list}?limit=200`)).body.items);
    }
    const said = JSON.stringify(everything);
    for (const id of Object.values(ids)) expect(said).not.toContain(id);
  });
});
