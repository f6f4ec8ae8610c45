import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { commandOf, isRunning } from './process-mark.js';

/** What the server writes about itself into its directory. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

/**
 * The server that runs on this directory, by its own account; null when none does. Removes the file when its number now
 * belongs to a process that is no PostgreSQL: the server itself would take that process for another server.
 */
export function runningPostmaster(directory: string): Postmaster | null {
  const file = path.join(directory, 'postmaster.pid');
  let lines: readonly string[];
  try {
    lines = readFileSync(file, 'utf8').split('\n');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!Number.isInteger(pid) || pid <= 0 || !isRunning({ pid, started: '' })) return null;
  const command = commandOf(pid);
  if (command !== null && !command.includes('postgres')) {
    rmSync(file, { force: true });
    return null;
  }
  return { pid, port: Number.isInteger(port) ? port : 0 };
}
