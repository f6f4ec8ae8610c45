import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { startOrJoinEmbeddedPostgres } from '../../src/platform/embedded-postgres/embedded-postgres.js';
import { readPidFile, takePidFile } from '../../src/platform/embedded-postgres/pid-file.js';
import { shutDown } from '../../src/platform/embedded-postgres/shut-down.js';
import { isRunning } from '../../src/platform/embedded-postgres/process-mark.js';
import { deployMigrations } from '../../src/platform/prisma/migrate.js';
import { TEMPLATE, TEST_SERVER_URL } from './test-database.js';

const PREFIX = 'vigil-test-postgres-';
const OWNER = 'owner.pid';

/** Fast and forgetful: the folder is thrown away. */
const SETTINGS = [
  'max_connections=300',
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'shared_buffers=128MB',
  'max_wal_size=1GB',
  'autovacuum_naptime=10s',
];

let running: { stop: () => Promise<void>; folder: string } | null = null;

/** Starts the server of this run, makes the template database, and hands the address to the workers by environment. */
export async function startTestServer(): Promise<void> {
  await sweepAbandoned();
  const folder = mkdtempSync(path.join(tmpdir(), PREFIX));
  takePidFile(path.join(folder, OWNER));
  const server = await startOrJoinEmbeddedPostgres(folder, { log: () => undefined, settings: SETTINGS });
  running = { stop: server.stop, folder };
  const admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${TEMPLATE} TEMPLATE template0`);
  await admin.end();
  const template = new URL(server.url);
  template.pathname = `/${TEMPLATE}`;
  await deployMigrations(template.href);
  process.env[TEST_SERVER_URL] = server.url;
}

export async function stopTestServer(): Promise<void> {
  if (running === null) return;
  await running.stop();
  rmSync(running.folder, { recursive: true, force: true });
  running = null;
}

/** Stops and removes the servers of runs that were killed. */
async function sweepAbandoned(): Promise<void> {
  const folders = readdirSync(tmpdir()).filter((name) => name.startsWith(PREFIX));
  for (const folder of folders.map((name) => path.join(tmpdir(), name))) {
    const owner = readPidFile(path.join(folder, OWNER));
    if (owner === null || isRunning(owner)) continue;
    try {
      await shutDown(path.join(folder, 'postgres'));
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // Another user's, or swept by another run at this moment.
    }
  }
}
