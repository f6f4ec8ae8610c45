import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Redis } from 'ioredis';
import { freePort } from '../src/platform/embedded-postgres/postgres-server.js';

export interface BenchRedis {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** A redis-server of its own, as it has to be in production: it keeps a log on the disk, and evicts nothing. */
export async function startRedis(): Promise<BenchRedis> {
  const folder = mkdtempSync(path.join(tmpdir(), 'vigil-bench-redis-'));
  const port = await freePort(0);
  const address = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder];
  const durable = ['--appendonly', 'yes', '--save', '', '--maxmemory-policy', 'noeviction'];
  const server = spawn('redis-server', [...address, ...durable], { stdio: 'ignore' });
  const abandoned = (): void => {
    server.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', abandoned);
  const failed = new Promise<never>((_, reject) => {
    server.once('error', () => {
      reject(new Error('redis-server could not be started. Install it, or measure with --backend postgres.'));
    });
  });
  await Promise.race([answers(port), failed]);
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      process.off('exit', abandoned);
      const gone = once(server, 'exit');
      server.kill('SIGTERM');
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function answers(port: number): Promise<void> {
  const redis = new Redis(port, '127.0.0.1', { retryStrategy: () => 20, maxRetriesPerRequest: 500 });
  redis.on('error', () => undefined);
  try {
    await redis.ping();
  } finally {
    redis.disconnect();
  }
}
