import pg from 'pg';
import { camelCase, snakeCase } from './column-names.js';
import { byTemplate, byText } from './prepared.js';

type Values = Readonly<Record<string, unknown>>;

/** Where statements go: each is sent at once, and answered in this order. */
export interface Wire {
  readonly send: (query: pg.QueryConfig) => Promise<pg.QueryResult>;
  /** For what nobody waits for: its failure becomes the failure of the whole transaction, at the latest at its commit. */
  readonly later: (answer: Promise<unknown>) => void;
}

/**
 * SQL within an open transaction, straight through the driver: for what is asked often or writes many rows. Columns are
 * named as in the models (`regionCode` for `region_code`); `bigint` comes as BigInt, `timestamptz` as Date, `jsonb`
 * parsed. What is the same text is one prepared statement of the connection.
 *
 * Statements travel together: those that need no answer are not waited for, and what is sent in one go is one packet.
 * Throws the driver's `DatabaseError`, whose `code` is PostgreSQL's.
 */
export class Sql {
  constructor(private readonly wire: Wire) {}

  async query<Row>(strings: TemplateStringsArray, ...values: readonly unknown[]): Promise<Row[]> {
    const { fields, rows } = await this.wire.send({ ...byTemplate(strings), values: [...values], types: TYPES });
    return renamed(fields, rows as Values[]) as Row[];
  }

  /**
   * The same with a text that was put together, of names in our own code and never of anything from outside: what comes
   * from outside is a value.
   */
  async ask<Row>(text: string, values: readonly unknown[]): Promise<Row[]> {
    const { fields, rows } = await this.wire.send({ ...byText(text), values: [...values], types: TYPES });
    return renamed(fields, rows as Values[]) as Row[];
  }

  /** @returns how many rows were touched. */
  async execute(strings: TemplateStringsArray, ...values: readonly unknown[]): Promise<number> {
    const { rowCount } = await this.wire.send({ ...byTemplate(strings), values: [...values] });
    return rowCount ?? 0;
  }

  /** As `execute`, for what nobody waits for. Resolves as soon as it is sent. */
  later(strings: TemplateStringsArray, ...values: readonly unknown[]): Promise<void> {
    return this.sendLater({ ...byTemplate(strings), values: [...values] });
  }

  /**
   * Any number of rows in one statement, in this order. A column that no row names takes its default. Resolves as soon as
   * it is sent.
   */
  insert(table: string, rows: readonly object[]): Promise<void> {
    if (rows.length === 0) return Promise.resolve();
    const values = rows.map(toColumns);
    const columns = [...new Set(values.flatMap((row) => Object.keys(row)))].join(', ');
    const text = `INSERT INTO "${table}" (${columns})
      SELECT ${columns} FROM jsonb_populate_recordset(NULL::"${table}", $1::jsonb)`;
    return this.sendLater({ ...byText(text), values: [JSON.stringify(values)] });
  }

  /** The row with this id, which must be there: without it the transaction fails. Resolves as soon as it is sent. */
  update(table: string, id: string, change: object): Promise<void> {
    const row = toColumns(change);
    const columns = Object.keys(row);
    if (columns.length === 0) return Promise.resolve();
    const changes = columns.map((column) => `${column} = change.${column}`).join(', ');
    // The division by zero is what makes PostgreSQL refuse it.
    const text = `WITH changed AS (UPDATE "${table}" SET ${changes}
      FROM jsonb_populate_record(NULL::"${table}", $1::jsonb) AS change WHERE "${table}".id = $2::uuid RETURNING 1)
      SELECT 1 / count(*) AS changed FROM changed`;
    return this.sendLater({ ...byText(text), values: [JSON.stringify(row), id] });
  }

  private sendLater(query: pg.QueryConfig): Promise<void> {
    this.wire.later(this.wire.send(query));
    return Promise.resolve();
  }
}

/** What is `undefined` is left as it is. */
function toColumns(row: object): Values {
  const columns: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(row)) if (value !== undefined) columns[snakeCase(name)] = value;
  return columns;
}

function renamed(fields: readonly pg.FieldDef[], rows: readonly Values[]): Values[] {
  const names = fields.map(({ name }) => [name, camelCase(name)] as const);
  return rows.map((row) => {
    const named: Record<string, unknown> = {};
    for (const [column, name] of names) named[name] = row[column];
    return named;
  });
}

const parserOf = pg.types.getTypeParser as (oid: number, format?: string) => (text: string) => unknown;

const TYPES: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: string) =>
    oid === (pg.types.builtins.INT8 as number)
      ? BigInt
      : parserOf(oid, format)) as pg.CustomTypesConfig['getTypeParser'],
};
