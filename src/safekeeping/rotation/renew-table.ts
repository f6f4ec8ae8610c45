import pg from 'pg';
import type { NodeSealing } from '../../platform/crypto/node-sealing.js';
import { columnsOf, type Renewal } from './renewal.js';
import { type RenewedRow, renewRow, type StoredRow } from './renew-row.js';

/** Rows of one transaction: sealed anew within a few milliseconds, so that nobody waits for long. */
const BATCH = 500;

const TWICE = '23505';

export interface TableOutcome {
  readonly table: string;
  /** Rows that were, or would be, written. */
  readonly renewed: number;
  /** Rows with something that no known secret opens. */
  readonly unreadable: number;
}

export interface RenewOptions {
  /** Only counts. */
  readonly dryRun: boolean;
  /** After each batch: rows written so far. */
  readonly onProgress: (renewed: number) => void;
}

/**
 * Goes through a table by its key, batch by batch, each a transaction. A row that somebody else holds is passed over, so
 * that nothing waits for anything: the next pass has it. Rows are locked while they are sealed, so no write is lost. What
 * is under the present secret already is left alone: broken off at any point, the next call goes on.
 */
export async function renewTable(
  client: pg.Client,
  renewal: Renewal,
  sealing: NodeSealing,
  { dryRun, onProgress }: RenewOptions,
): Promise<TableOutcome> {
  const statements = new Statements(renewal, sealing.keyId, await keyType(client, renewal), dryRun);
  let [after, renewed, unreadable]: [string | null, number, number] = [null, 0, 0];
  for (let size = BATCH; ;) {
    await client.query('BEGIN');
    try {
      const { rows }: pg.QueryResult<Record<string, string | null>> = await client.query(statements.read, [
        after,
        size,
      ]);
      const outcomes = rows.map((row) => renewRow(renewal, storedRow(row), sealing));
      const changed = outcomes.filter(({ changes }) => Object.keys(changes).length > 0);
      if (!dryRun && changed.length > 0) await write(client, statements, changed, size);
      await client.query('COMMIT');
      renewed += changed.length;
      unreadable += outcomes.filter((outcome) => outcome.unreadable.length > 0).length;
      onProgress(renewed);
      if (rows.length < size) return { table: renewal.table, renewed, unreadable };
      after = outcomes.at(-1)?.key ?? after;
      size = BATCH;
    } catch (error) {
      await client.query('ROLLBACK');
      if (size === 1 || !isTwice(error)) throw error;
      size = 1;
    }
  }
}

/** A single row whose hash another row of the same owner has already keeps the one it has: the other is found by it. */
async function write(
  client: pg.Client,
  statements: Statements,
  rows: readonly RenewedRow[],
  size: number,
): Promise<void> {
  const { columns } = statements;
  const values = (kept: readonly string[]): (string | null)[][] => [
    rows.map(({ key }) => key),
    ...columns.map((column) => rows.map(({ changes }) => (kept.includes(column) ? null : (changes[column] ?? null)))),
  ];
  if (size > 1) {
    await client.query(statements.write, values([]));
    return;
  }
  await client.query('SAVEPOINT one');
  try {
    await client.query(statements.write, values([]));
  } catch (error) {
    if (!isTwice(error)) throw error;
    await client.query('ROLLBACK TO SAVEPOINT one');
    await client.query(statements.write, values(statements.hashes));
  }
}

/** Names come from the data map, never from outside. */
class Statements {
  readonly columns: readonly string[];
  readonly hashes: readonly string[];
  readonly read: string;
  readonly write: string;

  constructor(renewal: Renewal, keyId: string, type: string, dryRun: boolean) {
    const { table, key } = renewal;
    this.columns = columnsOf(renewal);
    this.hashes = renewal.hashes.map(({ column }) => column);
    const listed = this.columns.map((column) => `"${column}"`).join(', ');
    this.read = `
      SELECT "${key}"::text AS renewed_key, ${listed} FROM "${table}"
       WHERE ($1::text IS NULL OR "${key}" > $1::${type}) AND (${wanted(renewal, keyId)})
       ORDER BY "${key}" LIMIT $2::int ${dryRun ? '' : 'FOR UPDATE SKIP LOCKED'}`;
    const arrays = ['key', ...this.columns].map((_, at) => `$${at + 1}::text[]`).join(', ');
    const changes = this.columns.map((column) => `"${column}" = coalesce(renewed."${column}", stored."${column}")`);
    this.write = `
      UPDATE "${table}" AS stored SET ${changes.join(', ')}
        FROM unnest(${arrays}) AS renewed (renewed_key, ${listed})
       WHERE stored."${key}" = renewed.renewed_key::${type}`;
  }
}

/** With a hash each row is looked at: it may be one of an earlier key beside a seal of the present one. */
function wanted({ sealed, hashes }: Renewal, keyId: string): string {
  const tests = sealed.map(({ column }) =>
    hashes.length > 0
      ? `"${column}" IS NOT NULL`
      : `("${column}" LIKE 'v%.%' AND "${column}" NOT LIKE 'v1.${keyId}.%')`,
  );
  return tests.join(' OR ');
}

async function keyType(client: pg.Client, { table, key }: Renewal): Promise<string> {
  const { rows } = await client.query<{ type: string }>(
    `SELECT format_type(atttypid, atttypmod) AS type FROM pg_attribute
      WHERE attrelid = format('%I', $1::text)::regclass AND attname = $2`,
    [table, key],
  );
  const type = rows[0]?.type;
  if (type === undefined) throw new Error(`The table ${table} has no column ${key}.`);
  return type;
}

function storedRow({ renewed_key: key, ...values }: Readonly<Record<string, string | null>>): StoredRow {
  return { key: key ?? '', values };
}

function isTwice(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === TWICE;
}
