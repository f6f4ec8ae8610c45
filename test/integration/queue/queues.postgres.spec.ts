import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
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

/** A way to the database that can be shut. */
async function gateTo(url: string) {
  const sockets = new Set<Socket>();
  const gate = { isOpen: true, refused: 0 };
  const { hostname, port } = new URL(url);
  const server = createServer((from) => {
    if (!gate.isOpen) {
      gate.refused += 1;
      from.destroy();
      return;
    }
    const to = connect(Number(port), hostname);
    for (const [socket, other] of [
      [from, to],
      [to, from],
    ] as const) {
      sockets.add(socket);
      socket.pipe(other);
      socket
        .on('error', () => undefined)
        .on('close', () => {
          sockets.delete(socket);
          other.destroy();
        });
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const through = new URL(url);
  through.hostname = '127.0.0.1';
  through.port = String((server.address() as AddressInfo).port);
  const cut = (): void => {
    gate.isOpen = false;
    for (const socket of sockets) socket.destroy();
  };
  const close = async (): Promise<void> => {
    cut();
    server.close();
    await once(server, 'close');
  };
  return { gate, url: through.href, cut, close };
}

describe('when the database cannot be reached at the moment at which the workers start', () => {
  it('they work as soon as it can', async () => {
    const way = await gateTo(database.url);
    tests += 1;
    const backend = new PostgresQueueBackend(way.url, `t${String(tests)}`, () => undefined);
    await backend.prepare();
    const bench = new QueueBench(backend);
    await bench.queues.publish([ping('early')]);
    way.cut();
    const before = way.gate.refused;
    bench.startWorkers();
    await until(() => way.gate.refused > before + 2);
    way.gate.isOpen = true;
    await until(() => bench.handler.calls.length === 1);
    await bench.close();
    await way.close();
  });
});
