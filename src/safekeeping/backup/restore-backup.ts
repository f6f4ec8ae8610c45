import type pg from 'pg';
import type { Settings } from '../../config/settings.js';
import { SECOND } from '../../kernel/clock.js';
import { BackupKeys } from '../../platform/crypto/backup-keys.js';
import { connectAlone, disconnect } from '../../platform/prisma/database-connection.js';
import { applyWithin } from '../../platform/prisma/migrate.js';
import { type Migration, readMigrations } from '../../platform/prisma/migration-folder.js';
import { afterRestore } from './after-restore.js';
import { backupProblem } from './backup-problem.js';
import type { BackupBegin } from './backup-records.js';
import { checkBackup, readBackup } from './check-backup.js';
import { checkTarget, clearDatabase, takeDatabase } from './clear-database.js';
import { TableLoader } from './load-table.js';
import { RestoredUploads, uploadsFolder } from './uploads.js';

const WAIT_MS = 10 * SECOND;

export interface RestoreOptions {
  readonly file: string;
  readonly replace: boolean;
  readonly keepSending: boolean;
}

export interface Restored {
  readonly rows: number;
  readonly files: number;
  readonly tables: number;
  readonly createdAt: Date;
  /** Migrations that are newer than the backup. */
  readonly migrated: readonly string[];
}

type Target = Pick<Settings, 'secrets' | 'dataDir' | 'queue'> & { readonly url: string; readonly now: Date };

/**
 * Puts a backup in the place of what is there, in one transaction, after all of it was read and proved. Throws AppError
 * `backup_…`, `database_in_use`, `database_not_empty`, `database_newer`; nothing was changed then.
 */
export async function restoreBackup(target: Target, options: RestoreOptions): Promise<Restored> {
  const keys = new BackupKeys(target.secrets);
  const { beginning, rows, files } = await checkBackup(options.file, keys);
  const known = readMigrations();
  const older = beginning.migrations.map((name) => {
    const migration = known.find((each) => each.name === name);
    if (migration === undefined) throw backupProblem('backup_newer');
    return migration;
  });
  const newer = known.filter((migration) => !older.includes(migration));
  const client = await connectAlone(target.url, WAIT_MS);
  const uploads = new RestoredUploads(uploadsFolder(target.dataDir));
  try {
    await takeDatabase(client);
    await checkTarget(client, known, options.replace);
    await uploads.begin();
    await client.query('BEGIN');
    await client.query(
      `SET LOCAL TimeZone = 'UTC'; SET LOCAL statement_timeout = 0; SET LOCAL client_min_messages = warning`,
    );
    await clearDatabase(client, known, `${target.queue.prefix}_queue`);
    for (const migration of older) await applyWithin(client, migration);
    await load(client, options.file, keys, beginning, uploads);
    await finish(client, newer, { ...options, now: target.now, madeAt: beginning.createdAt });
    await uploads.swap();
    await client.query('COMMIT');
  } catch (cause) {
    // What went wrong is `cause`; a line that is broken has rolled back by itself.
    await client.query('ROLLBACK').catch(() => undefined);
    await uploads.undo();
    throw cause;
  } finally {
    await disconnect(client);
  }
  await uploads.end();
  const { tables, createdAt } = beginning;
  return {
    rows,
    files,
    tables: tables.length,
    createdAt: new Date(createdAt),
    migrated: newer.map(({ name }) => name),
  };
}

async function finish(
  client: pg.Client,
  newer: readonly Migration[],
  after: Parameters<typeof afterRestore>[1],
): Promise<void> {
  for (const migration of newer) await applyWithin(client, migration);
  await afterRestore(client, after);
}

/** The same file once more; whoever changed it meanwhile finds every part proved again. */
async function load(
  client: pg.Client,
  file: string,
  keys: BackupKeys,
  { tables }: BackupBegin,
  uploads: RestoredUploads,
): Promise<void> {
  const guarded = await guardedTables(client);
  for (const table of guarded) await client.query(`ALTER TABLE "${table}" DISABLE TRIGGER USER`);
  let loader: TableLoader | null = null;
  for await (const record of readBackup(file, keys)) {
    if (Array.isArray(record)) {
      if (loader === null) throw backupProblem('backup_damaged');
      await loader.add(record);
      continue;
    }
    await loader?.flush();
    loader = null;
    if ('table' in record) {
      const stored = tables.find(({ table }) => table === record.table);
      if (stored === undefined) throw backupProblem('backup_damaged');
      loader = await TableLoader.open(client, stored);
    } else if ('sequences' in record) {
      for (const { sequence, last, called } of record.sequences) {
        await client.query('SELECT setval(to_regclass($1), $2::bigint, $3)', [sequence, last, called]);
      }
    } else if ('file' in record) await uploads.file(record.file);
    else if ('part' in record) await uploads.part(record.part);
  }
  for (const table of guarded) await client.query(`ALTER TABLE "${table}" ENABLE TRIGGER USER`);
}

async function guardedTables(client: pg.Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT DISTINCT c.relname AS name FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
       JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = current_schema() AND NOT t.tgisinternal`,
  );
  return rows.map(({ name }) => name);
}
