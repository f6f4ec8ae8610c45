import pg from 'pg';
import { camelCase, snakeCase } from './column-names.js';
import { byTemplate, byText } from './prepared.js';

type Values = Readonly<Record<string, unknown>>;

/**
 * SQL within an open transaction, straight through the driver: for what is asked often or writes many rows. Columns are
 * named as in the models (`regionCode` for `region_code`); `bigint` comes as BigInt, `timestamptz` as Date, `jsonb`
 * parsed. What is the same text is one prepared statement of the connection.
 *
 * Throws the driver's `DatabaseError`, whose `code` is PostgreSQL's.
 */
export class Sql {
  constructor(private readonly send: (query: pg.QueryConfig) => Promise<pg.QueryResult>) {}

  async query<Row>(strings: TemplateStringsArray, ...values: readonly unknown[]): Promise<Row[]> {
    const { fields, rows } = await this.send({ ...byTemplate(strings), values: [...values], types: TYPES });
    return renamed(fields, rows as Values[]) as Row[];
  }

  /** @returns how many rows were touched. */
  async execute(strings: TemplateStringsArray, ...values: readonly unknown[]): Promise<number> {
    const { rowCount } = await this.send({ ...byTemplate(strings), values: [...values], types: TYPES });
    return rowCount ?? 0;
  }

  /** Any number of rows in one statement, in this order. A column that no row names takes its default. */
  async insert(table: string, rows: readonly object[]): Promise<void> {
    if (rows.length === 0) return;
    const values = rows.map(toColumns);
    const columns = [...new Set(values.flatMap((row) => Object.keys(row)))].join(', ');
    const text = `INSERT INTO "${table}" (${columns})
      SELECT ${columns} FROM jsonb_populate_recordset(NULL::"${table}", $1::jsonb)`;
    await this.send({ ...byText(text), values: [JSON.stringify(values)] });
  }

  /** The row with this id. @returns whether there is one. */
  async update(table: string, id: string, change: object): Promise<boolean> {
    const row = toColumns(change);
    const columns = Object.keys(row);
    if (columns.length === 0) return true;
    const changes = columns.map((column) => `${column} = change.${column}`).join(', ');
    const text = `UPDATE "${table}" SET ${changes}
      FROM jsonb_populate_record(NULL::"${table}", $1::jsonb) AS change WHERE "${table}".id = $2::uuid`;
    const { rowCount } = await this.send({ ...byText(text), values: [JSON.stringify(row), id] });
    return rowCount === 1;
  }
}

/** What is `undefined` is left as it is. */
function toColumns(row: object): Values {
  return Object.fromEntries(
    Object.entries(row as Values).flatMap(([name, value]) => (value === undefined ? [] : [[snakeCase(name), value]])),
  );
}

function renamed(fields: readonly pg.FieldDef[], rows: readonly Values[]): Values[] {
  const names = fields.map(({ name }) => [name, camelCase(name)] as const);
  return rows.map((row) => Object.fromEntries(names.map(([column, name]) => [name, row[column]])));
}

const parserOf = pg.types.getTypeParser as (oid: number, format?: string) => (text: string) => unknown;

const TYPES: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: string) =>
    oid === (pg.types.builtins.INT8 as number) ? BigInt : parserOf(oid, format)) as pg.CustomTypesConfig['getTypeParser'],
};
