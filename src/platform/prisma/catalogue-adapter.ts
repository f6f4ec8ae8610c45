import { PrismaPg } from '@prisma/adapter-pg';
import {
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQuery,
  type SqlQueryable,
  type SqlResultSet,
} from '@prisma/driver-adapter-utils';
import pg from 'pg';

/**
 * Prisma's adapter, which (7.10.0) cannot read the `"char"` columns of PostgreSQL's own catalogue; the schema engine
 * needs them as characters to compare a database with the schema. For migrations only.
 */
export function catalogueAdapter(connectionString: string): SqlMigrationAwareDriverAdapterFactory {
  const factory = new PrismaPg({ connectionString, Client: CatalogueClient });
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => readable(await factory.connect()),
    connectToShadowDb: async () => readable(await factory.connectToShadowDb()),
  };
}

/** Numbers of types in pg_type. */
const CHAR = 18;
const TEXT = 25;

/** A result as far as it is looked at here. */
interface Described {
  readonly fields?: readonly { dataTypeID: number }[];
  readonly rows?: readonly object[];
}
type Callback = (error: Error | null, result?: Described) => void;

/** Which columns of a result were characters, kept beside the rows that the adapter passes on. */
const characterColumns = new WeakMap<readonly object[], readonly number[]>();

/** Passes `"char"` off as text, and remembers where. */
class CatalogueClient extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super(config);
    const plain = this.query.bind(this) as (...args: unknown[]) => unknown;
    // A pool asks with a callback, a transaction for a promise.
    this.query = ((...args: unknown[]): unknown => {
      const last = args.at(-1);
      if (typeof last !== 'function') return (plain(...args) as Promise<Described>).then(passedOff);
      const answer = last as Callback;
      const callback: Callback = (error, result) => answer(error, result && passedOff(result));
      return plain(...args.slice(0, -1), callback);
    }) as pg.Client['query'];
  }
}

function passedOff(result: Described): Described {
  const columns: number[] = [];
  for (const [index, field] of (result.fields ?? []).entries()) {
    if (field.dataTypeID !== CHAR) continue;
    field.dataTypeID = TEXT;
    columns.push(index);
  }
  if (result.rows !== undefined) characterColumns.set(result.rows, columns);
  return result;
}

function readable(adapter: SqlDriverAdapter): SqlDriverAdapter {
  restoreCharacters(adapter);
  const start = adapter.startTransaction.bind(adapter);
  adapter.startTransaction = async (level) => restoreCharacters(await start(level));
  return adapter;
}

function restoreCharacters<T extends SqlQueryable>(queryable: T): T {
  const plain = queryable.queryRaw.bind(queryable);
  queryable.queryRaw = async (query: SqlQuery): Promise<SqlResultSet> => {
    const result = await plain(query);
    for (const column of characterColumns.get(result.rows) ?? []) {
      result.columnTypes[column] = ColumnTypeEnum.Character;
    }
    return result;
  };
  return queryable;
}
