import { afterAll, beforeAll } from '@jest/globals';
import { PostgresQueueBackend } from '../../../src/platform/queue/postgres-queue-backend.js';
import { createEmptyDatabase, type TestDatabase } from '../../support/test-database.js';
import { describeQueues } from './queue-behaviour.js';

let database: TestDatabase;
let tests = 0;
beforeAll(async () => {
  database = await createEmptyDatabase();
});
afterAll(async () => {
  await database.drop();
});

describeQueues('PostgreSQL', async () => {
  tests += 1;
  const backend = new PostgresQueueBackend(database.url, `t${String(tests)}`, () => undefined);
  await backend.prepare();
  return backend;
});
