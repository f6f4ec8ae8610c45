import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { AppError } from '../../kernel/app-error.js';
import { SECOND } from '../../kernel/clock.js';
import { diskFull, folderProblem, unusable } from './data-folder.js';
import { type Cluster, CLUSTER_USER, serverEnvironment } from './postgres-cluster.js';
import { disownPostmasterFile } from './postmaster-file.js';

/** Crash recovery of a large database takes its time. */
const START_MS = 120 * SECOND;
const LOG_BYTES = 16 * 1024 * 1024;

/** Helpers of a server that was killed end a moment after it; and another program may have taken the port just now. */
const PASSING = /shared memory block .* is still in use|could not bind|address already in use/i;

/** Loopback only, and no row contents ("Failing row contains …") in the server's log. */
const BASE_SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'timezone=UTC',
  'log_timezone=UTC',
  'log_error_verbosity=terse',
  'max_connections=200',
];

export interface ServerOptions {
  /** One line of news for the operator; nothing secret. */
  readonly log: (line: string) => void;
  /** Settings of the server (`max_connections=300`), for one that is started here. */
  readonly settings?: readonly string[];
}

export function urlOf(cluster: Cluster, port: number, database: string): string {
  return `postgresql://${CLUSTER_USER}:${cluster.password}@127.0.0.1:${port}/${database}`;
}

/** A port on which nobody listens: the wanted one if it is free. */
export function freePort(wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => (wanted === 0 ? reject(error) : resolve(freePort(0))));
    server.listen({ port: wanted, host: '127.0.0.1' }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/**
 * Starts the server in a session of its own, so that neither Ctrl-C nor our death stops it in the middle of something,
 * and with its log in a file. Settles when it accepts connections.
 * Throws AppError `data_folder_unusable`, `embedded_postgres_failed`, `embedded_postgres_not_yet` (try again).
 */
export async function launch(cluster: Cluster, port: number, settings: readonly string[]): Promise<ChildProcess> {
  disownPostmasterFile(cluster.directory);
  const log = openLog(cluster.folder);
  const logStart = statSync(log.file).size;
  const given = [...BASE_SETTINGS, ...settings];
  const child = spawn(
    cluster.binaries.postgres,
    ['-D', cluster.directory, '-p', String(port), ...given.flatMap((setting) => ['-c', setting])],
    {
      ...(cluster.account ?? {}),
      cwd: cluster.directory,
      env: serverEnvironment(),
      detached: true,
      stdio: ['ignore', log.descriptor, log.descriptor],
    },
  );
  closeSync(log.descriptor);
  let failure: string | null = null;
  child.once('error', (error) => (failure = error.message));
  child.once('exit', (code) => (failure ??= `it ended with code ${String(code)}`));
  child.unref();
  await waitUntilReady(cluster, port, () => failure).catch((error: unknown) => {
    throw launchProblem(cluster.folder, log.file, logStart, error);
  });
  return child;
}

/** Waits until the server answers as ours. Throws when `failure` says that it will not, or the time is over. */
export async function waitUntilReady(cluster: Cluster, port: number, failure: () => string | null): Promise<void> {
  const end = performance.now() + START_MS;
  for (;;) {
    const problem = await probe(cluster, port);
    if (problem === null) return;
    const failed = failure();
    if (failed !== null) throw new Error(failed);
    if (performance.now() > end) throw new Error(`it gave no answer for ${START_MS / SECOND} s (${problem})`);
    await sleep(40);
  }
}

/** Null when the server at this port is the one of our directory. */
async function probe(cluster: Cluster, port: number): Promise<string | null> {
  const client = new pg.Client({
    connectionString: urlOf(cluster, port, 'postgres'),
    connectionTimeoutMillis: 5 * SECOND,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const result = await client.query<{ data_directory: string }>('SHOW data_directory');
    const served = result.rows[0]?.data_directory;
    return served === cluster.directory ? null : `another database answers there: ${String(served)}`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await client.end().catch(() => undefined);
  }
}

function openLog(folder: string): { file: string; descriptor: number } {
  const file = path.join(folder, 'postgres.log');
  try {
    const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    if (size > LOG_BYTES) renameSync(file, `${file}.1`);
    return { file, descriptor: openSync(file, 'a', 0o600) };
  } catch (error) {
    throw folderProblem(folder, error);
  }
}

function launchProblem(folder: string, file: string, from: number, cause: unknown): AppError {
  const said = readFileSync(file).subarray(from).toString('utf8');
  if (/no space left|disk quota/i.test(said)) return unusable(diskFull(folder), cause);
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new AppError({
    kind: 'unavailable',
    code: PASSING.test(said) ? 'embedded_postgres_not_yet' : 'embedded_postgres_failed',
    message: `The embedded PostgreSQL did not start: ${reason}. Its log is ${file}; the last lines: ${said.trim().slice(-800)}`,
    cause,
  });
}
