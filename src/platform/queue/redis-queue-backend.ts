import { createRedisBackend, Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import type { QueueName } from './job.js';
import {
  QueueBackend,
  type JobPlace,
  type OnError,
  type Processor,
  type PublishingQueue,
  type RunningWorker,
  type WorkerTuning,
} from './queue-backend.js';

/** A command that puts jobs in is given up after this; the outbox has them. */
const COMMAND_TIMEOUT_MS = 2_000;
/** Longest wait between two attempts to connect: a store that is back is used again within a second. */
const RECONNECT_MS = 1_000;
/** Commands of `places` for one job. */
const LOOKS = 6;

const retryStrategy = (times: number): number => Math.min(times * 50, RECONNECT_MS);

/**
 * Redis 7 or newer. One connection puts jobs in and fails at once while Redis is away; one is shared by the workers and
 * waits for it; each worker blocks on a connection of its own.
 */
export class RedisQueueBackend extends QueueBackend {
  readonly name = 'redis';
  private readonly publishing: Redis;
  private working: Redis | null = null;

  constructor(
    private readonly url: string,
    private readonly prefix: string,
    private readonly onError: OnError,
  ) {
    super();
    this.publishing = new Redis(url, {
      enableOfflineQueue: false,
      maxRetriesPerRequest: 1,
      commandTimeout: COMMAND_TIMEOUT_MS,
      connectTimeout: COMMAND_TIMEOUT_MS,
      retryStrategy,
    });
    this.publishing.on('error', onError);
  }

  /** Does not wait: a system whose Redis is away still takes reports. */
  prepare(): Promise<void> {
    this.publishing.once('ready', () => {
      this.checkEviction().catch(this.onError);
    });
    return Promise.resolve();
  }

  async trouble(): Promise<string | null> {
    if (this.publishing.status !== 'ready') return 'Redis is out of reach';
    await this.publishing.ping();
    return null;
  }

  queue(name: QueueName): PublishingQueue {
    const queue = new Queue<unknown>(
      name,
      {
        connection: this.publishing,
        prefix: this.prefix,
        skipVersionCheck: true,
        skipMetasUpdate: true,
        skipWaitingForReady: true,
      },
      createRedisBackend,
    );
    queue.on('error', this.onError);
    return queue;
  }

  worker(name: QueueName, processor: Processor, tuning: WorkerTuning, onError: OnError): RunningWorker {
    this.working ??= this.connectForWorkers();
    // The version is asked for here: without it BullMQ rounds every wait for a delayed job up to whole seconds.
    const worker = new Worker<unknown, void>(
      name,
      processor,
      { ...tuning, connection: this.working, prefix: this.prefix },
      createRedisBackend,
    );
    worker.on('error', onError);
    return worker;
  }

  async places(name: QueueName, ids: readonly string[]): Promise<ReadonlyMap<string, JobPlace>> {
    const key = (last: string) => `${this.prefix}:${name}:${last}`;
    const transaction = this.publishing.multi();
    for (const id of ids) {
      transaction.exists(key(id)).zscore(key('delayed'), id).zscore(key('prioritized'), id);
      transaction
        .exists(key(`${id}:lock`))
        .lpos(key('active'), id)
        .lpos(key('wait'), id);
    }
    const replies = ((await transaction.exec()) ?? []).map(([error, value]) => {
      if (error) throw error;
      return value;
    });
    const places = new Map<string, JobPlace>();
    const lost: string[] = [];
    ids.forEach((id, at) => {
      const [exists, delayed, prioritized, locked, active, waiting] = replies.slice(at * LOOKS, (at + 1) * LOOKS);
      if (delayed !== null && exists === 1) places.set(id, 'delayed');
      else if (locked === 1 || active !== null) places.set(id, 'active');
      else if (exists === 1 && (prioritized !== null || waiting !== null)) places.set(id, 'waiting');
      else {
        places.set(id, 'absent');
        if (exists === 1) lost.push(key(id));
      }
    });
    if (lost.length > 0) await this.publishing.del(...lost);
    return places;
  }

  /** A key that is always there; whoever has to set it again is the one to be told. */
  async emptied(): Promise<boolean> {
    return (await this.publishing.set(`${this.prefix}:filled`, '1', 'NX')) === 'OK';
  }

  async close(): Promise<void> {
    this.publishing.disconnect();
    this.working?.disconnect();
    await Promise.resolve();
  }

  private connectForWorkers(): Redis {
    const redis = new Redis(this.url, { maxRetriesPerRequest: null, retryStrategy });
    redis.on('error', this.onError);
    return redis;
  }

  /** A Redis that evicts keys loses jobs; the sweeper finds them, late. */
  private async checkEviction(): Promise<void> {
    const memory = await this.publishing.info('memory');
    const policy = /maxmemory_policy:(\S+)/.exec(memory)?.[1];
    if (policy !== undefined && policy !== 'noeviction') {
      this.onError(new Error('Redis may evict jobs: set its maxmemory-policy to noeviction'));
    }
  }
}
