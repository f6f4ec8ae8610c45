import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { DATA_MAP } from '../../src/safekeeping/data-map/data-map.js';
import type { Column, TableFacts } from '../../src/safekeeping/data-map/table-facts.js';
import type { Sealing } from '../../src/platform/crypto/sealing.js';

interface ColumnShape {
  readonly name: string;
  readonly type: string;
}
interface Reference {
  readonly table: string;
  readonly column: string;
  readonly to: string;
  readonly toColumn: string;
}

/** The log is written by the log, and nobody else; what has changed by the tables that change. */
const NOT_HERE = ['journal_entry', 'response_change'];

/** What the filler wrote into a sealed column. Folds to itself, as a place. */
export const wordsOf = (table: string, column: string, row: number): string =>
  `${table} ${column} ${row}`.replaceAll('_', ' ');

/** Rows in every table there is, sealed and hashed as the data map says; each refers to the row of the same number. */
export async function fillEveryTable(client: pg.Client, sealing: Sealing, rows: number): Promise<void> {
  const references = await referencesOf(client);
  const made = new Map<string, Record<string, unknown>[]>();
  for (const facts of inOrder(references)) {
    const columns = await columnsOf(client, facts.table);
    const filled = Array.from({ length: rows }, (_, row) => {
      const values = Object.fromEntries(columns.map(({ name, type }) => [name, plainValue(facts, name, type, row)]));
      for (const each of references.filter(({ table }) => table === facts.table)) {
        values[each.column] = made.get(each.to)?.[row]?.[each.toColumn];
      }
      return sealedValues(facts, values, sealing, row);
    });
    made.set(facts.table, filled);
    await client.query(
      `INSERT INTO "${facts.table}" SELECT * FROM jsonb_populate_recordset(NULL::"${facts.table}", $1::jsonb)`,
      [JSON.stringify(filled)],
    );
  }
}

function inOrder(references: readonly Reference[]): readonly TableFacts[] {
  const done: TableFacts[] = [];
  const left = DATA_MAP.filter(({ table }) => !NOT_HERE.includes(table));
  while (left.length > 0) {
    const next = left.findIndex(({ table }) =>
      references.filter((each) => each.table === table).every(({ to }) => done.some((facts) => facts.table === to)),
    );
    if (next === -1) throw new Error('The tables refer to one another in a circle.');
    done.push(...left.splice(next, 1));
  }
  return done;
}

function sealedValues(facts: TableFacts, values: Record<string, unknown>, sealing: Sealing, row: number) {
  const id = String(values[facts.key]);
  const all: readonly (readonly [string, Column])[] = Object.entries(facts.columns);
  for (const [name, { seal, hash }] of all) {
    if (seal !== undefined) values[name] = sealing.seal({ field: seal, id }, wordsOf(facts.table, name, row));
    if (hash !== undefined && 'of' in hash) {
      values[name] = sealing.blindIndex(hash.purpose, wordsOf(facts.table, hash.of, row));
    }
  }
  return values;
}

function plainValue(facts: TableFacts, name: string, type: string, row: number): unknown {
  if (type === 'uuid') return randomUUID();
  if (type.endsWith('[]')) return [];
  if (type.startsWith('timestamp')) return '2026-11-20T12:00:00.123Z';
  if (type === 'jsonb') return { some: ['value', row, null, 'a "quoted" line\nand \\ another'] };
  if (type === 'bytea') return `\\x${Buffer.from(`${facts.table} ${name} ${row}`).toString('hex')}`;
  if (type === 'boolean') return row % 2 === 0;
  if (type === 'integer' || type === 'bigint') return row + 1;
  if (type === 'double precision') return 53.8 + row / 7;
  return `${facts.table} ${name} ${row} ‘ä’\t\\N`.slice(0, type.includes('(') ? 7 : 200);
}

async function columnsOf(client: pg.Client, table: string): Promise<readonly ColumnShape[]> {
  const { rows } = await client.query<ColumnShape>(
    `SELECT attname AS name, format_type(atttypid, atttypmod) AS type FROM pg_attribute
      WHERE attrelid = format('%I', $1::text)::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum`,
    [table],
  );
  return rows;
}

async function referencesOf(client: pg.Client): Promise<readonly Reference[]> {
  const { rows } = await client.query<Reference>(
    `SELECT c.relname AS table, a.attname AS column, f.relname AS to, b.attname AS "toColumn"
       FROM pg_constraint k
       JOIN pg_class c ON c.oid = k.conrelid JOIN pg_class f ON f.oid = k.confrelid
       JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
       JOIN pg_attribute b ON b.attrelid = k.confrelid AND b.attnum = k.confkey[1]
      WHERE k.contype = 'f'`,
  );
  return rows;
}
