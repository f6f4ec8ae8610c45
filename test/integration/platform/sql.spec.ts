import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Tx } from '../../../src/kernel/unit-of-work.js';
import { prismaOf, sqlOf } from '../../../src/platform/prisma/prisma-tx.js';
import { type DatabaseHarness, openDatabase } from '../../support/database-harness.js';

const AT = new Date('2026-11-02T09:30:00.123Z');
const row = (key: string, more: object = {}): object => ({
  key,
  fact: 'test',
  data: {},
  dueAt: AT,
  createdAt: AT,
  ...more,
});

describe('SQL in a transaction', () => {
  let database: DatabaseHarness;
  beforeAll(async () => {
    database = await openDatabase({ poolSize: 4 });
  });
  afterAll(() => database.close());
  beforeEach(() => database.prisma.outboxRow.deleteMany());

  it('reads what a model wrote in the same transaction, and the other way round', async () => {
    await database.unitOfWork.run(async (tx) => {
      await prismaOf(tx).outboxRow.create({ data: { key: 'a', fact: 'test', data: {}, dueAt: AT, createdAt: AT } });
      const [found] = await sqlOf(tx).query<{ dueAt: Date; id: bigint }>`SELECT id, due_at FROM outbox_row`;
      expect(found).toEqual({ id: expect.any(BigInt), dueAt: AT });
      await sqlOf(tx).insert('outbox_row', [row('b')]);
      expect(await prismaOf(tx).outboxRow.count()).toBe(2);
    });
  });

  it('writes many rows in their order; what no row names takes its default, what one leaves out is null', async () => {
    const keys = Array.from({ length: 300 }, (_, index) => `k${index}`);
    await database.unitOfWork.run(async (tx) => {
      await sqlOf(tx).insert(
        'outbox_row',
        keys.map((key, at) => row(key, { data: { at, text: `"'\\${key} – ŵ` } })),
      );
      const found = await sqlOf(tx)
        .query<object>`SELECT key, data, republished, published_at FROM outbox_row ORDER BY id`;
      expect(found).toEqual(
        keys.map((key, at) => ({ key, data: { at, text: `"'\\${key} – ŵ` }, republished: 0, publishedAt: null })),
      );
      await sqlOf(tx).insert('outbox_row', []);
    });
    const uneven = database.unitOfWork.run((tx) =>
      sqlOf(tx).insert('outbox_row', [row('x', { priority: 1 }), row('y')]),
    );
    await expect(uneven).rejects.toMatchObject({ code: '23502' });
  });

  it('changes what it is told to, also to null; without the row the transaction fails', async () => {
    const id = '0199b1a0-0000-7000-8000-0000000000aa';
    await database.prisma.user.create({
      data: {
        id,
        email: 'a@example.org',
        name: 'A',
        role: 'viewer',
        regionCodes: ['x'],
        passwordHash: 'h',
        createdAt: AT,
      },
    });
    await database.unitOfWork.run(async (tx) => {
      await sqlOf(tx).update('user', id, { regionCodes: ['north', 'a"b,{}'], passwordHash: null, name: undefined });
      await sqlOf(tx).update('user', id, {});
    });
    const changed = { name: 'A', regionCodes: ['north', 'a"b,{}'], passwordHash: null };
    expect(await database.prisma.user.findUnique({ where: { id } })).toMatchObject(changed);
    const missing = database.unitOfWork.run(async (tx) => {
      await sqlOf(tx).update('user', id, { name: 'B' });
      await sqlOf(tx).update('user', '0199b1a0-0000-7000-8000-0000000000ab', { name: 'B' });
    });
    await expect(missing).rejects.toMatchObject({ code: '22012' });
    expect(await database.prisma.user.findUnique({ where: { id } })).toMatchObject(changed);
  });

  it('fails with the first failure of what nobody waited for, whatever came after it, and keeps nothing', async () => {
    const seen: string[] = [];
    const add = (tx: Tx): Promise<void> => sqlOf(tx).insert('outbox_row', [row('twice')]);
    const endings: ((tx: Tx) => Promise<unknown>)[] = [
      () => Promise.resolve(),
      (tx) => add(tx),
      (tx) => sqlOf(tx).query`SELECT 1`,
      (tx) => sqlOf(tx).query`SELECT 1`.catch(() => null),
      (tx) => prismaOf(tx).outboxRow.count(),
      () => Promise.reject(new Error('and I had enough')),
    ];
    for (const ending of endings) {
      const run = database.unitOfWork.run(async (tx) => {
        database.unitOfWork.afterCommit(tx, () => seen.push('called'));
        await add(tx);
        await add(tx);
        await ending(tx);
      });
      await expect(run).rejects.toMatchObject({ code: '23505' });
    }
    expect(seen).toEqual([]);
    expect(await database.prisma.outboxRow.count()).toBe(0);
  });

  it('says that the database is gone when the connection breaks, and works again with the next', async () => {
    const broken = database.unitOfWork.run(async (tx) => {
      await sqlOf(tx).insert('outbox_row', [row('lost')]);
      const [me] = await sqlOf(tx).query<{ pid: number }>`SELECT pg_backend_pid() AS pid`;
      await database.prisma.$queryRaw`SELECT pg_terminate_backend(${me?.pid}::int)`;
      await sqlOf(tx).query`SELECT 1`;
    });
    await expect(broken).rejects.toThrow();
    await database.unitOfWork.run((tx) => sqlOf(tx).insert('outbox_row', [row('kept')]));
    expect(await database.prisma.outboxRow.findMany({ select: { key: true } })).toEqual([{ key: 'kept' }]);
  });

  it('gives fifty transactions at once each its own connection, with models and SQL mixed', async () => {
    await Promise.all(
      Array.from({ length: 50 }, (_, at) =>
        database.unitOfWork
          .run(async (tx) => {
            const [mine] = await sqlOf(tx).query<{ pid: number }>`SELECT pg_backend_pid() AS pid`;
            await prismaOf(tx).outboxRow.create({
              data: { key: `m${at}`, fact: 'test', data: {}, dueAt: AT, createdAt: AT },
            });
            const [theirs] = await prismaOf(tx).$queryRaw<{ pid: number }[]>`SELECT pg_backend_pid() AS pid`;
            expect(theirs).toEqual(mine);
            if (at % 5 === 0) throw new Error('not this one');
          })
          .catch((error: unknown) => {
            expect(error).toMatchObject({ message: 'not this one' });
          }),
      ),
    );
    expect(await database.prisma.outboxRow.count()).toBe(40);
  });

  it('answers nothing once the transaction is over', async () => {
    const tx = await database.unitOfWork.run((open) => Promise.resolve(open));
    await expect(sqlOf(tx).query`SELECT 1`).rejects.toThrow('over');
    await expect(prismaOf(tx).outboxRow.count()).rejects.toThrow('over');
  });
});
