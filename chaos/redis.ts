import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { Redis } from 'ioredis';
import { freePort } from '../src/platform/embedded-postgres/postgres-server.js';

/** A redis-server that can be stopped and started again at the same port, with what it had written down. */
export class ChaosRedis {
  private server: ChildProcess | null = null;
  private readonly killAtExit = (): void => void this.server?.kill('SIGKILL');

  private constructor(
    private readonly folder: string,
    private readonly port: number,
  ) {}

  static async start(folder: string): Promise<ChaosRedis> {
    mkdirSync(folder, { recursive: true });
    const redis = new ChaosRedis(folder, await freePort(0));
    process.once('exit', redis.killAtExit);
    await redis.start();
    return redis;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    if (this.server !== null) return;
    const address = ['--port', String(this.port), '--bind', '127.0.0.1', '--dir', this.folder];
    const durable = ['--appendonly', 'yes', '--save', '', '--maxmemory-policy', 'noeviction'];
    const server = spawn('redis-server', [...address, ...durable], { stdio: 'ignore' });
    this.server = server;
    const failed = new Promise<never>((_, reject) => {
      server.once('error', () => {
        reject(new Error('redis-server could not be started. Install it, or run with --backend postgres.'));
      });
    });
    await Promise.race([this.ask((redis) => redis.ping()), failed]);
  }

  async stop(how: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    const server = this.server;
    if (server === null) return;
    this.server = null;
    const gone = once(server, 'exit');
    server.kill(how);
    await gone;
  }

  async flush(): Promise<void> {
    if (this.server !== null) await this.ask((redis) => redis.flushall());
  }

  private async ask(what: (redis: Redis) => Promise<unknown>): Promise<void> {
    const redis = new Redis(this.port, '127.0.0.1', { retryStrategy: () => 20, maxRetriesPerRequest: 500 });
    redis.on('error', () => undefined);
    try {
      await what(redis);
    } finally {
      redis.disconnect();
    }
  }
}
