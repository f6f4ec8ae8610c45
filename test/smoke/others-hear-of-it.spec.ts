import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHmac, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HttpWebhookSender } from '../../src/webhook/http-webhook.sender.js';
import { SETTINGS, type Settings } from '../../src/config/settings.js';
import { DAY, HOUR, MINUTE, plus } from '../../src/kernel/clock.js';
import { SweepWebhooksHandler } from '../../src/webhook/sweep-webhooks.handler.js';
import { Journal } from '../../src/journal/journal.js';
import { SYSTEM } from '../../src/kernel/actor.js';
import { UnitOfWork } from '../../src/kernel/unit-of-work.js';
import { SweepOutbox } from '../../src/outbox/sweep-outbox.service.js';
import { eventually } from '../support/eventually.js';
import type { Api } from '../support/api.js';
import { Story } from '../support/story.js';
import { TestVigil } from '../support/vigil.js';

interface Heard {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

type Answer = (response: ServerResponse, path: string) => void;
const status =
  (code: number): Answer =>
  (response) =>
    response.writeHead(code).end('thanks');

describe('other systems hear what happens', () => {
  let vigil: TestVigil;
  let story: Story;
  let admin: Api;
  let server: Server;
  let base: string;
  let answer: Answer = status(200);
  const heard: Heard[] = [];

  beforeAll(async () => {
    server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const path = request.url ?? '';
        heard.push({ path, headers: request.headers, body: Buffer.concat(chunks).toString() });
        answer(response, path);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    vigil = await TestVigil.start({ providers: false });
    story = await Story.begin(vigil);
    admin = vigil.api(await story.scene.key('admin'));
  }, 60_000);
  afterAll(async () => {
    await vigil.stop();
    server.closeAllConnections();
    server.close();
  });

  const webhook = (path: string, more: object = {}) =>
    admin.ok(admin.post('/webhooks', { url: base + path, events: ['incident.*'], ...more }));
  const deliveries = async (id: string) => (await admin.ok(admin.get(`/webhooks/${id}/deliveries`))).items;
  const at = (path: string) => heard.filter((each) => each.path === path);
  const gone = (id: string) => admin.delete(`/webhooks/${id}`);

  /** As the other side checks it, by the text of Standard Webhooks alone. */
  function isSigned({ headers, body }: Heard, secret: string): boolean {
    const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
    const text = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;
    const wanted = `v1,${createHmac('sha256', key).update(text).digest('base64')}`;
    return String(headers['webhook-signature']).split(' ').includes(wanted);
  }

  it('by ids and states alone, signed, and only of what was asked for', async () => {
    const made = await webhook('/all', { regionCode: 'yorkshire_and_the_humber' });
    expect(made.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(await admin.ok(admin.get(`/webhooks/${made.id}`))).not.toHaveProperty('secret');
    const elsewhere = await webhook('/wales', { regionCode: 'wales' });
    const off = await webhook('/off', { enabled: false });
    const ref = await story.report(story.place(), { narrative: 'A secret of the family' });
    await vigil.settle();
    const [first] = at('/all');
    if (first === undefined) throw new Error('Nothing was heard');
    expect(isSigned(first, made.secret)).toBe(true);
    expect(isSigned({ ...first, body: `${first.body} ` }, made.secret)).toBe(false);
    expect(Number(first.headers['webhook-timestamp'])).toBe(Math.floor(vigil.clock.now().getTime() / 1_000));
    const body = JSON.parse(first.body);
    const { id } = await story.incident(ref);
    expect(body).toMatchObject({ type: 'incident.opened', timestamp: vigil.clock.now().toISOString() });
    expect(body.data).toMatchObject({ incidentId: id, regionCode: 'yorkshire_and_the_humber' });
    expect(first.body).not.toContain('secret of');
    expect([...at('/wales'), ...at('/off')]).toEqual([]);
    const [listed] = await deliveries(made.id);
    expect(listed).toMatchObject({ status: 'delivered', attempts: 1, answerStatus: 200, failure: null });
    expect(listed.id).toBe(first.headers['webhook-id']);
    for (const each of [made, elsewhere, off]) await gone(each.id);
  });

  it('again with growing waits after a 500, with the same id, until it arrives', async () => {
    const made = await webhook('/later');
    answer = status(500);
    await story.report(story.place());
    await vigil.settle();
    const tries = () => at('/later').filter(({ body }) => body.includes('incident.opened'));
    expect(tries()).toHaveLength(1);
    await vigil.advance(3_000);
    expect(tries()).toHaveLength(1);
    await vigil.advance(4_000);
    expect(tries()).toHaveLength(2);
    answer = status(204);
    await vigil.advance(MINUTE);
    expect(tries()).toHaveLength(3);
    await vigil.advance(HOUR);
    expect(tries()).toHaveLength(3);
    expect(new Set(tries().map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    await gone(made.id);
  });

  it('gives up after 72 hours, says so, and tries again when asked', async () => {
    const made = await webhook('/dead', { events: ['incident.opened'] });
    answer = status(410);
    await story.report(story.place());
    for (let hours = 0; hours < 80; hours += 2) await vigil.advance(2 * HOUR);
    const [given] = await deliveries(made.id);
    expect(given).toMatchObject({ status: 'given_up', failure: 'answer', answerStatus: 410 });
    expect(given.attempts).toBeGreaterThan(10);
    const before = at('/dead').length;
    await vigil.advance(24 * HOUR);
    expect(at('/dead')).toHaveLength(before);
    expect((await admin.ok(admin.get(`/webhooks/${made.id}`))).failingSince).not.toBeNull();
    expect(await vigil.prisma.journalEntry.count({ where: { kind: 'webhook.given_up' } })).toBe(1);
    answer = status(200);
    await admin.ok(admin.post(`/webhooks/${made.id}/deliveries/${given.id}/retry`));
    await vigil.settle();
    expect((await deliveries(made.id))[0]).toMatchObject({ status: 'delivered' });
    expect((await admin.ok(admin.get(`/webhooks/${made.id}`))).failingSince).toBeNull();
    expect(await admin.post(`/webhooks/${made.id}/deliveries/${given.id}/retry`)).toMatchObject({ status: 409 });
    await gone(made.id);
  });

  it('follows no redirect', async () => {
    const made = await webhook('/moved', { events: ['incident.opened'] });
    answer = (response) => response.writeHead(307, { location: `${base}/elsewhere` }).end();
    await story.report(story.place());
    await vigil.settle();
    expect(at('/elsewhere')).toEqual([]);
    expect((await deliveries(made.id))[0]).toMatchObject({ status: 'waiting', failure: 'redirect', answerStatus: 307 });
    await gone(made.id);
  });

  it('with two signatures for a day after a new secret', async () => {
    const made = await webhook('/turn', { events: ['incident.opened'] });
    answer = status(200);
    const { secret } = await admin.ok(admin.post(`/webhooks/${made.id}/rotate-secret`));
    await story.report(story.place());
    await vigil.settle();
    const [first] = at('/turn');
    expect([secret, made.secret].map((each) => first !== undefined && isSigned(first, each))).toEqual([true, true]);
    await vigil.advance(24 * HOUR);
    await story.report(story.place());
    await vigil.settle();
    const last = at('/turn').at(-1);
    expect([secret, made.secret].map((each) => last !== undefined && isSigned(last, each))).toEqual([true, false]);
    await gone(made.id);
  });

  it('in production not on the machine itself or its network, whatever name it has', async () => {
    const settings = { ...vigil.app.get<Settings>(SETTINGS), environment: 'production' } as const;
    const sender = new HttpWebhookSender(settings);
    const { port } = new URL(base);
    const before = heard.length;
    for (const host of ['127.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]', '0x7f.1', '2130706433']) {
      const outcome = await sender.post(`http://${host}:${port}/private`, '{}', {});
      expect([host, outcome]).toEqual([host, { ok: false, failure: 'refused_address', status: null }]);
    }
    expect(heard).toHaveLength(before);
  });

  it('waits ten seconds for an answer at most, and reads no more of it than it needs', async () => {
    const sender = new HttpWebhookSender(vigil.app.get<Settings>(SETTINGS));
    let closed = false;
    answer = (response) => {
      response.writeHead(200);
      response.on('close', () => (closed = true));
      const more = (): void => {
        if (!closed) response.write('x'.repeat(16_384), () => setImmediate(more));
      };
      more();
    };
    expect(await sender.post(`${base}/endless`, '{}', {})).toEqual({ ok: true, status: 200 });
    await eventually(() => closed, 'the connection is closed');
    answer = () => undefined;
    const began = performance.now();
    expect(await sender.post(`${base}/hangs`, '{}', {})).toEqual({ ok: false, failure: 'timeout', status: null });
    expect(performance.now() - began).toBeLessThan(13_000);
    server.closeAllConnections();
    expect(await sender.post('http://127.0.0.1:1/', '{}', {})).toMatchObject({ failure: 'no_connection' });
  }, 30_000);

  it('one that answers slowly keeps no other waiting', async () => {
    const held: (() => void)[] = [];
    answer = (response, path) => {
      if (path === '/quick') response.writeHead(200).end();
      else held.push(() => response.writeHead(200).end());
    };
    const slow = await webhook('/slow', { events: ['incident.opened'] });
    const quick = await webhook('/quick', { events: ['incident.opened'] });
    const event = { kind: 'incident.opened', actor: SYSTEM, data: {} } as const;
    const journal = vigil.app.get(Journal, { strict: false });
    const events = Array.from({ length: 12 }, () => event);
    await vigil.app.get(UnitOfWork, { strict: false }).run((tx) => journal.appendAll(tx, events));
    await vigil.app.get(SweepOutbox).sweep(vigil.clock.now(), { graceMs: 0 });
    await eventually(() => at('/quick').length === 12, 'the other hears all of it');
    expect(held.length).toBeLessThanOrEqual(4);
    answer = status(200);
    for (const release of held) release();
    await vigil.settle();
    await eventually(async () => {
      const open = (await deliveries(slow.id)).filter((each: { status: string }) => each.status === 'waiting');
      return open.length === 0;
    }, 'the slow one has heard all of it, too');
    for (const { id } of [slow, quick]) await gone(id);
  }, 60_000);

  it('what was delivered is listed for thirty days; what is still to come stays', async () => {
    const made = await webhook('/kept', { events: ['incident.opened'] });
    const created = (days: number) => plus(vigil.clock.now(), -days * DAY);
    const row = (days: number, state: string) => {
      const times = { createdAt: created(days), since: created(days) };
      return { id: randomUUID(), webhookId: made.id, kind: 'x', payload: {}, status: state, ...times };
    };
    const old = Array.from({ length: 2_100 }, () => row(31, 'delivered'));
    await vigil.prisma.webhookDelivery.createMany({
      data: [...old, row(31, 'given_up'), row(31, 'waiting'), row(29, 'delivered')],
    });
    await vigil.app.get(SweepWebhooksHandler, { strict: false }).handle();
    // The hourly turn of a worker may be at it, too: each leaves alone what the other deletes.
    await eventually(async () => {
      const left = await vigil.prisma.webhookDelivery.findMany({ where: { webhookId: made.id } });
      return (
        left
          .map(({ status: state }) => state)
          .sort()
          .join() === 'delivered,waiting'
      );
    }, 'the old ones are gone, but for the one that waits');
    await gone(made.id);
  });

  it.each([
    ['no address', { url: 'example.org' }, 'url'],
    ['another protocol', { url: 'ftp://example.org/' }, 'url'],
    ['a password', { url: 'https://me:word@example.org/' }, 'url'],
    ['no event', { events: [] }, 'events'],
    ['an event that is none', { events: ['incident.eaten'] }, 'events.0'],
    ['a region that is none', { regionCode: 'mercia' }, 'regionCode'],
    ['a misspelt field', { secret: 'mine' }, 'secret'],
  ])('a webhook with %s is refused', async (_what, wrong, field) => {
    const refused = await admin.post('/webhooks', { url: base, events: ['run.*'], ...wrong });
    expect(refused.status).toBe(400);
    expect(refused.body.errors.map((each: { field: string }) => each.field)).toContain(field);
  });

  it('administrators alone keep them', async () => {
    for (const call of [story.coordinator.get('/webhooks'), story.coordinator.post('/webhooks', {})]) {
      expect((await call).status).toBe(403);
    }
  });
});
