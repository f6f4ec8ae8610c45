import { accessSync, chmodSync, constants, mkdirSync, readdirSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { AppError } from '../../kernel/app-error.js';

/** The account that the database server runs under; null = our own. */
export type Account = { readonly uid: number; readonly gid: number } | null;

/** Makes the data folder if it is missing and proves that it can be written. Throws AppError `data_folder_unusable`. */
export function preparedFolder(dataDir: string): string {
  const folder = path.resolve(dataDir);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o711 });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw folderProblem(folder, error);
  }
  return folder;
}

/** Says what is wrong with a folder, for a file system error; any other error comes back as it is. */
export function folderProblem(folder: string, error: unknown): unknown {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EACCES':
    case 'EPERM':
      return unusable(
        `The data folder ${folder} cannot be written by ${userInfo().username}${ownerNote(folder)}. ` +
          `Give it to this user (chown), or name another folder with VIGIL_DATA_DIR.`,
        error,
      );
    case 'EROFS':
      return unusable(`The data folder ${folder} is on a read-only disk. Name another with VIGIL_DATA_DIR.`, error);
    case 'ENOSPC':
    case 'EDQUOT':
      return unusable(diskFull(folder), error);
    case 'ENOTDIR':
    case 'EEXIST':
      return unusable(`${folder} is no folder. Name a folder with VIGIL_DATA_DIR.`, error);
    default:
      return error;
  }
}

export function diskFull(folder: string): string {
  return `The disk that holds ${folder} is full. Make room (at least 200 MB), or name another folder with VIGIL_DATA_DIR.`;
}

export function unusable(message: string, cause?: unknown): AppError {
  return new AppError({ kind: 'unavailable', code: 'data_folder_unusable', message, cause });
}

/**
 * The server's account must be able to walk down to the data folder. Opens the folder itself for walking if need be
 * (its files stay closed); a closed folder further up is not ours to open. Throws AppError `data_folder_unusable`.
 */
export function openTheWay(folder: string, account: Account): void {
  if (account === null || canWalk(folder, account)) return;
  if (statSync(folder).uid === process.getuid?.()) chmodSync(folder, statSync(folder).mode | 0o011);
  if (canWalk(folder, account)) return;
  throw unusable(
    `Vigil runs as root, and the database server, which never runs as root, cannot reach ${folder}: a folder above it ` +
      `is closed to other users (mode 0700). Set VIGIL_DATA_DIR=/var/lib/vigil, or run Vigil as an ordinary user, or ` +
      `give it a database with DATABASE_URL.`,
  );
}

/** Asks the system itself, because access lists and mounts count too. */
function canWalk(folder: string, account: NonNullable<Account>): boolean {
  const result = spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], { ...account, cwd: '/', stdio: 'ignore' });
  return result.status === 0;
}

/** Without this, PostgreSQL would say that it "has wrong ownership", which helps nobody. Throws AppError `data_folder_unusable`. */
export function checkOwner(directory: string, account: Account): void {
  if (account !== null || process.getuid === undefined) return;
  try {
    readdirSync(directory);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return;
    throw unusable(
      `The database folder ${directory} belongs to another user. Run Vigil as that user, or as root, or name another ` +
        `folder with VIGIL_DATA_DIR.`,
      error,
    );
  }
}

function ownerNote(folder: string): string {
  try {
    return `; it belongs to the user with the id ${statSync(folder).uid}`;
  } catch {
    return '';
  }
}
