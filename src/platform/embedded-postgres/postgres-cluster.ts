import { randomBytes } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { AppError } from '../../kernel/app-error.js';
import { type Account, diskFull, folderProblem, unusable } from './data-folder.js';
import type { PostgresBinaries } from './postgres-binaries.js';

/** Everything about one embedded cluster that does not change while it runs. */
export interface Cluster {
  /** VIGIL_DATA_DIR, absolute. */
  readonly folder: string;
  /** PostgreSQL's own data directory. */
  readonly directory: string;
  readonly account: Account;
  readonly binaries: PostgresBinaries;
  readonly password: string;
}

export const CLUSTER_USER = 'vigil';

/** The password that the cluster was made with, kept in a file that only our own account reads. */
export function clusterPassword(folder: string, directory: string): string {
  const file = path.join(folder, 'postgres.password');
  try {
    if (existsSync(file)) return readFileSync(file, 'utf8').trim();
    if (existsSync(path.join(directory, 'PG_VERSION'))) {
      throw unusable(
        `${file} is missing, and the database in ${directory} cannot be opened without it. Put it back from the backup.`,
      );
    }
    const password = randomBytes(24).toString('hex');
    writeFileSync(file, `${password}\n`, { mode: 0o600 });
    return password;
  } catch (error) {
    throw folderProblem(folder, error);
  }
}

/**
 * Makes the cluster if there is none. It is made under another name and renamed when whole, so a start that is killed
 * half-way leaves nothing that looks like a database.
 * Throws AppError `data_folder_unusable`, `embedded_postgres_version`.
 */
export function ensureCluster(cluster: Cluster): void {
  if (existsSync(path.join(cluster.directory, 'PG_VERSION'))) {
    checkCluster(cluster);
    return;
  }
  if (existsSync(cluster.directory) && readdirSync(cluster.directory).length > 0) {
    throw unusable(`${cluster.directory} holds files, but no PostgreSQL database. Move them away and start again.`);
  }
  try {
    makeCluster(cluster);
  } catch (error) {
    throw folderProblem(cluster.folder, error);
  }
}

function checkCluster({ directory, binaries }: Cluster): void {
  let version: string;
  try {
    version = readFileSync(path.join(directory, 'PG_VERSION'), 'utf8').trim();
  } catch (error) {
    throw folderProblem(directory, error);
  }
  if (version === binaries.major) return;
  throw new AppError({
    kind: 'unavailable',
    code: 'embedded_postgres_version',
    message:
      `The database in ${directory} was made by PostgreSQL ${version}; this Vigil brings ${binaries.major}. Back it up ` +
      `with the Vigil that made it (npm run vigil -- backup), move the folder away, start this one and restore.`,
  });
}

function makeCluster({ folder, directory, account, binaries, password }: Cluster): void {
  const draft = `${directory}.new`;
  const passwordFile = path.join(folder, 'postgres.initial');
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (account !== null) [draft, passwordFile].forEach((made) => chownSync(made, account.uid, account.gid));
  const args = [
    `--pgdata=${draft}`,
    `--username=${CLUSTER_USER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
  ];
  const result = spawnSync(binaries.initdb, args, {
    ...(account ?? {}),
    cwd: draft,
    env: serverEnvironment(),
    encoding: 'utf8',
  });
  rmSync(passwordFile, { force: true });
  if (result.status === 0) {
    rmSync(directory, { recursive: true, force: true });
    renameSync(draft, directory);
    return;
  }
  rmSync(draft, { recursive: true, force: true });
  throw initProblem(folder, result.stderr || (result.error?.message ?? `initdb ended with ${String(result.status)}`));
}

function initProblem(folder: string, said: string): AppError {
  if (/no space left|disk quota/i.test(said)) return unusable(diskFull(folder));
  return unusable(`The database could not be made in ${folder}: ${said.trim().slice(-600)}`);
}

/** Nothing of ours: the server needs neither our secrets nor the operator's PG* variables. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' };
}
