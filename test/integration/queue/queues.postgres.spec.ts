import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { PostgresQueueBackend } from '../../../src/platform/queue/postgres-queue-backend.js';
import { createEmptyDatabase, type TestDatabase } from '../../support/test-database.js';
import { describeQueues } from './queue-behaviour.js';
import { PING, ping, QueueBench, until } from './queue-bench.js';

let database: TestDatabase;
let tests = 0;
beforeAll(async () => {
  database = await createEmptyDatabase();
});
afterAll(async () => {
  await database.drop();
});

async function open(): Promise<PostgresQueueBackend> {
  tests += 1;
  const backend = new PostgresQueueBackend(database.url, `t${String(tests)}`, () => undefined);
  await backend.prepare();
  return backend;
}

describeQueues('PostgreSQL', open);

describe('when the clock is set back by an hour', () => {
  it('the job of a worker that died is found all the same', async () => {
    const bench = new QueueBench(await open());
    const dead = bench.backend.worker(
      PING.queue,
      () => new Promise<never>(() => undefined),
      { autorun: false, lockDuration: 60_000 },
      () => undefined,
    );
    void dead.run();
    await bench.queues.publish([ping('orphan')]);
    await until(async () => (await bench.queues.depths()).get(PING.queue)?.active === 1);
    await dead.close(true);
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await client.query(`UPDATE t${String(tests)}_queue.job SET locked_until_ms = locked_until_ms + 3600000`);
    await client.query(`UPDATE t${String(tests)}_queue.meta SET value = (value::bigint + 3600000)::text
                         WHERE field = 'stalled-check'`);
    await client.end();
    bench.startWorkers();
    await until(() => bench.handler.calls.length === 1);
    expect(bench.handler.calls[0]?.key).toBe('orphan');
    await bench.close();
  });
});
