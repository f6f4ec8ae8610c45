import { EventEmitter } from 'node:events';
import pg from 'pg';
import type { OnError } from './queue-backend.js';

/** BullMQ's channel; the payload is the queue's name. */
const CHANNEL = 'bullmq_jobs';
const RECONNECT_MS = 500;
/** Probes on an idle connection, so that one that was cut without a word is noticed. */
const KEEP_ALIVE_MS = 10_000;
const ANY = '*';

/**
 * One LISTEN connection for all the workers of a process. Reconnects by itself; whoever waits is woken after every
 * reconnect, since notifications may have been missed.
 */
export class PostgresWakeups {
  private readonly calls = new EventEmitter();
  private client: pg.Client | null = null;
  private connecting: Promise<void> | null = null;
  private retry: NodeJS.Timeout | null = null;
  private closed = false;

  constructor(
    private readonly connectionString: string,
    private readonly onError: OnError,
  ) {
    this.calls.setMaxListeners(0);
  }

  /** Calls `wake` once, at the next notification for the queue. @returns a function that takes it back. */
  once(queue: string, wake: () => void): () => void {
    const stop = (): void => {
      this.calls.off(queue, call);
      this.calls.off(ANY, call);
    };
    const call = (): void => {
      stop();
      wake();
    };
    this.calls.on(queue, call);
    this.calls.on(ANY, call);
    return stop;
  }

  /** Resolves when the first attempt to connect is over, whether or not it succeeded. */
  connect(): Promise<void> {
    this.connecting ??= this.attempt();
    return this.connecting;
  }

  async close(): Promise<void> {
    this.closed = true;
    if (this.retry !== null) clearTimeout(this.retry);
    await this.connecting;
    await this.client?.end();
    this.client = null;
  }

  private async attempt(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.connectionString,
      keepAlive: true,
      keepAliveInitialDelayMillis: KEEP_ALIVE_MS,
      application_name: 'vigil queue wake-ups',
    });
    client.on('error', (error) => {
      this.lose(client, error);
    });
    client.on('end', () => {
      this.lose(client, null);
    });
    client.on('notification', ({ payload }) => {
      if (payload !== undefined && payload !== '') this.calls.emit(payload);
    });
    this.client = client;
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
      this.calls.emit(ANY);
    } catch (error) {
      this.lose(client, error instanceof Error ? error : new Error('LISTEN failed', { cause: error }));
    }
  }

  private lose(client: pg.Client, error: Error | null): void {
    if (error !== null && !this.closed) this.onError(error);
    if (this.closed || this.client !== client) return;
    this.client = null;
    client.end().catch(this.onError);
    this.retry = setTimeout(() => {
      this.connecting = this.attempt();
    }, RECONNECT_MS);
  }
}
