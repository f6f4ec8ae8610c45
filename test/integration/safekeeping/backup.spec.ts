import { randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { PrismaReadJournalRepository } from '../../../src/journal/prisma-read-journal.repository.js';
import { VerifyJournalService } from '../../../src/journal/verify-journal.service.js';
import { AppError } from '../../../src/kernel/app-error.js';
import { readMigrations } from '../../../src/platform/prisma/migration-folder.js';
import { deployMigrations } from '../../../src/platform/prisma/migrate.js';
import { NodeSealing } from '../../../src/platform/crypto/node-sealing.js';
import { writeBackupFile } from '../../../src/safekeeping/backup/make-backup.js';
import { readSequences } from '../../../src/safekeeping/backup/read-database.js';
import { restoreBackup } from '../../../src/safekeeping/backup/restore-backup.js';
import { DATA_MAP } from '../../../src/safekeeping/data-map/data-map.js';
import { PrismaService } from '../../../src/platform/prisma/prisma.service.js';
import { type DatabaseHarness, databaseSettings, openDatabase } from '../../support/database-harness.js';
import { fillEveryTable } from '../../support/every-table.js';
import { createEmptyDatabase, createTestDatabase, type TestDatabase } from '../../support/test-database.js';

const ROWS = 700;
const NOW = new Date('2026-11-21T02:30:00Z');
const secret = randomBytes(32);
const secrets = { current: secret, previous: [] };
/** What a restore changes on purpose. */
const OWN = ['journal_entry', 'sending_stop', 'outbox_row'];

async function inside<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** What each table holds, as one number. */
const fingerprints = (url: string) =>
  inside(url, async (client) => {
    const found: Record<string, string> = {};
    for (const { table } of DATA_MAP.filter(({ inBackup }) => inBackup)) {
      const { rows } = await client.query<{ sum: string }>(
        `SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, E'\\n' ORDER BY t::text)), '') AS sum FROM "${table}" t`,
      );
      found[table] = rows[0]?.sum ?? '';
    }
    return found;
  });

describe('a backup', () => {
  let folder: string;
  let source: DatabaseHarness;
  let file: string;
  const databases: TestDatabase[] = [];

  const from = (url: string) => ({ url, secrets, dataDir: path.join(folder, 'data'), now: NOW });
  const to = (url: string, given: { current: Buffer; previous: readonly Buffer[] } = secrets) => ({
    ...from(url),
    secrets: given,
    dataDir: path.join(folder, 'elsewhere'),
    queue: { redisUrl: null, prefix: 'tbackup', deliveryConcurrency: 1 },
  });
  const options = { replace: false, keepSending: false };
  async function fresh(make = createEmptyDatabase): Promise<string> {
    const database = await make();
    databases.push(database);
    return database.url;
  }
  const codeOf = (work: Promise<unknown>): Promise<string> =>
    work.then(
      () => 'no error',
      (error: unknown) => (error instanceof AppError ? error.code : String(error)),
    );

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'vigil-backup-'));
    file = path.join(folder, 'night.vigil');
    source = await openDatabase();
    await inside(source.url, (client) => fillEveryTable(client, new NodeSealing(secrets), ROWS));
    for (let n = 0; n < 3; n += 1) {
      await source.record(
        { kind: 'test.one', actor: { type: 'system' }, data: { n, words: 'ä "quoted" \\ \n line' } },
        { kind: 'test.two', actor: { type: 'operator' }, data: { n } },
      );
    }
    const uploads = path.join(folder, 'data', 'uploads', 'in', 'deep');
    mkdirSync(uploads, { recursive: true });
    writeFileSync(path.join(uploads, 'letter ä.pdf'), randomBytes(150_000));
    writeFileSync(path.join(uploads, 'empty'), '');
    await writeBackupFile(from(source.url), file);
  }, 90_000);
  afterAll(async () => {
    await source.close();
    for (const database of databases) await database.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is one file that its owner alone can read, without the secret, a draft beside it or a word in clear', () => {
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder).sort()).toEqual(['data', 'night.vigil']);
    const bytes = readFileSync(file);
    for (const text of ['report', 'narrative', 'letter', secret.toString('base64'), 'responder name']) {
      expect([text, bytes.includes(text)]).toEqual([text, false]);
    }
  });

  it('restores every table as it was, with uploads, and the chain of the log goes on', async () => {
    const url = await fresh();
    const restored = await restoreBackup(to(url), { ...options, file });
    expect(restored).toMatchObject({ createdAt: NOW, migrated: [], files: 2 });
    const [before, after] = [await fingerprints(source.url), await fingerprints(url)];
    for (const table of Object.keys(before).filter((name) => !OWN.includes(name))) {
      expect([table, after[table]]).toEqual([table, before[table]]);
    }
    const uploads = (where: string) => path.join(folder, where, 'uploads', 'in', 'deep', 'letter ä.pdf');
    expect(readFileSync(uploads('elsewhere')).equals(readFileSync(uploads('data')))).toBe(true);
    expect(existsSync(path.join(folder, 'elsewhere', 'uploads.before'))).toBe(false);
    await inside(url, async (client) => {
      const { rows } = await client.query<{ seq: string; kind: string; data: { channel?: string } }>(
        'SELECT seq, kind, data FROM journal_entry ORDER BY seq',
      );
      expect(rows.map(({ seq }) => Number(seq))).toEqual(rows.map((_, at) => at + 1));
      expect(rows.slice(6).map(({ kind, data }) => `${kind} ${data.channel ?? ''}`.trim())).toEqual([
        'backup.restored',
        'sending.stopped sms',
        'sending.stopped voice',
        'sending.stopped email',
      ]);
      const waiting = await client.query('SELECT 1 FROM outbox_row WHERE published_at IS NOT NULL');
      expect(waiting.rowCount).toBe(0);
      expect((await client.query('SELECT 1 FROM session')).rowCount).toBe(0);
      // What was guarded is guarded again, and numbers go on where they were.
      await expect(client.query("UPDATE journal_entry SET actor = 'x'")).rejects.toThrow('append-only');
    });
    expect(await inside(url, readSequences)).toEqual(
      (await inside(source.url, readSequences)).map((each) =>
        // The entries about the restore itself.
        each.sequence === 'journal_entry_id_seq' ? { ...each, last: String(Number(each.last) + 4) } : each,
      ),
    );
    const prisma = new PrismaService(databaseSettings(url));
    const verdict = await new VerifyJournalService(new PrismaReadJournalRepository(prisma)).verify();
    expect(verdict).toMatchObject({ entries: 10 });
    expect(verdict.problem).toBeUndefined();
    await prisma.onApplicationShutdown();
  });

  it('is one moment, though others write meanwhile', async () => {
    let going = true;
    const writer = inside(source.url, async (client) => {
      for (let n = 0; going; n += 1) {
        await client.query('BEGIN');
        const id = `0197a6d0-0000-7000-8000-${String(n).padStart(12, '0')}`;
        await client.query(
          `INSERT INTO report SELECT made.* FROM (SELECT * FROM report LIMIT 1) r, jsonb_populate_record(NULL::report,
             to_jsonb(r) || jsonb_build_object('id', $1::text, 'receipt_hash', $1::text, 'submission_hash', $1::text)) made`,
          [id],
        );
        await client.query(
          "INSERT INTO mailbox_message (id, report_id, text_sealed, created_at) VALUES ($1, $1, 'v1.0.x', now())",
          [id],
        );
        await client.query('COMMIT');
      }
    });
    const busy = path.join(folder, 'busy.vigil');
    await writeBackupFile(from(source.url), busy);
    going = false;
    await writer;
    const url = await fresh();
    // Every foreign key holds, or this fails.
    await restoreBackup(to(url), { ...options, file: busy, keepSending: true });
    await inside(url, async (client) => {
      expect((await client.query("SELECT 1 FROM sending_stop WHERE by = 'operator'")).rowCount).toBe(0);
      const one = await client.query<{ reports: string; messages: string }>(
        "SELECT (SELECT count(*) FROM report WHERE id::text LIKE '0197a6d0%') AS reports, (SELECT count(*) FROM mailbox_message WHERE id::text LIKE '0197a6d0%') AS messages",
      );
      expect(one.rows[0]?.reports).toBe(one.rows[0]?.messages);
    });
  });

  it('opens under a previous secret', async () => {
    const url = await fresh(createTestDatabase);
    const later = { current: randomBytes(32), previous: [secret] };
    expect(await restoreBackup(to(url, later), { ...options, file })).toMatchObject({ files: 2 });
  });

  it('of an older version is brought up to this one', async () => {
    const [newest, ...older] = [...readMigrations()].reverse();
    const old = await fresh();
    await deployMigrations(old, { migrations: older.reverse() });
    const made = path.join(folder, 'older.vigil');
    await writeBackupFile(from(old), made);
    const url = await fresh();
    expect((await restoreBackup(to(url), { ...options, file: made })).migrated).toEqual([newest?.name]);
    expect(await deployMigrations(url)).toEqual([]);
  });

  describe('is refused, and changes nothing,', () => {
    let url: string;
    let before: Record<string, string>;
    beforeAll(async () => {
      url = await fresh(createTestDatabase);
      await inside(url, (client) =>
        client.query(
          "INSERT INTO facility (code, name, setting, jurisdiction, region_code, population, source) VALUES ('X', 'X', 'prison', 'england', 'wales', 'men', 'x')",
        ),
      );
      before = await fingerprints(url);
    });
    const altered = (name: string, bytes: Buffer): string => {
      const at = path.join(folder, name);
      writeFileSync(at, bytes);
      return at;
    };
    const flipped = (at: number): Buffer => {
      const bytes = readFileSync(file);
      const place = at < 0 ? bytes.length + at : at;
      bytes.writeUInt8((bytes.at(place) ?? 0) ^ 1, place);
      return bytes;
    };

    it.each([
      ['when the database is not empty', 'database_not_empty', () => ({ file, replace: false })],
      ['when it is not there', 'backup_file', () => ({ file: path.join(folder, 'nowhere') })],
      ['when it is a folder', 'backup_file', () => ({ file: folder })],
      ['when it is something else', 'backup_unknown', () => ({ file: altered('else', Buffer.from('Dear all,\n')) })],
      ['when it was changed at the front', 'backup_damaged', () => ({ file: altered('front', flipped(300)) })],
      ['when it was changed at the end', 'backup_damaged', () => ({ file: altered('back', flipped(-3)) })],
      [
        'when it was cut',
        'backup_truncated',
        () => ({ file: altered('cut', readFileSync(file).subarray(0, statSync(file).size - 70_000)) }),
      ],
    ])('%s', async (_when, code, given) => {
      expect(await codeOf(restoreBackup(to(url), { ...options, replace: true, ...given() }))).toBe(code);
      expect(await fingerprints(url)).toEqual(before);
    });

    it('under another secret', async () => {
      const other = { current: randomBytes(32), previous: [] };
      expect(await codeOf(restoreBackup(to(url, other), { ...options, replace: true, file }))).toBe('backup_secret');
      expect(await fingerprints(url)).toEqual(before);
    });

    it('while another process uses the database', async () => {
      await inside(url, async () => {
        expect(await codeOf(restoreBackup(to(url), { ...options, replace: true, file }))).toBe('database_in_use');
      });
      expect(await fingerprints(url)).toEqual(before);
    });

    it('when it knows a migration that this program does not', async () => {
      const newer = await fresh(createTestDatabase);
      await inside(newer, (client) =>
        client.query(
          "INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES ('x', 'x', '29991231000000_later', now())",
        ),
      );
      expect(await codeOf(writeBackupFile(from(newer), path.join(folder, 'n.vigil')))).toBe('database_newer');
      expect(await codeOf(restoreBackup(to(newer), { ...options, replace: true, file }))).toBe('database_newer');
    });

    it('and replaces everything when that was asked for', async () => {
      await restoreBackup(to(url), { ...options, replace: true, file });
      const after = await fingerprints(url);
      expect(after['facility']).toBe((await fingerprints(source.url))['facility']);
    });
  });

  it.each([
    ['a folder that is not there', () => path.join(folder, 'no', 'b.vigil')],
    ['a folder', () => path.join(folder, 'data')],
  ])('cannot be written to %s, and says so', async (_what, name) => {
    expect(await codeOf(writeBackupFile(from(source.url), name()))).toBe('backup_file');
    expect(readdirSync(folder).filter((each) => each.includes('.part'))).toEqual([]);
  });

  it('of a database in which nothing is yet is refused', async () => {
    expect(await codeOf(writeBackupFile(from(await fresh()), path.join(folder, 'e.vigil')))).toBe('database_empty');
  });
});
