import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { AuditHandler } from '../../src/escalation/audit/audit.handler.js';
import { AuditService } from '../../src/escalation/audit/audit.service.js';
import { HOUR, MINUTE, plus, SECOND } from '../../src/kernel/clock.js';
import { JobQueues } from '../../src/platform/queue/job-queues.js';
import { Story } from '../support/story.js';
import { TestVigil } from '../support/vigil.js';
import { Visitor } from '../support/visitor.js';

/** Hears the heartbeats. */
class Listener {
  beats = 0;
  status = 200;
  readonly server: Server = createServer((_request, response) => {
    this.beats += 1;
    response.writeHead(this.status).end();
  });
  get url(): string {
    return `http://127.0.0.1:${String((this.server.address() as AddressInfo).port)}/beat`;
  }
}

describe('what should have happened and has not', () => {
  const listener = new Listener();
  let vigil: TestVigil;
  let story: Story;
  beforeAll(async () => {
    await new Promise<void>((resolve) => listener.server.listen(0, '127.0.0.1', resolve));
    vigil = await TestVigil.start({ settings: { heartbeatUrl: listener.url } });
    story = await Story.begin(vigil);
  }, 60_000);
  afterEach(() => vigil.twilio.verifyNoUnexpected());
  afterAll(async () => {
    await vigil.stop();
    listener.server.close();
  });

  const audit = () => vigil.app.get(AuditHandler, { strict: false }).handle();
  const ready = async () =>
    (await vigil.http.get('/readyz')) as {
      status: number;
      body: { checks: { name: string; ok: boolean; reason?: string }[] };
    };
  const auditor = async () => (await ready()).body.checks.find(({ name }) => name === 'auditor');
  const alerted = async (kind: string) => {
    const { text } = await vigil.http.get('/metrics');
    return Number(new RegExp(`vigil_operator_alerts\\{kind="${kind}"\\} (\\d+)`).exec(text)?.[1]);
  };
  async function waitingFor(first: string, second: string) {
    const [one, two] = [await story.scene.responder(first), await story.scene.responder(second)];
    const steps = [one, two].map(({ id }, at) => ({ delaySeconds: at * 600, targets: [{ type: 'responder', id }] }));
    await story.play(steps, { lastStepSeconds: 86_400 });
    await vigil.twilio.expectSms(one.phone);
    const run = await vigil.prisma.run.findFirstOrThrow({ where: { trigger: 'verified' }, orderBy: { id: 'desc' } });
    return { one, two, run };
  }

  it('a step that lost its timer is looked at again by the first audit, and nobody is alarmed', async () => {
    const { two, run } = await waitingFor('Ann', 'Bea');
    await vigil.prisma.outboxRow.deleteMany({ where: { key: { startsWith: `look-${run.id}` } } });
    await vigil.advance(11 * MINUTE + SECOND);
    expect(vigil.twilio.textsTo(two.phone)).toHaveLength(0);
    await audit();
    await vigil.settle();
    await vigil.twilio.expectSms(two.phone);
    expect(await alerted('run')).toBe(0);
    await vigil.advance(MINUTE);
    await audit();
    expect(await auditor()).toEqual({ name: 'auditor', ok: true });
    expect(await vigil.prisma.auditFinding.count()).toBe(0);
  });

  it('52: five minutes late is looked at again and alarms at once; without a heartbeat until it is over', async () => {
    const { two, run } = await waitingFor('Cas', 'Dee');
    await vigil.prisma.outboxRow.deleteMany({ where: { key: { startsWith: `look-${run.id}` } } });
    await vigil.advance(16 * MINUTE);
    const before = listener.beats;
    await audit();
    expect(listener.beats).toBe(before);
    expect(await alerted('run')).toBe(1);
    const { status } = await ready();
    expect(status).toBe(200);
    expect(await auditor()).toMatchObject({
      ok: false,
      reason: '1 step of a plan has not started, though started again',
    });
    const nadia = await Visitor.signedIn(vigil, (await story.scene.coordinator('Nadia', ['wales'])).userId);
    for (const page of ['/console', '/console/log']) {
      expect((await nadia.open(page)).text).toContain('Vigil cannot put something right by itself. Since 02:');
    }
    await vigil.settle();
    await vigil.twilio.expectSms(two.phone);
    await vigil.advance(MINUTE);
    await audit();
    expect((await nadia.open('/console')).text).not.toContain('cannot put something right');
    expect(listener.beats).toBe(before + 1);
    expect(await alerted('run')).toBe(0);
  });

  it('a message without a job gets one; a row that nothing takes alarms with the second audit', async () => {
    const eva = await story.scene.responder('Eva', { rules: [{ channel: 'sms', delaySeconds: 300 }] });
    await story.play([{ targets: [{ type: 'responder', id: eva.id }] }], { lastStepSeconds: 86_400 });
    const message = await vigil.prisma.message.findFirstOrThrow({ where: { responderId: eva.id } });
    await vigil.prisma.outboxRow.deleteMany({ where: { key: `message-${message.id}` } });
    const at = vigil.clock.now();
    const row = { key: 'nobody-takes', fact: 'nothing.follows', data: {}, createdAt: at, dueAt: plus(at, HOUR) };
    await vigil.prisma.outboxRow.create({ data: row });
    await vigil.advance(7 * MINUTE);
    await audit();
    await vigil.settle();
    await vigil.twilio.expectSms(eva.phone);
    await vigil.prisma.outboxRow.updateMany({
      where: { key: row.key },
      data: { dueAt: plus(vigil.clock.now(), -2 * MINUTE) },
    });
    vigil.clock.advance(MINUTE);
    await audit();
    expect(await alerted('outbox_row')).toBe(0);
    vigil.clock.advance(MINUTE);
    await audit();
    expect(await alerted('outbox_row')).toBe(1);
    await vigil.prisma.outboxRow.deleteMany({ where: { key: row.key } });
    vigil.clock.advance(MINUTE);
    await audit();
    expect(await alerted('outbox_row')).toBe(0);
  });

  it('one audit at a time, and not twice in half a minute', async () => {
    await vigil.advance(MINUTE);
    const auditing = vigil.app.get(AuditService, { strict: false });
    const turns = await Promise.all([1, 2, 3].map(() => auditing.audit()));
    expect(turns.filter((mine) => mine)).toHaveLength(1);
  });

  it('is scheduled in the queue, and again after the queue lost its schedule', async () => {
    const queues = vigil.app.get(JobQueues, { strict: false });
    await queues.every('audit.due', MINUTE);
    await queues.every('audit.due', MINUTE);
    const depth = (await queues.depths()).get('housekeeping');
    // The audit, who is on duty, contacts that may not work, webhook deliveries and offers that are old, networks to be
    // forgotten, and what is public.
    expect((depth?.delayed ?? 0) + (depth?.waiting ?? 0) + (depth?.active ?? 0)).toBe(11);
  });

  it('the heartbeat goes on when nobody hears it', async () => {
    listener.status = 500;
    const before = listener.beats;
    for (let at = 0; at < 2; at++) {
      vigil.clock.advance(MINUTE);
      await audit();
    }
    expect(listener.beats).toBe(before + 2);
    listener.status = 200;
  });
});
