import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ApiApp, type Call, openApiApp } from '../support/api-app.js';

let api: ApiApp;
let admin: Call;
let wales: Call;
let person: { id: string; contactMethods: { id: string; channel: string }[] };
/** By region: Wales, London, and one whose region nobody knows. */
let incidents: { id: string; ref: string }[];

beforeAll(async () => {
  api = await openApiApp((settings) => ({ ...settings, limits: { ...settings.limits, reportsPerHour: 100 } }));
  admin = api.as(await api.key('admin'));
  wales = api.as(await api.key('coordinator', ['wales']));
  const body = { name: 'Anna', regionCode: 'wales', phone: '07700 900123', email: 'anna@example.org', verified: true };
  person = (await admin('post', '/responders', body)).body;
  incidents = [];
  for (const regionCode of ['wales', 'london', null]) {
    const { body: receipt } = await api.as(null)('post', '/reports', { placeText: `a place ${String(regionCode)}` });
    const incident = await api.prisma.incident.update({ where: { ref: receipt.reference }, data: { regionCode } });
    incidents.push(incident);
  }
});
afterAll(() => api.close());

let minutes = 0;
async function message(change: Partial<Parameters<typeof api.prisma.message.create>[0]['data']> = {}) {
  const now = new Date(api.clock.time.getTime() + (minutes += 1) * 60_000);
  const channel = change.channel ?? 'sms';
  return api.prisma.message.create({
    data: {
      id: randomUUID(),
      incidentId: incidents[0]?.id ?? null,
      alertId: randomUUID(),
      runId: randomUUID(),
      responderId: person.id,
      contactMethodId: person.contactMethods.find((method) => method.channel === channel)?.id ?? '',
      channel,
      template: 'alert',
      params: { regionCode: 'wales', code: 'K7M4', linkHash: null },
      language: 'en',
      orderClass: 'page',
      priority: 1,
      status: 'failed',
      dueAt: now,
      expiresAt: now,
      queuedAt: now,
      failureCode: '30003',
      failureReason: 'out of reach',
      ...change,
    },
  });
}

const idsOf = (body: { items: { id: string }[] }): string[] => body.items.map(({ id }) => id);

describe('the log of messages', () => {
  it('shows what was tried, newest first, and neither words nor addresses', async () => {
    const older = await message();
    const newer = await message({
      status: 'delivered',
      failureCode: null,
      provider: 'twilio',
      providerId: 'SM1',
      deliveredAt: api.clock.time,
    });
    const { body } = await wales('get', '/messages');
    expect(idsOf(body).slice(0, 2)).toEqual([newer.id, older.id]);
    expect(body.items[1]).toMatchObject({
      incident: incidents[0]?.ref,
      responder: { id: person.id, name: 'Anna' },
      status: 'failed',
      failure: { code: '30003', reason: 'out of reach' },
    });
    expect(body.items[0]).not.toHaveProperty('failure');
    expect(JSON.stringify(body)).not.toMatch(/K7M4|900123/);
  });

  it('one of no incident is for who looks after all regions, in the list and by itself', async () => {
    const own = await message({ incidentId: null, alertId: null, runId: null });
    expect((await admin('get', `/messages/${own.id}`)).status).toBe(200);
    expect((await wales('get', `/messages/${own.id}`)).status).toBe(404);
    expect((await wales('post', `/messages/${own.id}/retry`)).status).toBe(404);
    expect(idsOf((await wales('get', '/messages')).body)).not.toContain(own.id);
  });

  it('is filtered by status, channel and incident', async () => {
    const mail = await message({ channel: 'email', status: 'expired', incidentId: incidents[1]?.id ?? null });
    for (const query of [
      'status=expired',
      'channel=email',
      `incident=${(incidents[1]?.ref ?? '').toLowerCase()}`,
      `incident=${incidents[1]?.id ?? ''}`,
    ]) {
      expect(idsOf((await admin('get', `/messages?${query}`)).body)).toEqual([mail.id]);
    }
    expect((await admin('get', '/messages?incident=ZZZZZZ')).body.items).toEqual([]);
    for (const query of ['status=lost', 'channel=fax', 'limit=0', 'limit=201', 'limit=x', 'cursor=x']) {
      expect((await admin('get', `/messages?${query}`)).status).toBe(400);
    }
  });

  it('holds for a coordinator what is of their regions or of none that is known', async () => {
    const [ofLondon, ofNowhere, ofNoIncident] = [
      await message({ incidentId: incidents[1]?.id ?? null }),
      await message({ incidentId: incidents[2]?.id ?? null }),
      await message({ incidentId: null, alertId: null }),
    ];
    const mine = idsOf((await wales('get', '/messages?limit=200')).body);
    expect(mine).toContain(ofNowhere.id);
    expect(mine).not.toContain(ofLondon.id);
    expect(mine).not.toContain(ofNoIncident.id);
    expect(idsOf((await admin('get', '/messages?limit=200')).body)).toContain(ofNoIncident.id);
    expect((await wales('get', `/messages/${ofLondon.id}`)).status).toBe(403);
    expect((await wales('post', `/messages/${ofLondon.id}/retry`)).status).toBe(403);
  });
});

