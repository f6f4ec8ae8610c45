import type { Writable } from 'node:stream';
import type pg from 'pg';
import type { Prisma } from './generated/client.js';
import type { Joined } from './joining-prisma.js';
import { Sql } from './sql.js';

/**
 * What a `Tx` is: a connection on which BEGIN was said, and what has to happen after COMMIT. Statements go out as they
 * come, all of one moment in one packet, and are answered in their order.
 */
export class OpenTransaction {
  readonly callbacks: (() => void)[] = [];
  readonly sql: Sql;
  readonly prisma: Prisma.TransactionClient;
  over = false;
  private joined: Promise<Joined> | null = null;
  private readonly unanswered: Promise<void>[] = [];
  private failure: { readonly error: unknown } | null = null;
  private corked = false;
  private callbacksBefore = 0;

  /** `join` is called when a model is asked for the first time. */
  constructor(
    private readonly connection: pg.PoolClient,
    private readonly join: (connection: pg.PoolClient) => Promise<Joined>,
  ) {
    const later = (answer: Promise<unknown>): void => this.later(answer);
    this.sql = new Sql({ send: (query) => this.ask(query), later });
    this.prisma = lazily(async () => {
      this.checkOpen();
      this.joined ??= this.join(connection);
      return (await this.joined).client;
    });
  }

  /** COMMIT or ROLLBACK; nothing more can be asked after it. */
  async end(text: string): Promise<unknown> {
    this.over = true;
    const joined = await this.joined;
    await joined?.leave();
    return this.send({ text });
  }

  /** For what nobody waits for. */
  later(answer: Promise<unknown>): void {
    this.unanswered.push(
      answer.then(
        () => undefined,
        (error: unknown) => {
          this.failure ??= { error };
        },
      ),
    );
  }

  /** Once everything has been answered. Throws what failed of it. */
  async answered(): Promise<void> {
    await Promise.all(this.unanswered);
    if (this.failure !== null) throw this.failure.error;
  }

  /** Throws what failed before it. */
  async savepoint(): Promise<void> {
    await this.say('SAVEPOINT part');
    this.callbacksBefore = this.callbacks.length;
  }

  /** What was done since the savepoint stays. Throws what failed of it. */
  release(): Promise<void> {
    return this.say('RELEASE SAVEPOINT part');
  }

  /** What was done since the savepoint has not happened. */
  async rollBackToSavepoint(): Promise<void> {
    await this.send({ text: 'ROLLBACK TO SAVEPOINT part; RELEASE SAVEPOINT part' });
    this.callbacks.length = this.callbacksBefore;
    this.failure = null;
  }

  /** Why the transaction failed: what comes after a failure is only told that something had failed. */
  async cause(error: unknown): Promise<unknown> {
    await Promise.all(this.unanswered);
    return this.failure === null ? error : this.failure.error;
  }

  private async say(text: string): Promise<void> {
    try {
      await this.ask({ text });
      await this.answered();
    } catch (error) {
      throw await this.cause(error);
    }
  }

  private ask(query: pg.QueryConfig): Promise<pg.QueryResult> {
    this.checkOpen();
    return this.send(query);
  }

  private send(query: pg.QueryConfig): Promise<pg.QueryResult> {
    this.cork();
    return this.connection.query(query);
  }

  /** Until all that can be said now has been said. */
  private cork(): void {
    if (this.corked) return;
    this.corked = true;
    const { stream } = (this.connection as unknown as { readonly connection: { readonly stream: Writable } })
      .connection;
    stream.cork();
    process.nextTick(() => {
      this.corked = false;
      stream.uncork();
    });
  }

  private checkOpen(): void {
    if (this.over) throw new Error('This transaction is over.');
  }
}

type Anything = Record<string, (...args: unknown[]) => unknown>;

/** A client of which every call first waits for the real one. */
function lazily(client: () => Promise<Prisma.TransactionClient>): Prisma.TransactionClient {
  const models = new Map<string, unknown>();
  const ask = (name: string): unknown => {
    if (!name.startsWith('$')) return lazyModel(async () => (await client())[name as 'user'] as unknown as Anything);
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

function lazyModel(model: () => Promise<Anything>): unknown {
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
