import {
  PostgresConnection,
  Queue,
  runMigrations,
  Worker,
  type BackendFactory,
  type JobProgress,
  type PostgresConnectionOptions,
} from 'bullmq';
import pg from 'pg';
import type { QueueName } from './job.js';
import { PostgresWakeups } from './postgres-wakeups.js';
import {
  QueueBackend,
  type JobPlace,
  type OnError,
  type Processor,
  type PublishingQueue,
  type RunningWorker,
  type WorkerTuning,
} from './queue-backend.js';
import { SharedPostgresBackend } from './shared-postgres-backend.js';

type Options = PostgresConnectionOptions;
type Factory = BackendFactory<SharedPostgresBackend, Options>;

/** Connections per process: those that put jobs in, those that take them out, and one that listens. */
const PUBLISHING_CONNECTIONS = 2;
const WORKING_CONNECTIONS = 6;
/** Putting jobs in is given up after this; the outbox has them. */
const QUERY_TIMEOUT_MS = 10_000;

const PLACES: Readonly<Record<string, JobPlace>> = { delayed: 'delayed', active: 'active', waiting: 'waiting' };

/**
 * `prepare` has looked at the tables. BullMQ would look again at the first use of each connection, and were the database
 * away at that moment, remember it for good: workers that never work.
 */
class PreparedConnection extends PostgresConnection {
  override waitUntilReady(): Promise<void> {
    return Promise.resolve();
  }
}

/**
 * BullMQ's tables in the system's own database, in a schema named after the prefix. Commits of the queue do not wait
 * for the disk: a crash of the database may lose the last of them, and the sweeper puts those jobs in again.
 */
export class PostgresQueueBackend extends QueueBackend {
  readonly name = 'postgres';
  private readonly schema: string;
  private readonly publishing: PostgresConnection;
  private working: { connection: PostgresConnection; wakeups: PostgresWakeups } | null = null;

  constructor(
    private readonly url: string,
    prefix: string,
    private readonly onError: OnError,
  ) {
    super();
    this.schema = `${prefix}_queue`;
    this.publishing = this.connect(PUBLISHING_CONNECTIONS);
  }

  /** Creates or updates the tables, under BullMQ's own lock. Throws when the database is out of reach. */
  async prepare(): Promise<void> {
    const client = new pg.Client({ connectionString: this.url });
    client.on('error', this.onError);
    await client.connect();
    try {
      await runMigrations(client, this.schema);
    } finally {
      await client.end();
    }
  }

  async trouble(): Promise<string | null> {
    await this.publishing.pool.query('SELECT 1');
    return null;
  }

  queue(name: QueueName): PublishingQueue {
    const options = { connection: this.url, skipMetasUpdate: true };
    const queue = new Queue<unknown, unknown, string, unknown, unknown, string, SharedPostgresBackend, Options>(
      name,
      options,
      this.backendOn(this.publishing, null),
    );
    queue.on('error', this.onError);
    return queue;
  }

  worker(name: QueueName, processor: Processor, tuning: WorkerTuning, onError: OnError): RunningWorker {
    this.working ??= {
      connection: this.connect(WORKING_CONNECTIONS),
      wakeups: new PostgresWakeups(this.url, this.onError),
    };
    const { connection, wakeups } = this.working;
    void wakeups.connect();
    const options = { ...tuning, connection: this.url };
    const worker = new Worker<unknown, void, string, SharedPostgresBackend, JobProgress, Options>(
      name,
      processor,
      options,
      this.backendOn(connection, wakeups),
    );
    worker.on('error', onError);
    return worker;
  }

  async places(name: QueueName, ids: readonly string[]): Promise<ReadonlyMap<string, JobPlace>> {
    const { rows } = await this.publishing.pool.query<{ id: string; state: string }>(
      'SELECT id, state FROM job WHERE queue = $1 AND id = ANY($2::text[])',
      [name, ids],
    );
    const known = new Map(rows.map(({ id, state }) => [id, PLACES[state] ?? 'absent']));
    return new Map(ids.map((id) => [id, known.get(id) ?? 'absent']));
  }

  /** Its tables are kept with the outbox, and are lost only with it. */
  emptied(): Promise<boolean> {
    return Promise.resolve(false);
  }

  async close(): Promise<void> {
    await this.working?.wakeups.close();
    await this.working?.connection.close();
    await this.publishing.close();
  }

  private backendOn(connection: PostgresConnection, wakeups: PostgresWakeups | null): Factory {
    return (name, options) => new SharedPostgresBackend(connection, name, options, wakeups);
  }

  private connect(max: number): PostgresConnection {
    const options: Options = {
      connectionString: this.url,
      schema: this.schema,
      max,
      options: '-c synchronous_commit=off',
      application_name: 'vigil queue',
      idleTimeoutMillis: 0,
      keepAlive: true,
      connectionTimeoutMillis: QUERY_TIMEOUT_MS,
      query_timeout: QUERY_TIMEOUT_MS,
    };
    const connection = new PreparedConnection(options);
    connection.on('error', this.onError);
    return connection;
  }
}
