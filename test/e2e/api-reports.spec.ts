import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Settings } from '../../src/config/settings.js';
import { IdempotencyRecords } from '../../src/web/api/idempotency/idempotency-records.repository.js';
import { type Answer, type ApiApp, type Call, openApiApp } from '../support/api-app.js';

const LEEDS = {
  code: 'LEI',
  name: 'HMP Leeds',
  setting: 'prison',
  jurisdiction: 'england',
  regionCode: 'yorkshire_and_the_humber',
  population: 'men',
  source: 'test',
};

function withLimits(reportsPerHour: number): (settings: Settings) => Settings {
  return (settings) => ({
    ...settings,
    limits: { ...settings.limits, reportsPerHour, reportsPerDay: 1_000, reportsPerHourOverall: 1_000 },
  });
}

let api: ApiApp;
let anyone: Call;
let admin: Call;

beforeAll(async () => {
  api = await openApiApp(withLimits(1_000));
  await api.prisma.facility.create({ data: LEEDS });
  anyone = api.as(null);
  admin = api.as(await api.key('admin'));
});
afterAll(() => api.close());

let keys = 0;
const newKey = (): Record<string, string> => ({ 'Idempotency-Key': `key ${String((keys += 1))}` });
const send = (body: object, headers = newKey(), by = anyone): Promise<Answer> => by('post', '/reports', body, headers);

describe('a report', () => {
  it('needs nothing but the place, and gives a code once', async () => {
    const { status, body } = await anyone('post', '/reports', { facilityCode: 'LEI' });
    expect(status).toBe(201);
    expect(body).toMatchObject({ status: 'received', receiptCode: expect.stringMatching(/^\d{16}$/) });
    const { body: incident } = await admin('get', `/incidents/${body.reference}`);
    expect(incident).toMatchObject({ ref: body.reference, facilityCode: 'LEI', regionCode: LEEDS.regionCode });
  });

  it('may say all that the contract lists', async () => {
    const { status, body } = await send({
      placeText: 'The cells below the old court',
      occurred: { earliest: '2026-11-01T20:00:00Z', latest: '2026-11-01T23:30:00+01:00', precision: 'part_of_day' },
      narrative: 'He was not checked on.',
      relationship: 'friend',
      reporterIsChild: true,
      directness: 'told_by_witness',
      nokStatus: 'unknown',
      topics: ['mental_health'],
      childrenAffected: 'yes_cared_for',
      othersAtRisk: ['cellmate_or_neighbour'],
      urgentNeeds: ['interpreter'],
      contact: {
        name: 'Ann',
        email: 'ann@example.org',
        phone: '07700 900111',
        safeTimes: 'evenings',
        voicemailOk: false,
      },
      language: 'cy',
    });
    expect(status).toBe(201);
    const { body: reports } = await admin('get', `/incidents/${body.reference}/reports`);
    expect(reports).toMatchObject([
      { narrative: 'He was not checked on.', contact: { name: 'Ann' }, language: 'cy', reporterIsChild: true },
    ]);
  });

  it.each([
    ['nothing', {}, 'facilityCode'],
    ['an age where yes or no is meant', { facilityCode: 'LEI', reporterIsChild: 12 }, 'reporterIsChild'],
    ['a place that is not in the register', { facilityCode: 'XXX' }, 'facilityCode'],
    [
      'a time still to come',
      { facilityCode: 'LEI', occurred: { earliest: '2027-01-01T00:00:00Z' } },
      'occurred.earliest',
    ],
    [
      'an end before its beginning',
      { placeText: 'x', occurred: { earliest: '2026-10-02T00:00:00Z', latest: '2026-10-01T00:00:00Z' } },
      'occurred.latest',
    ],
    ['a topic that is none', { placeText: 'x', topics: ['weather'] }, 'topics.0'],
    ['a text that is too long', { placeText: 'x', narrative: 'x'.repeat(20_001) }, 'narrative'],
    ['another field', { placeText: 'x', admin: true }, 'admin'],
  ])('is refused with %s', async (_what, body, field) => {
    const answer = await anyone('post', '/reports', body);
    expect(answer.status).toBe(400);
    expect(answer.body.errors.map((problem: { field: string }) => problem.field)).toContain(field);
  });

  it('with a key that does not work is refused, not taken as anybody’s', async () => {
    expect((await api.as('vk_wrong')('post', '/reports', { placeText: 'x' })).status).toBe(401);
  });
});

