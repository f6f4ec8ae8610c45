import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HOUR, MINUTE, plus } from '../../src/kernel/clock.js';
import { Scene } from '../support/scene.js';
import { TestVigil } from '../support/vigil.js';
import { Visitor } from '../support/visitor.js';

describe('the queues, for those who run the network', () => {
  let vigil: TestVigil;
  let admin: Visitor;
  beforeAll(async () => {
    vigil = await TestVigil.start();
    const { userId } = await new Scene(vigil).coordinator('Nadia');
    await vigil.prisma.user.update({ where: { id: userId }, data: { role: 'admin' } });
    admin = await Visitor.signedIn(vigil, userId);
  }, 60_000);
  afterAll(() => vigil.stop());

  /** Failed three times, and waits for an hour; what it is about is long gone. */
  async function failed(): Promise<bigint> {
    const now = vigil.clock.now();
    const noticeId = randomUUID();
    const row = { key: `new-device-${noticeId}`, fact: 'user.new_device', data: { noticeId }, createdAt: now };
    const tried = { failures: 3, failedAt: plus(now, -MINUTE), failureCode: 'ECONNREFUSED' };
    const { id } = await vigil.prisma.outboxRow.create({ data: { ...row, ...tried, dueAt: plus(now, HOUR) } });
    return id;
  }
  const left = () => vigil.prisma.outboxRow.count({ where: { fact: 'user.new_device' } });
  const retried = () => vigil.prisma.journalEntry.findMany({ where: { kind: 'queue.retried' } });

  it('say how each is, by ids and codes', async () => {
    const id = await failed();
    const page = await admin.open('/console/queues');
    expect(page.text).toContain('They run on PostgreSQL');
    for (const name of ['intake', 'escalation', 'delivery-sms', 'housekeeping'])
      expect(page.html).toContain(`id="${name}"`);
    expect(page.text).toContain(`user.new_device , number ${String(id)}`);
    expect(page.text).toContain('ECONNREFUSED');
    expect(page.text).toMatch(/By the clock: \d+ schedules/u);
    expect(page.html).not.toContain('noticeId');
  });

  it('let one be tried now, and all of a queue, each once', async () => {
    const id = await failed();
    const before = await left();
    await admin.open('/console/queues');
    await admin.send('/console/queues/housekeeping/retry', { id: String(id) });
    await vigil.settle();
    expect(await left()).toBe(before - 1);
    await admin.sendOnly('/console/queues/housekeeping/retry', { id: String(id) });
    expect(await retried()).toHaveLength(1);
    await admin.sendOnly('/console/queues/housekeeping/retry');
    await vigil.settle();
    expect(await left()).toBe(0);
    expect((await retried()).at(-1)?.data).toMatchObject({ queue: 'housekeeping', count: before - 1 });
    expect((await admin.open('/console/queues')).text).not.toContain('What failed last');
    expect((await admin.sendOnly('/console/queues/nowhere/retry')).status).toBe(404);
  });

  it('keep the class of the error of what failed', async () => {
    const now = vigil.clock.now();
    // Its data is not what the handler expects.
    await vigil.prisma.outboxRow.create({
      data: {
        key: `broken-${randomUUID()}`,
        fact: 'user.new_device',
        data: { noticeId: 'x' },
        createdAt: now,
        dueAt: now,
      },
    });
    await vigil.settle();
    const row = await vigil.prisma.outboxRow.findFirstOrThrow({ where: { fact: 'user.new_device' } });
    expect(row).toMatchObject({ failureCode: 'ZodError' });
    expect(row.failures).toBeGreaterThan(0);
    await vigil.prisma.outboxRow.deleteMany({ where: { id: row.id } });
  });
});
