import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { PrismaMessages } from '../../../src/delivery/prisma-messages.repository.js';
import type { MessageId } from '../../../src/kernel/ids.js';
import { type DatabaseHarness, openDatabase } from '../../support/database-harness.js';
import { eventually } from '../../support/eventually.js';

let database: DatabaseHarness;
const messages = new PrismaMessages();
beforeAll(async () => {
  database = await openDatabase();
});
afterAll(() => database.close());

const alertId = randomUUID();
function row(id: string, status: string) {
  const now = database.clock.now();
  const ids = { id, alertId, responderId: randomUUID(), contactMethodId: randomUUID() };
  const words = { channel: 'sms', template: 'alert', params: {}, language: 'en', orderClass: 'page', priority: 1 };
  return { ...ids, ...words, status, dueAt: now, expiresAt: new Date(now.getTime() + 60_000), queuedAt: now };
}

it('a try that a receipt adds while the alert ends is cancelled with the rest', async () => {
  const [sent, more] = [randomUUID() as MessageId, randomUUID()];
  await database.prisma.message.create({ data: row(sent, 'sent') });
  let cancelled: Promise<readonly { readonly id: string }[]> = Promise.resolve([]);
  await database.prisma.$transaction(async (receipt) => {
    await receipt.message.update({ where: { id: sent }, data: { status: 'undelivered' } });
    cancelled = database.unitOfWork.run((tx) =>
      messages.cancelQueued(tx, { alertIds: [alertId] }, database.clock.now(), 'enough'),
    );
    await eventually(async () => {
      const waiting = await database.prisma.$queryRaw<{ pid: number }[]>`
        SELECT pid FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`;
      return waiting.length > 0;
    }, 'the end waits for the receipt');
    await receipt.message.create({ data: row(more, 'queued') });
  });
  expect((await cancelled).map(({ id }) => id)).toEqual([more]);
});
