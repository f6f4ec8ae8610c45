import { PostgresQueueBackend } from '../src/platform/queue/postgres-queue-backend.js';
import type { QueueBackend } from '../src/platform/queue/queue-backend.js';
import { RedisQueueBackend } from '../src/platform/queue/redis-queue-backend.js';
import type { Stage } from './stage.js';

const PREFIX = 'bare';

/** As little as possible between two looks for a job. */
export const BARE_WORKER = {
  autorun: false,
  concurrency: 50,
  lockDuration: 15_000,
  stalledInterval: 5_000,
  drainDelay: 5,
} as const;

export function bareEnvironment({ database, redis }: Stage): Record<string, string> {
  return { BENCH_DATABASE_URL: database.url, BENCH_REDIS_URL: redis?.url ?? '' };
}

/** The queue that the program uses too, in a baseline's own process; reachable. */
export async function bareBackend(onError: (error: Error) => void): Promise<QueueBackend> {
  const redisUrl = process.env['BENCH_REDIS_URL'] ?? '';
  const backend =
    redisUrl === ''
      ? new PostgresQueueBackend(process.env['BENCH_DATABASE_URL'] ?? '', PREFIX, onError)
      : new RedisQueueBackend(redisUrl, PREFIX, onError);
  await backend.prepare();
  while ((await backend.trouble()) !== null) await new Promise((resolve) => setTimeout(resolve, 20));
  return backend;
}
