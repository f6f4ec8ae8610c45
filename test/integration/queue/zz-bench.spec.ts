import { expect, it, beforeAll, afterAll } from '@jest/globals';
import { PostgresQueueBackend } from '../../../src/platform/queue/postgres-queue-backend.js';
import { RedisQueueBackend } from '../../../src/platform/queue/redis-queue-backend.js';
import { OutboxBench } from '../outbox/outbox-bench.js';
import { QueueBench, ping, until } from './queue-bench.js';
import { RedisServer } from './redis-server.js';
import { createEmptyDatabase } from '../../support/test-database.js';
let redis: RedisServer;
beforeAll(async () => { redis = await RedisServer.start(); });
afterAll(async () => { await redis.stop(); });
const pct = (a: number[], p: number) => [...a].sort((x, y) => x - y)[Math.floor(a.length * p)]?.toFixed(1);
async function backends(url: string) {
  const pgb = new PostgresQueueBackend(url, 'vigil', (e) => console.log(e)); await pgb.prepare();
  const rb = new RedisQueueBackend(redis.url, 'vigil', (e) => console.log(e)); await rb.prepare();
  await until(async () => (await rb.trouble()) === null);
  return { pgb, rb };
}
it('bare latency and throughput', async () => {
  const db = await createEmptyDatabase();
  const { pgb, rb } = await backends(db.url);
  for (const b of [rb, pgb]) {
    const bench = new QueueBench(b);
    const workers = bench.startWorkers();
    const lat: number[] = [];
    let seen: () => void = () => {};
    bench.handler.then = async () => seen();
    for (let n = 0; n < 150; n++) {
      const t = performance.now();
      const p = new Promise<void>((r) => (seen = r));
      await bench.queues.publish([ping(`l-${n}`)]);
      const t1 = performance.now();
      await p; lat.push(performance.now() - t);
      if (n < 3) console.log('publish', t1 - t);
      await new Promise((r) => setTimeout(r, 20));
    }
    console.log(b.name, 'latency p50', pct(lat, 0.5), 'p99', pct(lat, 0.99));
    let done = 0; bench.handler.then = async () => { done++; };
    const t = performance.now();
    await bench.queues.publish(Array.from({ length: 3000 }, (_, n) => ping(`t-${n}`)));
    const t1 = performance.now();
    await until(() => done === 3000);
    console.log(b.name, 'publish 3000 in', t1 - t, 'done in', performance.now() - t);
    await workers.stop(); await bench.close();
  }
  await db.drop();
});
it('outbox latency', async () => {
  for (const kind of ['redis', 'postgres']) {
    const bench = await OutboxBench.open(async (url) => { const { pgb, rb } = await backends(url); if (kind === 'redis') { await pgb.close(); return rb; } await rb.close(); return pgb; });
    bench.startWorkers();
    const lat: number[] = []; const commit: number[] = [];
    for (let n = 0; n < 100; n++) {
      const t = performance.now();
      await bench.add({ key: `k-${n}`, data: { n } });
      commit.push(performance.now() - t);
      while (bench.handler.effects.length <= n) await new Promise(setImmediate);
      lat.push(performance.now() - t);
      await new Promise((r) => setTimeout(r, 30));
    }
    console.log(kind, 'latency worst', lat.map((x, i) => [Math.round(x), i]).sort((a, c) => c[0]! - a[0]!).slice(0, 6).join(' '));
    console.log(kind, 'add+commit p50', pct(commit, 0.5), 'commit->effect incl p50', pct(lat, 0.5), 'p99', pct(lat, 0.99));
    await bench.close();
  }
});
