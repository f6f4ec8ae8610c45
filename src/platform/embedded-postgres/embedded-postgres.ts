import type { ChildProcess } from 'node:child_process';
import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { AppError } from '../../kernel/app-error.js';
import { SECOND } from '../../kernel/clock.js';
import { inTurn } from './folder-turn.js';
import { keepRunning } from './keep-running.js';
import { checkOwner, folderProblem, openTheWay, preparedFolder } from './data-folder.js';
import { postgresBinaries } from './postgres-binaries.js';
import { type Cluster, clusterPassword, ensureCluster } from './postgres-cluster.js';
import { freePort, launch, type ServerOptions, urlOf, waitUntilReady } from './postgres-server.js';
import { runningPostmaster } from './postmaster-file.js';
import { serverAccount } from './server-account.js';
import { joinUsers, leaveAsLast } from './server-users.js';
import { shutDown } from './shut-down.js';

const DATABASE = 'vigil';
/** For what a killed server leaves behind for a moment. */
const PATIENCE_MS = 20 * SECOND;

export interface EmbeddedPostgres {
  /** Of the database `vigil`, with the password: not for a log. */
  readonly url: string;
  readonly startedByUs: boolean;
  /** Leaves; the last process that uses the server stops it. Close every pool first. Safe to call twice. */
  readonly stop: () => Promise<void>;
}

/**
 * PostgreSQL in `<dataDir>/postgres`: made on first use, started if it does not run, joined if it does (because another
 * process of ours started it, or because the one that did was killed).
 * Throws AppError whose sentence says what is wrong and what to do.
 */
export async function startOrJoinEmbeddedPostgres(dataDir: string, options: ServerOptions): Promise<EmbeddedPostgres> {
  const folder = realpathSync(preparedFolder(dataDir));
  return startOrJoin(folder, options).catch((error: unknown) => {
    throw folderProblem(folder, error);
  });
}

async function startOrJoin(folder: string, options: ServerOptions): Promise<EmbeddedPostgres> {
  return inTurn(folder, async () => {
    const cluster = openCluster(folder);
    const joined = await join(cluster);
    const server = joined ?? (await start(cluster, options));
    await ensureDatabase(cluster, server.port);
    const user = joinUsers(folder);
    options.log(
      `${joined === null ? 'Started' : 'Joined'} the embedded PostgreSQL of ${folder} at port ${server.port}.`,
    );
    const guard = server.child === null ? null : keepRunning(cluster, server.port, server.child, options);
    return {
      url: urlOf(cluster, server.port, DATABASE),
      startedByUs: joined === null,
      stop: () => {
        guard?.release();
        return inTurn(folder, async () => {
          if (leaveAsLast(folder, user)) await shutDown(cluster.directory);
        });
      },
    };
  });
}

interface Server {
  readonly port: number;
  readonly child: ChildProcess | null;
}
type Started = Server & { readonly child: ChildProcess };

function openCluster(folder: string): Cluster {
  const directory = path.join(folder, 'postgres');
  const account = serverAccount(directory);
  openTheWay(folder, account);
  checkOwner(directory, account);
  const binaries = postgresBinaries(folder, account);
  return { folder, directory, account, binaries, password: clusterPassword(folder, directory) };
}

async function join(cluster: Cluster): Promise<Server | null> {
  const postmaster = runningPostmaster(cluster.directory);
  if (postmaster === null) return null;
  const gone = (): string | null => (runningPostmaster(cluster.directory) === null ? 'it has ended' : null);
  try {
    await waitUntilReady(cluster, postmaster.port, gone);
    return { port: postmaster.port, child: null };
  } catch (cause) {
    if (gone() !== null) return null;
    throw new AppError({
      kind: 'unavailable',
      code: 'embedded_postgres_busy',
      message:
        `A PostgreSQL server (process ${postmaster.pid}) holds ${cluster.directory} but does not answer to us: ` +
        `${cause instanceof Error ? cause.message : String(cause)}. Stop it (kill -INT ${postmaster.pid}) and start again.`,
      cause,
    });
  }
}

async function start(cluster: Cluster, options: ServerOptions): Promise<Server> {
  ensureCluster(cluster);
  const { port, child } = await launchPatiently(cluster, options);
  const address = { host: '127.0.0.1', port, database: DATABASE, directory: cluster.directory };
  writeFileSync(addressFile(cluster.folder), `${JSON.stringify(address, null, 2)}\n`, { mode: 0o600 });
  return { port, child };
}

async function launchPatiently(cluster: Cluster, options: ServerOptions): Promise<Started> {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    const port = await freePort(lastPort(cluster.folder));
    try {
      return { port, child: await launch(cluster, port, options.settings ?? []) };
    } catch (error) {
      const again = error instanceof AppError && error.code === 'embedded_postgres_not_yet';
      if (!again || performance.now() > end) throw error;
    }
    await sleep(100);
  }
}

/** The same port again where possible: whoever is connected finds the server after a restart. */
function lastPort(folder: string): number {
  try {
    const { port } = JSON.parse(readFileSync(addressFile(folder), 'utf8')) as { port?: unknown };
    return typeof port === 'number' ? port : 0;
  } catch {
    return 0;
  }
}

function addressFile(folder: string): string {
  return path.join(folder, 'postgres.json');
}

async function ensureDatabase(cluster: Cluster, port: number): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf(cluster, port, 'postgres') });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
  } finally {
    await client.end();
  }
}
