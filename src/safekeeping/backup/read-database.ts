import type pg from 'pg';
import { readMigrations } from '../../platform/prisma/migration-folder.js';
import { AppError } from '../../kernel/app-error.js';
import { DATA_MAP } from '../data-map/data-map.js';
import { type BackupBegin, recordLine } from './backup-records.js';

/** Rows that are fetched at once, and held in memory. */
const FETCH = 500;
/** Of a table whose rows are some ten kilobytes each. */
const FETCH_WIDE = 16;

export interface StoredTable {
  readonly table: string;
  readonly columns: string[];
}

/** Values as text that every server reads the same. */
const PLAIN_TEXT = `SET LOCAL TimeZone = 'UTC'; SET LOCAL DateStyle = 'ISO, YMD'; SET LOCAL IntervalStyle = 'iso_8601';
  SET LOCAL extra_float_digits = 1; SET LOCAL bytea_output = 'hex'; SET LOCAL statement_timeout = 0`;

/** One moment of the database, while others go on writing. Ends with the connection. */
export async function beginSnapshot(client: pg.Client): Promise<void> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  await client.query(PLAIN_TEXT);
}

/** Throws AppError `database_empty`, `database_newer`. */
export async function readBeginning(client: pg.Client, now: Date): Promise<BackupBegin> {
  const found = await client.query<{ ledger: string | null }>(
    "SELECT to_regclass('_prisma_migrations')::text AS ledger",
  );
  if (found.rows[0]?.ledger == null) {
    throw new AppError({
      kind: 'invalid',
      code: 'database_empty',
      message: 'There is nothing in this database yet, so there is nothing to back up. Check DATABASE_URL.',
    });
  }
  const { rows } = await client.query<{ name: string }>(
    'SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY 1',
  );
  const migrations = rows.map(({ name }) => name);
  const known = new Set(readMigrations().map(({ name }) => name));
  if (!migrations.every((name) => known.has(name))) {
    throw new AppError({
      kind: 'unavailable',
      code: 'database_newer',
      message:
        'This database was made by a newer Vigil, which knows tables that this program does not. Make the backup with that version.',
    });
  }
  return { vigil: 1, createdAt: now.toISOString(), migrations, tables: [...(await tablesInOrder(client))] };
}

/** The tables that belong into a backup, each after those that it refers to. */
async function tablesInOrder(client: pg.Client): Promise<readonly StoredTable[]> {
  const wanted = DATA_MAP.filter(({ inBackup }) => inBackup).map(({ table }) => table);
  const { rows } = await client.query<StoredTable & { readonly refers: string[] }>(
    `SELECT c.relname AS table,
            (SELECT array_agg(a.attname::text ORDER BY a.attnum) FROM pg_attribute a
              WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns,
            (SELECT coalesce(array_agg(DISTINCT f.relname::text), '{}') FROM pg_constraint k
               JOIN pg_class f ON f.oid = k.confrelid
              WHERE k.conrelid = c.oid AND k.contype = 'f' AND f.oid <> c.oid) AS refers
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = current_schema() AND c.relkind = 'r' AND c.relname = ANY($1) ORDER BY 1`,
    [wanted],
  );
  const ordered: StoredTable[] = [];
  const left = [...rows];
  while (left.length > 0) {
    const next = left.findIndex(({ refers }) => !refers.some((name) => left.some(({ table }) => table === name)));
    for (const { table, columns } of left.splice(Math.max(0, next), 1)) ordered.push({ table, columns });
  }
  return ordered;
}

/** The rows of a table, some hundred lines at a time. The log in its own order. */
export async function* readRows(
  client: pg.Client,
  { table, columns }: StoredTable,
): AsyncGenerator<{ readonly lines: string; readonly rows: number }> {
  const listed = columns.map((column) => `"${column}"::text`).join(', ');
  const order = columns.includes('seq') ? 'ORDER BY "seq"' : '';
  await client.query(`DECLARE backup_rows NO SCROLL CURSOR FOR SELECT ${listed} FROM "${table}" ${order}`);
  const atOnce = DATA_MAP.some((facts) => facts.table === table && facts.wide === true) ? FETCH_WIDE : FETCH;
  for (;;) {
    const { rows } = await client.query<(string | null)[]>({
      text: `FETCH ${atOnce} FROM backup_rows`,
      rowMode: 'array',
    });
    if (rows.length > 0) yield { lines: rows.map(recordLine).join(''), rows: rows.length };
    if (rows.length < atOnce) break;
  }
  await client.query('CLOSE backup_rows');
}

export async function readSequences(client: pg.Client): Promise<{ sequence: string; last: string; called: boolean }[]> {
  const { rows } = await client.query<{ sequence: string }>(
    `SELECT c.relname AS sequence FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = current_schema() AND c.relkind = 'S' ORDER BY 1`,
  );
  const found = [];
  for (const { sequence } of rows) {
    const state = await client.query<{ last: string; called: boolean }>(
      `SELECT last_value::text AS last, is_called AS called FROM "${sequence}"`,
    );
    if (state.rows[0] !== undefined) found.push({ sequence, ...state.rows[0] });
  }
  return found;
}
