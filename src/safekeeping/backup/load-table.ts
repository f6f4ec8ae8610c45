import type pg from 'pg';
import { backupProblem } from './backup-problem.js';
import type { StoredTable } from './read-database.js';

/** Rows of one statement. */
const ROWS = 500;
/** And characters of it, about. */
const CHARACTERS = 4_000_000;

type Row = readonly (string | null)[];

/** Puts rows into one table as they come. Triggers are off: what was numbered and chained stays as it was. */
export class TableLoader {
  private rows: Row[] = [];
  private characters = 0;

  private constructor(
    private readonly client: pg.Client,
    private readonly statement: string,
    private readonly width: number,
  ) {}

  /** Throws AppError `backup_damaged` for a table or column that its own migrations do not make. */
  static async open(client: pg.Client, { table, columns }: StoredTable): Promise<TableLoader> {
    const { rows } = await client.query<{ name: string; type: string }>(
      `SELECT attname AS name, format_type(atttypid, atttypmod) AS type FROM pg_attribute
        WHERE attrelid = to_regclass(format('%I', $1::text)) AND attnum > 0 AND NOT attisdropped`,
      [table],
    );
    const types = columns.map((column) => rows.find(({ name }) => name === column)?.type);
    if (types.includes(undefined)) throw backupProblem('backup_damaged');
    const listed = columns.map((column) => `"${column}"`).join(', ');
    const values = columns.map((column, at) => `given."${column}"::${types[at] ?? 'text'}`).join(', ');
    const arrays = columns.map((_, at) => `$${at + 1}::text[]`).join(', ');
    const statement = `INSERT INTO "${table}" (${listed}) SELECT ${values} FROM unnest(${arrays}) AS given (${listed})`;
    return new TableLoader(client, statement, columns.length);
  }

  async add(row: Row): Promise<void> {
    this.rows.push(row);
    this.characters += row.reduce((sum, value) => sum + (value?.length ?? 0), 0);
    if (this.rows.length >= ROWS || this.characters >= CHARACTERS) await this.flush();
  }

  async flush(): Promise<void> {
    if (this.rows.length === 0) return;
    const { rows } = this;
    const columns = Array.from({ length: this.width }, (_, at) => rows.map((row) => row[at] ?? null));
    this.rows = [];
    this.characters = 0;
    await this.client.query(this.statement, columns);
  }
}
