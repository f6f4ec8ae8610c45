import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { Redis } from 'ioredis';
import { freePort } from '../../src/platform/embedded-postgres/postgres-server.js';

const IN_MEMORY = ['--save', '', '--appendonly', 'no'];
const AGAIN_MS = 20;
const ATTEMPTS = 500;

/** A redis-server of its own on a free port, that can be stopped, started again at the same port, and emptied. */
export class RedisServer {
  private process: ChildProcess | null = null;
  private readonly killAtExit = (): void => void this.process?.kill('SIGKILL');

  private constructor(
    readonly port: number,
    private readonly storage: readonly string[],
  ) {}

  /** In memory only; with a folder it keeps a log there, as it has to in production. */
  static async start(folder?: string): Promise<RedisServer> {
    if (folder !== undefined) mkdirSync(folder, { recursive: true });
    const storage = folder === undefined ? IN_MEMORY : ['--save', '', '--appendonly', 'yes', '--dir', folder];
    const server = new RedisServer(await freePort(0), storage);
    process.once('exit', server.killAtExit);
    await server.start();
    return server;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  /** Does nothing where it runs. Throws where redis-server is not installed. */
  async start(): Promise<void> {
    if (this.process !== null) return;
    const address = ['--port', String(this.port), '--bind', '127.0.0.1', '--maxmemory-policy', 'noeviction'];
    const started = spawn('redis-server', [...address, ...this.storage], { stdio: 'ignore' });
    this.process = started;
    const failed = new Promise<never>((_, reject) => {
      started.once('error', () => {
        reject(new Error('redis-server could not be started. Install it, or choose the PostgreSQL backend.'));
      });
    });
    await Promise.race([this.ask((redis) => redis.ping()), failed]);
  }

  /** With SIGKILL as if the machine had lost power: what was only in memory is gone. */
  async stop(how: 'SIGTERM' | 'SIGKILL' = 'SIGKILL'): Promise<void> {
    const running = this.process;
    this.process = null;
    if (running === null) return;
    const gone = once(running, 'exit');
    running.kill(how);
    await gone;
  }

  /** Stops it for good. */
  async close(): Promise<void> {
    process.off('exit', this.killAtExit);
    await this.stop('SIGTERM');
  }

  /** Nothing where it is down. */
  async flushAll(): Promise<void> {
    if (this.process !== null) await this.ask((redis) => redis.flushall());
  }

  /** Asks this server something, on a connection of its own. */
  async ask(question: (redis: Redis) => Promise<unknown>): Promise<void> {
    const redis = new Redis(this.port, '127.0.0.1', { retryStrategy: () => AGAIN_MS, maxRetriesPerRequest: ATTEMPTS });
    redis.on('error', () => undefined);
    try {
      await question(redis);
    } finally {
      redis.disconnect();
    }
  }
}
