import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SYSTEM } from '../../../src/kernel/actor.js';
import type { Tx } from '../../../src/kernel/unit-of-work.js';
import { prismaOf, sqlOf } from '../../../src/platform/prisma/prisma-tx.js';
import { type DatabaseHarness, openDatabase } from '../../support/database-harness.js';

const AT = new Date('2026-11-02T09:30:00Z');

describe('a unit of work', () => {
  let database: DatabaseHarness;
  beforeAll(async () => {
    database = await openDatabase({ poolSize: 4 });
  });
  afterAll(() => database.close());
  beforeEach(() => database.prisma.outboxRow.deleteMany());

  const add = (tx: Tx, key: string): Promise<unknown> =>
    prismaOf(tx).outboxRow.create({ data: { key, fact: 'test', data: {}, dueAt: AT, createdAt: AT } });
  const keys = async (): Promise<string[]> => {
    const found = await database.prisma.outboxRow.findMany({ orderBy: { key: 'asc' } });
    return found.map(({ key }) => key);
  };

  it('commits all of it, and then calls what waited for the commit', async () => {
    const seen: string[] = [];
    const result = await database.unitOfWork.run(async (tx) => {
      database.unitOfWork.afterCommit(tx, () => seen.push('first'));
      database.unitOfWork.afterCommit(tx, () => {
        throw new Error('not my day');
      });
      database.unitOfWork.afterCommit(tx, () => seen.push('last'));
      await add(tx, 'a');
      await add(tx, 'b');
      expect(seen).toEqual([]);
      return 42;
    });
    expect(result).toBe(42);
    expect(seen).toEqual(['first', 'last']);
    expect(await keys()).toEqual(['a', 'b']);
  });

  it('leaves nothing and calls nothing when it fails', async () => {
    const seen: string[] = [];
    const run = database.unitOfWork.run(async (tx) => {
      database.unitOfWork.afterCommit(tx, () => seen.push('called'));
      await add(tx, 'a');
      await database.journal.append(tx, { kind: 'test.lost', actor: SYSTEM });
      throw new Error('changed my mind');
    });
    await expect(run).rejects.toThrow('changed my mind');
    expect(await keys()).toEqual([]);
    expect(await database.readJournal.head()).toBe(0);
    expect(seen).toEqual([]);
  });

  it('fails when a statement failed, even if the failure was caught: nothing of it is kept', async () => {
    const seen: string[] = [];
    for (let round = 0; round < 6; round += 1) {
      const run = database.unitOfWork.run(async (tx) => {
        database.unitOfWork.afterCommit(tx, () => seen.push('called'));
        await add(tx, 'a');
        await add(tx, 'a').catch(() => null);
      });
      await expect(run).rejects.toThrow('rolled back');
    }
    expect(await keys()).toEqual([]);
    expect(seen).toEqual([]);
  });

  it('fails when the commit itself is refused', async () => {
    const seen: string[] = [];
    for (let round = 0; round < 6; round += 1) {
      const run = database.unitOfWork.run(async (tx) => {
        database.unitOfWork.afterCommit(tx, () => seen.push('called'));
        await add(tx, 'a');
        await prismaOf(tx).journalEntry.create({
          data: { at: AT, kind: 'test.forged', actor: 'system', data: {}, canonical: '{}', seq: 1 },
        });
      });
      await expect(run).rejects.toThrow('given at commit');
    }
    expect(await keys()).toEqual([]);
    expect(seen).toEqual([]);
  });

  describe('a part that the rest can do without', () => {
    const refused = (tx: Tx) => prismaOf(tx).$executeRaw`DO $$ BEGIN RAISE EXCEPTION 'not today'; END $$`;
    const parts: readonly (readonly [string, (tx: Tx) => Promise<unknown>])[] = [
      ['throws', () => Promise.reject(new Error('not today'))],
      ['is refused by the database', refused],
      ['is refused where nobody waits', (tx) => sqlOf(tx).later`SELECT 1 / 0`],
      ['is refused where that was caught', (tx) => sqlOf(tx).execute`SELECT 1 / 0`.catch(() => null)],
      ['breaks a rule of a table', (tx) => add(tx, 'before')],
    ];

    it.each(parts)('has not happened when it %s, and all the rest has', async (_, breaks) => {
      const seen: string[] = [];
      const why = await database.unitOfWork.run(async (tx) => {
        await add(tx, 'before');
        database.unitOfWork.afterCommit(tx, () => seen.push('before'));
        const error = await database.unitOfWork.runApart(tx, async () => {
          await add(tx, 'within');
          database.unitOfWork.afterCommit(tx, () => seen.push('within'));
          await database.journal.append(tx, { kind: 'test.lost', actor: SYSTEM });
          await breaks(tx);
        });
        await add(tx, 'c-after');
        return error;
      });
      expect(why).toBeInstanceOf(Error);
      expect(await keys()).toEqual(['before', 'c-after']);
      expect(seen).toEqual(['before']);
      expect(await database.readJournal.head()).toBe(0);
    });

    it('stays when it works, one after the other', async () => {
      const results = await database.unitOfWork.run(async (tx) => {
        const lost = await database.unitOfWork.runApart(tx, () => refused(tx).then(() => undefined));
        const kept = await database.unitOfWork.runApart(tx, () => add(tx, 'a').then(() => undefined));
        return [lost?.message.includes('not today'), kept];
      });
      expect(results).toEqual([true, null]);
      expect(await keys()).toEqual(['a']);
    });

    it('is no cure for what failed before it', async () => {
      const run = database.unitOfWork.run(async (tx) => {
        await sqlOf(tx).later`SELECT 1 / 0`;
        await database.unitOfWork.runApart(tx, () => Promise.resolve());
      });
      await expect(run).rejects.toThrow('division by zero');
    });

    it('gives a conflict to the whole, which is run again', async () => {
      let tries = 0;
      await database.unitOfWork.run(async (tx) => {
        tries += 1;
        const conflict = `DO $$ BEGIN RAISE EXCEPTION 'conflict' USING ERRCODE = '40001'; END $$`;
        await database.unitOfWork.runApart(tx, async () => {
          if (tries === 1) await prismaOf(tx).$executeRawUnsafe(conflict);
        });
      });
      expect(tries).toBe(2);
    });
  });

  it('is run again after a deadlock', async () => {
    await database.unitOfWork.run(async (tx) => {
      await add(tx, 'a');
      await add(tx, 'b');
    });
    const bothHoldOne = gate(2);
    let tries = 0;
    const touch = (first: string, second: string): Promise<void> => {
      let attempt = 0;
      return database.unitOfWork.run(async (tx) => {
        tries += 1;
        attempt += 1;
        await prismaOf(tx).$executeRaw`UPDATE outbox_row SET republished = republished + 1 WHERE key = ${first}`;
        if (attempt === 1) await bothHoldOne();
        await prismaOf(tx).outboxRow.update({ where: { key: second }, data: { republished: { increment: 1 } } });
      });
    };
    await Promise.all([touch('a', 'b'), touch('b', 'a')]);
    const found = await database.prisma.outboxRow.findMany();
    expect(found.map(({ republished }) => republished)).toEqual([2, 2]);
    expect(tries).toBe(3);
  });

  it('gives up after three conflicts', async () => {
    let tries = 0;
    const run = database.unitOfWork.run(async (tx) => {
      tries += 1;
      await prismaOf(tx).$executeRaw`DO $$ BEGIN RAISE EXCEPTION 'conflict' USING ERRCODE = '40001'; END $$`;
    });
    await expect(run).rejects.toThrow();
    expect(tries).toBe(3);
  });

  it('says so when no transaction can be begun, and has done nothing', async () => {
    const other = await openDatabase({ poolSize: 1 });
    await other.prisma.onApplicationShutdown();
    let called = false;
    const run = other.unitOfWork.run(() => {
      called = true;
      return Promise.resolve();
    });
    await expect(run).rejects.toMatchObject({ code: 'database_unavailable', kind: 'unavailable' });
    expect(called).toBe(false);
    await other.close();
  });

  it('knows only transactions that are under way', async () => {
    const over = await database.unitOfWork.run((tx) => Promise.resolve(tx));
    expect(() => database.unitOfWork.afterCommit(over, () => undefined)).toThrow('under way');
  });
});

/** Opens when that many have come. */
function gate(count: number): () => Promise<void> {
  let open: () => void = () => undefined;
  let come = 0;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return () => {
    come += 1;
    if (come === count) open();
    return opened;
  };
}
