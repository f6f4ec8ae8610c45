import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** Name of the environment variable by which the global set-up tells the workers where the server is. */
export const TEST_SERVER_URL = 'VIGIL_TEST_SERVER_URL';
export const TEMPLATE = 'vigil_template';

export interface TestDatabase {
  /** Of a database with all migrations and no rows, for this test alone. Its user is a superuser. */
  readonly url: string;
  /** Ends whatever is still connected. Close pools first all the same, or they complain. */
  readonly drop: () => Promise<void>;
}

/** A new database from the migrated template; some 50 ms. */
export async function createTestDatabase(): Promise<TestDatabase> {
  return createDatabase(TEMPLATE);
}

/** A new database without any table. */
export async function createEmptyDatabase(): Promise<TestDatabase> {
  return createDatabase('template0');
}

async function createDatabase(template: string): Promise<TestDatabase> {
  const server = process.env[TEST_SERVER_URL];
  if (server === undefined) throw new Error('There is no test server: run with Jest and its global set-up.');
  const name = `vigil_test_${randomUUID().replaceAll('-', '')}`;
  await administer(server, `CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY FILE_COPY`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => administer(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

/** PostgreSQL refuses to copy a template while anyone is connected to it, or copies it: try again. */
const TEMPLATE_BUSY = '55006';

async function administer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await client.query(statement);
        return;
      } catch (error) {
        if ((error as { code?: string }).code !== TEMPLATE_BUSY || attempt === 200) throw error;
      }
      await sleep(25 + Math.random() * 50);
    }
  } finally {
    await client.end();
  }
}
