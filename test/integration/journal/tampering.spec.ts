import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { VerifyJournalService } from '../../../src/journal/verify-journal.service.js';
import { SYSTEM } from '../../../src/kernel/actor.js';
import { prismaOf } from '../../../src/platform/prisma/prisma-tx.js';
import { type DatabaseHarness, openDatabase } from '../../support/database-harness.js';

const INCIDENT = '0199b1a0-0000-7000-8000-000000000001';

let database: DatabaseHarness;

async function openWithFive(): Promise<void> {
  database = await openDatabase({ poolSize: 2 });
  for (const n of [1, 2, 3, 4, 5]) {
    const actor = { type: 'user', id: `u${n}` } as const;
    await database.record({
      kind: 'test.happened',
      actor,
      incidentId: INCIDENT,
      regionCode: 'wales',
      data: { n, z: 'a' },
    });
  }
}

describe('the journal is append-only', () => {
  beforeAll(openWithFive);
  afterAll(() => database.close());

  it.each([
    ['changing a word', `UPDATE journal_entry SET actor = 'user:other' WHERE seq = 3`],
    ['sealing again', `UPDATE journal_entry SET seq = 9, hash = 'x', prev_hash = 'y' WHERE seq = 3`],
    ['changing nothing', `UPDATE journal_entry SET kind = kind`],
    ['deleting one', `DELETE FROM journal_entry WHERE seq = 5`],
    ['deleting all', `TRUNCATE journal_entry`],
  ])('%s is refused', async (_, statement) => {
    await expect(database.prisma.$executeRawUnsafe(statement)).rejects.toThrow(/append-only/);
    expect(await database.readJournal.head()).toBe(5);
  });

  it('an entry that brings its own place is refused', async () => {
    const data = { at: new Date(), kind: 'test.forged', actor: 'system', data: {}, canonical: '{}' };
    const writing = database.prisma.journalEntry.create({ data: { ...data, seq: 6, prevHash: 'x', hash: 'y' } });
    await expect(writing).rejects.toThrow(/given at commit/);
  });

  it('a place cannot be given before the commit does', async () => {
    const writing = database.unitOfWork.run(async (tx) => {
      await database.journal.append(tx, { kind: 'test.forged', actor: SYSTEM });
      const client = prismaOf(tx);
      await client.$executeRaw`UPDATE journal_entry SET seq = 77, prev_hash = 'x', hash = 'y' WHERE seq IS NULL`;
    });
    await expect(writing).rejects.toThrow(/append-only/);
  });
});

describe('whoever circumvents the triggers is found out', () => {
  beforeEach(openWithFive);
  afterEach(() => database.close());

  const SEALED = `prev_hash || E'\\n' || seq || E'\\n' || incident_prev_hash || E'\\n' || canonical`;
  const RESEAL = `hash = encode(sha256(convert_to(${SEALED}, 'UTF8')), 'hex')`;

  it.each([
    ['a column', `UPDATE journal_entry SET actor = 'user:other' WHERE seq = 3`, 3, /column/],
    ['the data', `UPDATE journal_entry SET data = '{"n": 4, "z": "a"}' WHERE seq = 3`, 3, /column/],
    ['the time', `UPDATE journal_entry SET at = at + interval '1 second' WHERE seq = 1`, 1, /column/],
    ['the text', `UPDATE journal_entry SET canonical = replace(canonical, 'u2', 'u9') WHERE seq = 2`, 2, /hash/],
    ['a hash', `UPDATE journal_entry SET hash = repeat('a', 64) WHERE seq = 4`, 4, /hash/],
    [
      'an entry and its hash',
      `UPDATE journal_entry SET actor = 'user:u9', canonical = replace(canonical, 'u2', 'u9') WHERE seq = 2;
       UPDATE journal_entry SET ${RESEAL} WHERE seq = 2`,
      3,
      /follow/,
    ],
    [
      'what it follows in its incident',
      `UPDATE journal_entry SET incident_prev_hash = repeat('a', 64) WHERE seq = 4`,
      4,
      /hash/,
    ],
    ['whether it follows any', `UPDATE journal_entry SET incident_prev_hash = NULL WHERE seq = 4`, 4, /hash/],
    ['a missing entry', `DELETE FROM journal_entry WHERE seq = 3`, 3, /missing/],
    ['a missing first entry', `DELETE FROM journal_entry WHERE seq = 1`, 1, /missing/],
    [
      'an entry without a place',
      `INSERT INTO journal_entry (at, kind, actor, data, canonical) VALUES (now(), 'a', 'b', '{}', '{}')`,
      6,
      /past the seal/,
    ],
  ])('%s', async (_, statements, seq, what) => {
    await database.prisma.$executeRaw`ALTER TABLE journal_entry DISABLE TRIGGER ALL`;
    for (const statement of statements.split(';')) await database.prisma.$executeRawUnsafe(statement);
    const verdict = await new VerifyJournalService(database.readJournal).verify();
    expect(verdict.problem).toEqual({ seq, what: expect.stringMatching(what) });
    expect(verdict.entries).toBe(seq - 1);
  });
});
