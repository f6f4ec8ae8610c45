import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { AppError } from '../../kernel/app-error.js';
import { SECOND } from '../../kernel/clock.js';
import { connectAlone } from './database-connection.js';
import { type Migration, readMigrations } from './migration-folder.js';

/** Only one process migrates at a time; the others wait and then find nothing to do. Any number, fixed for all time. */
export const MIGRATION_LOCK = 7_214_055_801;

/** Prisma's own ledger, so that its tools understand the database. */
const LEDGER = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`;

export interface MigrateOptions {
  /** How long to wait for a server that is just starting. */
  readonly waitMs?: number;
  readonly migrations?: readonly Migration[];
}

/**
 * Brings the database to the state that this program knows. Each migration is one transaction together with its line
 * in the ledger, so a kill in the middle leaves nothing behind. Returns the names of those applied now.
 *
 * Throws AppError `database_newer` (a newer Vigil has been here), `migration_unfinished` (another tool left one half
 * done), `migration_failed` (rolled back; nothing changed), and what `connectAlone` throws.
 */
export async function deployMigrations(url: string, options: MigrateOptions = {}): Promise<readonly string[]> {
  const known = options.migrations ?? readMigrations();
  const client = await connectAlone(url, options.waitMs ?? 30 * SECOND);
  try {
    await client.query(`SELECT pg_advisory_lock(${MIGRATION_LOCK})`);
    await client.query(`SET client_min_messages = warning`);
    const done = await appliedNames(client, known);
    const pending = known.filter(({ name }) => !done.has(name));
    for (const migration of pending) await apply(client, migration);
    return pending.map(({ name }) => name);
  } finally {
    await client.end().catch(() => undefined); // Ends the session, and with it the lock.
  }
}

interface LedgerRow {
  readonly migration_name: string;
  readonly finished: boolean;
}

async function appliedNames(client: pg.Client, known: readonly Migration[]): Promise<ReadonlySet<string>> {
  await client.query(LEDGER);
  const { rows } = await client.query<LedgerRow>(
    `SELECT migration_name, finished_at IS NOT NULL AS finished FROM _prisma_migrations WHERE rolled_back_at IS NULL`,
  );
  const unfinished = rows.find((row) => !row.finished);
  if (unfinished !== undefined) {
    throw refusal(
      'migration_unfinished',
      `Another tool began the migration ${unfinished.migration_name} in this database and did not finish it. Restore ` +
        `the last backup, or finish it by hand and mark it so in _prisma_migrations.`,
    );
  }
  const names = new Set(known.map(({ name }) => name));
  const unknown = rows.filter((row) => !names.has(row.migration_name)).map((row) => row.migration_name);
  if (unknown.length > 0) {
    throw refusal(
      'database_newer',
      `This database was made by a newer Vigil: this program does not know its migration ${unknown.sort().join(', ')}. ` +
        `Start the newer version, or restore a backup from before the upgrade.`,
    );
  }
  return new Set(rows.map((row) => row.migration_name));
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  try {
    await client.query('BEGIN');
    await applyWithin(client, migration);
    await client.query('COMMIT');
  } catch (cause) {
    await client.query('ROLLBACK').catch(() => undefined);
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw refusal('migration_failed', `The migration ${migration.name} failed and was undone: ${reason}.`, cause);
  }
}

/** Its statements and its line in the ledger, in the transaction of the caller. */
export async function applyWithin(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query(LEDGER);
  await client.query(sql);
  await client.query(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
     VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
    [randomUUID(), checksum, name],
  );
}

function refusal(code: string, message: string, cause?: unknown): AppError {
  return new AppError({ kind: 'unavailable', code, message, cause });
}
