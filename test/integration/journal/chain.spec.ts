import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { VerifyJournalService } from '../../../src/journal/verify-journal.service.js';
import { GENESIS } from '../../../src/journal/journal-entry.js';
import { SYSTEM } from '../../../src/kernel/actor.js';
import type { Prisma } from '../../../src/platform/prisma/generated/client.js';
import { prismaOf } from '../../../src/platform/prisma/prisma-tx.js';
import { type DatabaseHarness, openDatabase } from '../../support/database-harness.js';

describe('the chain of the journal', () => {
  let database: DatabaseHarness;
  let verify: VerifyJournalService;
  beforeAll(async () => {
    database = await openDatabase({ poolSize: 25 });
    verify = new VerifyJournalService(database.readJournal);
  });
  afterAll(() => database.close());

  it('is in order when it is empty', async () => {
    expect(await verify.verify()).toEqual({ entries: 0, headHash: GENESIS });
  });

  it('numbers 50 concurrent transactions without gaps, each in one piece and in its order', async () => {
    const writers = Array.from({ length: 50 }, (_, writer) =>
      database.unitOfWork.run(async (tx) => {
        await database.journal.append(tx, { kind: 'test.begun', actor: SYSTEM, data: { writer } });
        await prismaOf(tx).$queryRaw`SELECT pg_sleep(random() / 50)::text`;
        const more = [1, 2, 3].map((step) => ({
          kind: 'test.stepped' as const,
          actor: SYSTEM,
          data: { writer, step },
        }));
        await database.journal.appendAll(tx, more);
      }),
    );
    await Promise.all(writers);

    const entries = await database.readJournal.after(0, { limit: 1_000 });
    expect(entries.map(({ seq }) => seq)).toEqual(Array.from({ length: 200 }, (_, index) => index + 1));
    for (let first = 0; first < 200; first += 4) {
      const writer = entries[first]?.data['writer'];
      const steps = entries.slice(first, first + 4).map(({ data }) => [data['writer'], data['step']]);
      expect(steps).toEqual([
        [writer, undefined],
        [writer, 1],
        [writer, 2],
        [writer, 3],
      ]);
    }
    expect(await verify.verify()).toEqual({ entries: 200, headHash: entries.at(-1)?.hash });
  });

  it('gives no number to what was rolled back', async () => {
    const before = await database.readJournal.head();
    const failing = database.unitOfWork.run(async (tx) => {
      await database.journal.append(tx, { kind: 'test.lost', actor: SYSTEM });
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    await database.record({ kind: 'test.kept', actor: SYSTEM });
    expect(await database.readJournal.after(before, { limit: 10 })).toMatchObject([
      { seq: before + 1, kind: 'test.kept' },
    ]);
  });

  it('seals a thousand entries of one transaction in their order', async () => {
    const before = await database.readJournal.head();
    await database.record(
      ...Array.from({ length: 1_000 }, (_, n) => ({ kind: 'test.many' as const, actor: SYSTEM, data: { n } })),
    );
    const entries = await database.readJournal.after(before, { limit: 2_000 });
    expect(entries.map(({ data }) => data['n'])).toEqual(Array.from({ length: 1_000 }, (_, n) => n));
    expect((await verify.verify()).problem).toBeUndefined();
  });

  it('threads the entries of each incident through the chain, several of one commit too', async () => {
    const [one, other] = ['0199b1a0-0000-7000-8000-00000000000a', '0199b1a0-0000-7000-8000-00000000000b'] as const;
    await database.unitOfWork.run((tx) =>
      database.journal.appendAll(
        tx,
        [one, other, one].map((incidentId) => ({ kind: 'test.threaded' as const, actor: SYSTEM, incidentId })),
      ),
    );
    await database.record({ kind: 'test.between', actor: SYSTEM });
    await database.record({ kind: 'test.threaded', actor: SYSTEM, incidentId: one });

    const thread = await database.readJournal.sealedOfIncident(one);
    expect(thread.map(({ incidentPrevHash }) => incidentPrevHash)).toEqual([
      GENESIS,
      ...thread.slice(0, -1).map(({ hash }) => hash),
    ]);
    expect(await database.readJournal.sealedOfIncident(other)).toMatchObject([{ incidentPrevHash: GENESIS }]);
    expect((await verify.verify()).problem).toBeUndefined();
  });

  it('is on disk when the unit of work says that it is committed', async () => {
    for (let round = 0; round < 20; round += 1) {
      const written = await database.unitOfWork.run(async (tx) => {
        await database.journal.append(tx, { kind: 'test.kept', actor: SYSTEM, data: { round } });
        return wal(prismaOf(tx), 'pg_current_wal_insert_lsn');
      });
      expect(await wal(database.prisma, 'pg_current_wal_flush_lsn')).toBeGreaterThanOrEqual(written);
    }
  });

  it('refuses to be written with a snapshot that cannot see the last entry', async () => {
    const writing = database.prisma.$transaction(
      (client) =>
        client.journalEntry.create({
          data: { at: new Date(), kind: 'test.stale', actor: 'system', data: {}, canonical: '{}' },
        }),
      { isolationLevel: 'RepeatableRead' },
    );
    await expect(writing).rejects.toThrow(/READ COMMITTED/);
  });
});

/** A place in the write-ahead log, as a number. */
async function wal(client: Prisma.TransactionClient, which: string): Promise<number> {
  const rows = await client.$queryRawUnsafe<{ at: number }[]>(`SELECT (${which}() - '0/0'::pg_lsn)::float8 AS at`);
  return rows[0]?.at ?? NaN;
}
