import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { RedisQueueBackend } from '../../../src/platform/queue/redis-queue-backend.js';
import { describeQueues } from './queue-behaviour.js';
import { ping, QueueBench, until } from './queue-bench.js';
import { RedisServer } from '../../support/redis-server.js';

// Plain `npm test` needs no Redis; `npm run test:redis` does.
(process.env['VIGIL_TEST_REDIS_URL'] === undefined ? describe.skip : describe)('with redis-server', () => {
  let redis: RedisServer;
  beforeAll(async () => {
    redis = await RedisServer.start();
  });
  afterAll(async () => {
    await redis.stop();
  });

  async function open(): Promise<RedisQueueBackend> {
    const backend = new RedisQueueBackend(redis.url, `t${randomBytes(4).toString('hex')}`, () => undefined);
    await backend.prepare();
    await until(async () => (await backend.trouble()) === null);
    return backend;
  }

  describeQueues('Redis', open);

  describe('when Redis fails', () => {
    let bench: QueueBench;
    beforeEach(async () => {
      bench = new QueueBench(await open());
    });
    afterEach(async () => {
      await bench.close();
    });

    it('a job that vanished is found missing and added again', async () => {
      bench.startWorkers();
      await bench.queues.publish([ping('timer', 1, { delayMs: 3_600_000 })]);
      await redis.flushAll();
      expect((await bench.queues.ensure([ping('timer')])).get('timer')).toBe('added');
      await until(() => bench.handler.calls.length === 1);
    });

    it('putting a job in fails at once, and works again when Redis is back, as do the workers', async () => {
      bench.startWorkers();
      await bench.queues.publish([ping('before')]);
      await until(() => bench.handler.calls.length === 1);
      await redis.stop();
      await until(async () => (await bench.backend.trouble().catch(() => 'down')) !== null);
      const started = performance.now();
      await expect(bench.queues.publish([ping('during')])).rejects.toMatchObject({ code: 'queue_unavailable' });
      await expect(bench.queues.ensure([ping('during')])).rejects.toMatchObject({ code: 'queue_unavailable' });
      expect(performance.now() - started).toBeLessThan(1_000);
      await redis.start();
      await until(async () => (await bench.backend.trouble().catch(() => 'down')) === null);
      await bench.queues.publish([ping('after')]);
      await until(() => bench.handler.calls.length === 2);
    });

    it('workers that start while it is away work as soon as it is back', async () => {
      await redis.stop();
      await until(async () => (await bench.backend.trouble().catch(() => 'down')) !== null);
      bench.startWorkers();
      await sleep(1_000);
      await redis.start();
      await until(async () => (await bench.backend.trouble().catch(() => 'down')) === null);
      await bench.queues.publish([ping('first')]);
      await until(() => bench.handler.calls.length === 1);
    });

    it('the workers can be stopped while it is away', async () => {
      const workers = bench.startWorkers();
      await bench.queues.publish([ping('before')]);
      await until(() => bench.handler.calls.length === 1);
      await redis.stop();
      const started = performance.now();
      await workers.stop();
      await bench.close();
      expect(performance.now() - started).toBeLessThan(11_000);
      await redis.start();
      bench = new QueueBench(await open());
    });

    it('a job whose data is there but which is in no list is put in again', async () => {
      await bench.queues.publish([ping('half', 5, { delayMs: 3_600_000 })]);
      await redis.ask(async (client) => {
        for (const key of await client.keys('*:delayed')) await client.zrem(key, 'half');
      });
      expect((await bench.queues.ensure([ping('half', 5)])).get('half')).toBe('added');
      bench.startWorkers();
      await until(() => bench.handler.calls.length === 1);
    });
  });
});
