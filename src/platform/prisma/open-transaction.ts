import type pg from 'pg';
import type { Prisma } from './generated/client.js';
import type { Joined } from './joining-prisma.js';
import { Sql } from './sql.js';

/** What a `Tx` is: a connection on which BEGIN was said, and what has to happen after COMMIT. */
export class OpenTransaction {
  readonly callbacks: (() => void)[] = [];
  readonly sql: Sql;
  readonly prisma: Prisma.TransactionClient;
  over = false;
  private joined: Promise<Joined> | null = null;

  /** `join` is called when a model is asked for the first time. */
  constructor(
    connection: pg.PoolClient,
    private readonly join: (connection: pg.PoolClient) => Promise<Joined>,
  ) {
    this.sql = new Sql((query) => {
      this.checkOpen();
      return connection.query(query);
    });
    this.prisma = later(async () => {
      this.checkOpen();
      this.joined ??= this.join(connection);
      return (await this.joined).client;
    });
  }

  /** From here on nothing more can be asked in this transaction. */
  async end(): Promise<void> {
    this.over = true;
    const joined = await this.joined;
    await joined?.leave();
  }

  private checkOpen(): void {
    if (this.over) throw new Error('This transaction is over.');
  }
}

type Anything = Record<string, (...args: unknown[]) => unknown>;

/** A client of which every call first waits for the real one. */
function later(client: () => Promise<Prisma.TransactionClient>): Prisma.TransactionClient {
  const models = new Map<string, unknown>();
  const ask = (name: string): unknown => {
    if (!name.startsWith('$')) return modelLater(async () => (await client())[name as 'user'] as unknown as Anything);
    return async (...args: unknown[]) => ((await client()) as unknown as Anything)[name]?.(...args);
  };
  return new Proxy({} as Prisma.TransactionClient, {
    get: (_, name) => {
      if (typeof name === 'symbol' || name === 'then') return undefined;
      if (!models.has(name)) models.set(name, ask(name));
      return models.get(name);
    },
  });
}

function modelLater(model: () => Promise<Anything>): unknown {
  return new Proxy(
    {},
    {
      get: (_, operation) =>
        typeof operation === 'symbol' || operation === 'then'
          ? undefined
          : async (...args: unknown[]) => (await model())[operation]?.(...args),
    },
  );
}
