import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { commandOf, isRunning } from './process-mark.js';

/** What the server writes about itself into its directory. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

/** The server that runs on this directory, by its own account; null when none does. */
export function runningPostmaster(directory: string): Postmaster | null {
  const lines = linesOf(fileOf(directory));
  const pid = Number(lines?.[0]);
  const port = Number(lines?.[3]);
  if (!Number.isInteger(pid) || pid <= 0 || !isRunning({ pid, started: '' })) return null;
  const command = commandOf(pid);
  if (command !== null && !command.includes('postgres')) return null;
  return { pid, port: Number.isInteger(port) ? port : 0 };
}

/**
 * To be called before a start, when no server runs. The file of a dead server makes the new one refuse if its number
 * still answers to signals: it may belong to another process by now, or to a zombie that nobody reaps (a container
 * without an init). A server takes its parent's number for stale, so ours goes in; the rest of the file stays, because
 * by it the server finds out whether helpers of the dead one are still at work.
 */
export function disownPostmasterFile(directory: string): void {
  const file = fileOf(directory);
  const lines = linesOf(file);
  if (lines !== null) writeFileSync(file, [process.pid, ...lines.slice(1)].join('\n'));
}

function fileOf(directory: string): string {
  return path.join(directory, 'postmaster.pid');
}

function linesOf(file: string): readonly string[] | null {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
