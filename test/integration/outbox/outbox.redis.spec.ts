import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { OutboxSweeper } from '../../../src/outbox/outbox-sweeper.service.js';
import { RedisQueueBackend } from '../../../src/platform/queue/redis-queue-backend.js';
import { eventually } from '../../support/eventually.js';
import { RedisServer } from '../../support/redis-server.js';
import { describeOutbox } from './outbox-behaviour.js';
import { OutboxBench } from './outbox-bench.js';

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
    await eventually(async () => (await backend.trouble()) === null, 'Redis answered');
    return backend;
  }

  describeOutbox('Redis', open, () => redis.flushAll());

  describe('when Redis fails', () => {
    let bench: OutboxBench;
    let sweeper: OutboxSweeper;
    beforeEach(async () => {
      bench = await OutboxBench.open(open);
      sweeper = new OutboxSweeper(bench.sweeper, bench.database.clock, bench.logger);
    });
    afterEach(async () => {
      await sweeper.onModuleDestroy();
      await bench.close();
    });

    it('a commit neither fails nor waits, and what was committed is done when Redis is back', async () => {
      bench.startWorkers();
      sweeper.onApplicationBootstrap();
      await redis.stop();
      const started = performance.now();
      for (let n = 1; n <= 20; n += 1) await bench.add({ key: `k-${String(n)}`, data: { n } });
      await bench.relay.settled();
      expect(performance.now() - started).toBeLessThan(3_000);
      expect(await bench.rowCount()).toBe(20);
      const loud = bench.lines.filter(({ msg }) => String(msg).startsWith('the queue is down'));
      expect(loud).toHaveLength(1);
      await redis.start();
      await bench.untilDone(20);
      expect(new Set(bench.handler.effects).size).toBe(20);
    });

    it('emptied: everything is put in again at once, timers with their time', async () => {
      await bench.add({ key: 'now', data: { n: 1 } }, { key: 'timer', data: { n: 2 }, dueAt: bench.at(700) });
      await bench.relay.settled();
      await redis.flushAll();
      bench.startWorkers();
      expect(await bench.sweeper.sweep(bench.database.clock.now())).toEqual({ looked: 2, republished: 2 });
      await bench.untilDone(2);
      expect(bench.handler.effects).toEqual([1, 2]);
    });

    it('emptied in the middle of a fan-out: nothing is lost and nothing is done twice', async () => {
      bench.startWorkers();
      sweeper.onApplicationBootstrap();
      const many = Array.from({ length: 400 }, (_, n) => ({ key: `m-${String(n)}`, data: { n } }));
      await bench.add(...many);
      await eventually(() => bench.handler.effects.length > 100, 'a few were done');
      await redis.flushAll();
      await bench.untilDone(many.length);
      expect(bench.handler.effects.sort((a, b) => a - b)).toEqual(many.map(({ data }) => data.n));
    });
  });
});
