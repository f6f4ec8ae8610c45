import { setTimeout as pause } from 'node:timers/promises';
import { PostgresQueueBackend, type PostgresConnection } from 'bullmq';
import type { PostgresWakeups } from './postgres-wakeups.js';

/** A worker looks by itself at least this often, in case a notification was missed. */
const LONGEST_WAIT_S = 5;
/** After an error the worker asks again at once; this keeps a database that restarts from being flooded. */
const AFTER_ERROR_MS = 500;

const READY_AND_NEXT = `
  SELECT EXISTS (SELECT 1 FROM job WHERE queue = $1 AND state = 'waiting')
     AND NOT EXISTS (SELECT 1 FROM meta WHERE queue = $1 AND field = 'paused' AND value = '1') AS ready,
         next_delay($1)::float8 AS next`;

/** What lies in the future only because the clock was set back would hold up the search for stalled jobs. */
const FORGET_FUTURE = [
  `UPDATE meta SET value = $2 WHERE queue = $1 AND field = 'stalled-check' AND value::bigint > $2::bigint + $3`,
  `UPDATE job SET locked_until_ms = $2::bigint + $3
    WHERE queue = $1 AND state = 'active' AND locked_until_ms > $2::bigint + 2 * $3`,
];

/**
 * BullMQ's PostgreSQL backend for many queues on one small pool and one LISTEN connection; the original opens a pool
 * and a connection for each. Closing it leaves both open: they belong to whoever made them.
 */
export class SharedPostgresBackend extends PostgresQueueBackend {
  private interrupted = false;
  private interrupt: (() => void) | null = null;
  private lastLook = 0;

  constructor(
    connection: PostgresConnection,
    queueName: string,
    opts: ConstructorParameters<typeof PostgresQueueBackend>[2],
    private readonly wakeups: PostgresWakeups | null,
  ) {
    super(connection, queueName, opts, false);
  }

  override get maximumBlockTimeout(): number {
    return LONGEST_WAIT_S;
  }

  override async moveToActive(token: string, name?: string): ReturnType<PostgresQueueBackend['moveToActive']> {
    try {
      return await super.moveToActive(token, name);
    } catch (error) {
      await pause(AFTER_ERROR_MS);
      throw error;
    }
  }

  override async moveStalledJobsToWait(): Promise<string[]> {
    const now = Date.now();
    if (now < this.lastLook || this.lastLook === 0) await this.forgetFuture(now);
    this.lastLook = now;
    return super.moveStalledJobsToWait();
  }

  /** Waits for a notification, for the next delayed job to become due, or for the time given, in seconds. */
  override async waitForJob(blockTimeout: number): Promise<{ member: string; score: number } | null> {
    const { wakeups } = this;
    if (wakeups === null) throw new Error('A queue that only puts jobs in cannot wait for them');
    let stop: () => void = () => undefined;
    const woken = new Promise<'ready' | 'interrupted'>((resolve) => {
      stop = wakeups.once(this.queueName, () => {
        resolve('ready');
      });
      this.interrupt = () => {
        resolve('interrupted');
      };
    });
    const timer = new AbortController();
    try {
      // Asked with the listener in place, so that nothing falls between.
      const { ready, next } = await this.look();
      if (ready) return this.marker();
      if (this.interrupted) return null;
      const wait = Math.min(blockTimeout * 1000, next === null ? Infinity : Math.max(0, next - Date.now()));
      const outcome = await Promise.race([woken, pause(wait, null, { signal: timer.signal })]);
      return outcome === 'ready' ? this.marker() : null;
    } finally {
      timer.abort();
      stop();
      this.interrupt = null;
    }
  }

  override disconnectBlocking(): Promise<void> {
    this.interrupted = true;
    this.interrupt?.();
    return Promise.resolve();
  }

  override reconnectBlocking(): Promise<void> {
    this.interrupted = false;
    return Promise.resolve();
  }

  private async look(): Promise<{ ready: boolean; next: number | null }> {
    const { rows } = await this.connection.pool.query<{ ready: boolean; next: number | null }>(READY_AND_NEXT, [
      this.queueName,
    ]);
    return rows[0] ?? { ready: false, next: null };
  }

  private marker(): { member: string; score: number } {
    return { member: this.queueName, score: 0 };
  }

  private async forgetFuture(now: number): Promise<void> {
    const span = 'lockDuration' in this.opts ? Number(this.opts.lockDuration) : 30_000;
    for (const statement of FORGET_FUTURE) {
      await this.connection.pool.query(statement, [this.queueName, String(now), span]);
    }
  }
}
