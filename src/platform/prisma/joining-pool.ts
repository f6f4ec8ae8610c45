import pg from 'pg';

/**
 * Lends Prisma a connection on which a transaction has begun already. Prisma begins and ends what it takes for its own
 * transaction; the one who lends it says BEGIN and COMMIT.
 */
export class JoiningPool extends pg.Pool {
  private offered: pg.PoolClient | null = null;

  /** For the next `connect`. */
  offer(connection: pg.PoolClient): void {
    this.offered = connection;
  }

  override connect(): Promise<pg.PoolClient>;
  override connect(callback: (error: Error | undefined, client: pg.PoolClient | undefined) => void): void;
  override connect(callback?: unknown): Promise<pg.PoolClient> | undefined {
    const connection = this.offered;
    this.offered = null;
    if (connection === null || callback !== undefined) {
      throw new Error('This Prisma client works inside a unit of work only.');
    }
    return Promise.resolve(lent(connection));
  }
}

const BOUNDS: ReadonlySet<unknown> = new Set(['BEGIN', 'COMMIT', 'ROLLBACK']);
const NOTHING = { command: '', rowCount: 0, oid: 0, fields: [], rows: [] };

function lent(connection: pg.PoolClient): pg.PoolClient {
  const query = (...args: unknown[]): unknown => {
    const { text } = args[0] as pg.QueryConfig;
    if (BOUNDS.has(text)) return Promise.resolve(NOTHING);
    return (connection.query as (...args: unknown[]) => unknown).apply(connection, args);
  };
  const nothing = (): void => undefined;
  return { query, on: nothing, removeListener: nothing, release: nothing } as unknown as pg.PoolClient;
}
