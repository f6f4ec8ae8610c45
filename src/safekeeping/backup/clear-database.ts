import type pg from 'pg';
import { AppError, conflict } from '../../kernel/app-error.js';
import { type Migration } from '../../platform/prisma/migration-folder.js';
import { MIGRATION_LOCK } from '../../platform/prisma/migrate.js';
import { DATA_MAP } from '../data-map/data-map.js';

const LEDGER = '_prisma_migrations';
const FUNCTION = /CREATE (?:OR REPLACE )?FUNCTION "?(\w+)"?/g;

/**
 * Nobody but us may use the database; who starts meanwhile waits until we are done. Throws AppError `database_in_use`.
 */
export async function takeDatabase(client: pg.Client): Promise<void> {
  const lock = await client.query<{ taken: boolean }>(`SELECT pg_try_advisory_lock(${MIGRATION_LOCK}) AS taken`);
  const others = await client.query<{ count: string }>(
    `SELECT count(*) FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'`,
  );
  const count = Number(others.rows[0]?.count ?? 0);
  if (lock.rows[0]?.taken === true && count === 0) return;
  throw conflict(
    'database_in_use',
    `Something else uses this database (${count} connections). Stop every process of Vigil, and whatever else is connected, then restore again. Nothing was changed.`,
  );
}

/** Throws AppError `database_not_empty`, and `database_newer` for one that this program does not know. */
export async function checkTarget(
  client: pg.Client,
  known: readonly Migration[],
  replace: boolean,
): Promise<{ readonly empty: boolean }> {
  const tables = await tablesThere(client);
  if (tables.includes(LEDGER)) {
    const { rows } = await client.query<{ name: string }>(`SELECT migration_name AS name FROM ${LEDGER}`);
    if (rows.some(({ name }) => !known.some((migration) => migration.name === name))) {
      throw new AppError({
        kind: 'unavailable',
        code: 'database_newer',
        message:
          'The database was made by a newer Vigil. Restore with that version, or into a new database. Nothing was changed.',
      });
    }
  }
  for (const table of tables.filter((name) => name !== LEDGER)) {
    const { rows } = await client.query(`SELECT 1 FROM "${table}" LIMIT 1`);
    if (rows.length === 0) continue;
    if (replace) return { empty: false };
    throw conflict(
      'database_not_empty',
      'The database is not empty. To replace everything in it by the backup, restore with --replace. Nothing was changed.',
    );
  }
  return { empty: true };
}

/** Takes away what Vigil has made, and nothing else; the queue too, which is filled again from the database. */
export async function clearDatabase(
  client: pg.Client,
  migrations: readonly Migration[],
  queueSchema: string,
): Promise<void> {
  for (const table of await tablesThere(client)) await client.query(`DROP TABLE "${table}" CASCADE`);
  const functions = migrations.flatMap(({ sql }) => [...sql.matchAll(FUNCTION)].map(([, name = '']) => name));
  for (const name of new Set(functions)) await client.query(`DROP FUNCTION IF EXISTS "${name}" CASCADE`);
  await client.query(`DROP SCHEMA IF EXISTS "${queueSchema.replaceAll('"', '""')}" CASCADE`);
}

async function tablesThere(client: pg.Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = current_schema() AND c.relkind = 'r' AND c.relname = ANY($1) ORDER BY 1`,
    [[...DATA_MAP.map(({ table }) => table), LEDGER]],
  );
  return rows.map(({ name }) => name);
}