describe('the limit on reports', () => {
  it('lets a coordinator go on', async () => {
    const limited = await openApiApp(withLimits(2));
    try {
      const by = async (role: 'coordinator' | 'viewer') => limited.as(await limited.key(role));
      const body = { placeText: 'somewhere' };
      const statuses = [];
      for (let count = 0; count < 3; count += 1)
        statuses.push((await limited.as(null)('post', '/reports', body)).status);
      expect(statuses).toEqual([201, 201, 429]);
      const refused = await (await by('viewer'))('post', '/reports', body, { 'Idempotency-Key': 'again' });
      expect(refused).toMatchObject({ status: 429, body: { code: 'too_many_reports' } });
      expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
      expect(await limited.prisma.idempotencyRecord.count()).toBe(0);
      expect((await (await by('coordinator'))('post', '/reports', body)).status).toBe(201);
      expect((await limited.as(null)('post', '/reports', { nothing: 1 })).status).toBe(400);
    } finally {
      await limited.close();
    }
  });
});

describe('an Idempotency-Key', () => {
  it('makes one report of many that arrive together, with one answer', async () => {
    const before = await api.prisma.report.count();
    const headers = newKey();
    const body = { facilityCode: 'LEI', narrative: 'together' };
    const answers = await Promise.all(Array.from({ length: 10 }, () => send(body, headers)));
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([201]));
    expect(new Set(answers.map((answer) => JSON.stringify(answer.body))).size).toBe(1);
    expect(answers.filter((answer) => answer.headers['idempotent-replayed'] === 'true')).toHaveLength(9);
    expect(await api.prisma.report.count()).toBe(before + 1);
  });

  it('gives the same answer later, whatever the order of the fields, and never to another body', async () => {
    const headers = newKey();
    const first = await send({ facilityCode: 'LEI', narrative: 'later' }, headers);
    const again = await send({ narrative: 'later', facilityCode: 'LEI' }, headers);
    expect([again.status, again.body]).toEqual([201, first.body]);
    const other = await send({ facilityCode: 'LEI', narrative: 'other' }, headers);
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency_key_reused' } });
  });

  it('is kept for 24 hours', async () => {
    const headers = newKey();
    const first = await send({ placeText: 'a day' }, headers);
    api.clock.time = new Date(api.clock.time.getTime() + 24 * 3_600_000 - 1);
    expect((await send({ placeText: 'a day' }, headers)).body).toEqual(first.body);
    api.clock.time = new Date(api.clock.time.getTime() + 1);
    const next = await send({ placeText: 'another' }, headers);
    expect(next.status).toBe(201);
    expect(next.body.receiptCode).not.toBe(first.body.receiptCode);
  });

  it('belongs to its caller and its route', async () => {
    const headers = newKey();
    const other = api.as(await api.key('admin'));
    const group = { name: `Group ${String(keys)}`, regionCode: 'wales' };
    expect((await admin('post', '/groups', group, headers)).status).toBe(201);
    expect((await other('post', '/groups', group, headers)).status).toBe(409);
    expect((await admin('post', '/responders', { name: 'x', regionCode: 'wales' }, headers)).status).toBe(201);
    expect((await admin('post', '/groups', group, headers)).status).toBe(201);
  });

  it('keeps an answer that says no', async () => {
    const group = { name: `Taken ${String(keys)}`, regionCode: 'wales' };
    const { body: first } = await admin('post', '/groups', group);
    const headers = newKey();
    expect((await admin('post', '/groups', group, headers)).status).toBe(409);
    await admin('delete', `/groups/${first.id}`);
    const again = await admin('post', '/groups', group, headers);
    expect(again).toMatchObject({
      status: 409,
      body: { code: 'group_exists' },
      headers: { 'idempotent-replayed': 'true' },
    });
    expect((await admin('post', '/groups', group, newKey())).status).toBe(201);
    const wrong = newKey();
    for (let count = 0; count < 2; count += 1) {
      expect(await send({}, wrong)).toMatchObject({ status: 400, body: { code: 'invalid_request', errors: [{}, {}] } });
    }
  });

  it('is free again after a mistake of ours', async () => {
    const headers = newKey();
    await api.prisma.$executeRawUnsafe('ALTER TABLE report RENAME TO report_gone');
    const failed = await send({ placeText: 'broken' }, headers);
    await api.prisma.$executeRawUnsafe('ALTER TABLE report_gone RENAME TO report');
    expect(failed).toMatchObject({ status: 500, body: { code: 'internal_error' } });
    expect((await send({ placeText: 'broken' }, headers)).status).toBe(201);
  });

  it('gives the first receipt when the process was killed after the report was committed', async () => {
    await api.prisma.idempotencyRecord.deleteMany();
    const headers = newKey();
    const first = await send({ placeText: 'killed' }, headers);
    const record = await api.prisma.idempotencyRecord.findFirstOrThrow();
    const running = { finishedAt: null, status: null, bodySealed: `${api.clock.time.toISOString()} x` };
    await api.prisma.idempotencyRecord.update({ where: { id: record.id }, data: running });
    const reports = await api.prisma.report.count();
    api.clock.time = new Date(api.clock.time.getTime() + 31_000);
    const again = await send({ placeText: 'killed' }, headers);
    expect(again.body).toEqual(first.body);
    expect(await api.prisma.report.count()).toBe(reports);
  });

  it('waits for the first request, and says so when it takes too long', async () => {
    await api.prisma.idempotencyRecord.deleteMany();
    const headers = newKey();
    const first = await send({ placeText: 'slow' }, headers);
    const record = await api.prisma.idempotencyRecord.findFirstOrThrow();
    const { id, finishedAt, status, bodySealed } = record;
    const marker = `${api.clock.time.toISOString()} x`;
    await api.prisma.idempotencyRecord.update({
      where: { id },
      data: { finishedAt: null, status: null, bodySealed: marker },
    });
    const late = await send({ placeText: 'slow' }, headers);
    expect(late).toMatchObject({
      status: 409,
      body: { code: 'idempotency_in_progress' },
      headers: { 'retry-after': '1' },
    });
    const waiting = send({ placeText: 'slow' }, headers);
    await api.prisma.idempotencyRecord.update({ where: { id }, data: { finishedAt, status, bodySealed } });
    expect((await waiting).body).toEqual(first.body);
  });

  it('keeps what it answered sealed, and lets go of what is too old', async () => {
    const { body } = await send({ placeText: 'sealed' });
    const records = await api.prisma.idempotencyRecord.findMany();
    expect(JSON.stringify(records)).not.toContain(body.receiptCode);
    expect(JSON.stringify(records)).not.toMatch(/sealed"|key \d/);
    await api.app.get(IdempotencyRecords, { strict: false }).sweep(api.clock.time);
    expect(await api.prisma.idempotencyRecord.count()).toBe(0);
  });

  it.each([
    ['', 400],
    ['x', 201],
    ['x'.repeat(255), 201],
    ['x'.repeat(256), 400],
    ['ключ', 400],
    ['tab\there', 400],
  ])('%j is answered with %s', async (key, status) => {
    const body = JSON.stringify({ placeText: 'key' });
    const header = Buffer.from(key).toString('latin1');
    const response = await fetch(`http://127.0.0.1:${String(api.port)}/api/v1/reports`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': header },
      body,
    });
    expect(response.status).toBe(status);
  });

  it('is not looked at where nothing is done', async () => {
    const headers = newKey();
    expect((await admin('get', '/groups', undefined, headers)).status).toBe(200);
    expect((await admin('patch', '/facilities/LEI', {}, headers)).status).toBe(200);
    expect(await api.prisma.idempotencyRecord.count({ where: { finishedAt: null } })).toBe(0);
  });
});
