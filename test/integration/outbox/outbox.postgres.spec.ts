import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { OutboxSweeper } from '../../../src/outbox/outbox-sweeper.service.js';
import { PostgresQueueBackend } from '../../../src/platform/queue/postgres-queue-backend.js';
import { describeOutbox } from './outbox-behaviour.js';
import { OutboxBench } from './outbox-bench.js';

async function open(databaseUrl: string): Promise<PostgresQueueBackend> {
  const backend = new PostgresQueueBackend(databaseUrl, 'vigil', () => undefined);
  await backend.prepare();
  return backend;
}

async function onServer(bench: OutboxBench, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: bench.database.url });
  await client.connect();
  await client.query(statement);
  await client.end();
}

describeOutbox('PostgreSQL', open, (bench) => onServer(bench, 'TRUNCATE vigil_queue.job CASCADE'));

describe('the sweeper', () => {
  let bench: OutboxBench;
  beforeEach(async () => {
    bench = await OutboxBench.open(open);
  });
  afterEach(async () => {
    await bench.close();
  });

  it('sweeps by itself, with grace for the relay', async () => {
    const sweeper = new OutboxSweeper(bench.sweeper, bench.database.clock, bench.logger);
    bench.startWorkers();
    sweeper.onApplicationBootstrap();
    await bench.addAndDie({ key: 'fresh', data: { n: 1 } });
    bench.forward(2_000);
    await bench.untilDone(1);
    await sweeper.onModuleDestroy();
    expect(bench.handler.effects).toEqual([1]);
  });

  it('gives the relay two seconds and the queue five', async () => {
    await bench.addAndDie({ key: 'a' });
    const sweep = () => bench.sweeper.sweep(bench.database.clock.now());
    bench.forward(1_999);
    expect((await sweep()).looked).toBe(0);
    bench.forward(1);
    expect(await sweep()).toEqual({ looked: 1, republished: 1 });
    await onServer(bench, 'TRUNCATE vigil_queue.job CASCADE');
    bench.forward(9_999);
    expect((await sweep()).looked).toBe(0);
    bench.forward(1);
    expect(await sweep()).toEqual({ looked: 1, republished: 1 });
  });

  it('does not wait an hour because the clock was set back by one', async () => {
    await bench.addAndDie({ key: 'a', data: { n: 1 } });
    await bench.add({ key: 'b', data: { n: 2 } });
    await bench.relay.settled();
    await onServer(bench, 'TRUNCATE vigil_queue.job CASCADE');
    bench.forward(-3_600_000);
    bench.startWorkers();
    expect(await bench.sweeper.sweep(bench.database.clock.now())).toEqual({ looked: 2, republished: 2 });
    await bench.untilDone(2);
  });

  it('and the workers go on after every connection to the database was cut', async () => {
    bench.startWorkers();
    await bench.add({ key: 'before', data: { n: 1 } });
    await bench.untilDone(1);
    await onServer(
      bench,
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    );
    await bench
      .addAndDie({ key: 'after', data: { n: 2 } })
      .catch(() => bench.addAndDie({ key: 'after', data: { n: 2 } }));
    await bench.sweep().catch(() => bench.sweep());
    await bench.untilDone(2);
    expect(bench.handler.effects).toEqual([1, 2]);
  });
});