describe('a message that did not arrive', () => {
  it.each(['failed', 'undelivered', 'expired', 'cancelled'])('is sent once more: %s', async (status) => {
    const old = await message({ status });
    const { status: answered, body } = await wales('post', `/messages/${old.id}/retry`);
    expect(answered).toBe(201);
    expect(body).toMatchObject({ status: 'queued', channel: 'sms', alertId: old.alertId, attempts: 0 });
    expect(body.id).not.toBe(old.id);
    const again = await api.prisma.message.findUniqueOrThrow({ where: { id: body.id } });
    expect(again).toMatchObject({ params: old.params, contactMethodId: old.contactMethodId, dueAt: api.clock.time });
    expect(await api.prisma.outboxRow.count({ where: { key: { contains: body.id } } })).toBe(1);
    const entry = await api.prisma.journalEntry.findFirstOrThrow({
      where: { kind: 'message.retried' },
      orderBy: { id: 'desc' },
    });
    expect(entry).toMatchObject({ incidentId: old.incidentId, data: { messageId: old.id, newMessageId: body.id } });
  });

  it.each(['queued', 'sending', 'handed_off', 'sent', 'delivered', 'suppressed'])(
    'is not one that is %s',
    async (status) => {
      const old = await message({ status });
      expect(await wales('post', `/messages/${old.id}/retry`)).toMatchObject({
        status: 409,
        body: { code: 'not_retriable' },
      });
    },
  );

  it('is sent once when two people ask at once', async () => {
    const old = await message();
    const answers = await Promise.all([1, 2, 3].map(() => wales('post', `/messages/${old.id}/retry`)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect(await api.prisma.message.count({ where: { alertId: old.alertId } })).toBe(2);
  });

  it('goes to the new number when the old one is gone, and nowhere when texts were ended', async () => {
    const old = await message({ contactMethodId: randomUUID() });
    const retried = await wales('post', `/messages/${old.id}/retry`);
    const sms = person.contactMethods.find((method) => method.channel === 'sms')?.id ?? '';
    expect(await api.prisma.message.findUnique({ where: { id: retried.body.id } })).toMatchObject({
      contactMethodId: sms,
    });
    await api.prisma.contactMethod.update({ where: { id: sms }, data: { optedOutAt: api.clock.time } });
    const refused = await wales('post', `/messages/${(await message()).id}/retry`);
    await api.prisma.contactMethod.update({ where: { id: sms }, data: { optedOutAt: null } });
    expect(refused).toMatchObject({ status: 409, body: { code: 'not_reachable' } });
  });

  it('is not sent for what is over', async () => {
    const old = await message();
    await api.prisma.incident.update({ where: { id: incidents[0]?.id ?? '' }, data: { status: 'closed' } });
    const refused = await wales('post', `/messages/${old.id}/retry`);
    await api.prisma.incident.update({ where: { id: incidents[0]?.id ?? '' }, data: { status: 'reported' } });
    expect(refused).toMatchObject({ status: 409, body: { code: 'incident_over' } });
    expect((await wales('post', `/messages/${randomUUID()}/retry`)).status).toBe(404);
  });
});
