import { setTimeout as sleep } from 'node:timers/promises';
import { SECOND } from '../../kernel/clock.js';
import { runningPostmaster } from './postmaster-file.js';
import { isRunning } from './process-mark.js';

/** After it the server is told to drop everything; it then recovers at its next start, and loses nothing committed. */
const STOP_MS = 60 * SECOND;

/** A fast shutdown: open sessions end, everything committed is on disk. Does nothing when no server runs. */
export async function shutDown(directory: string): Promise<void> {
  const postmaster = runningPostmaster(directory);
  if (postmaster === null) return;
  signal(postmaster.pid, 'SIGINT');
  const end = performance.now() + STOP_MS;
  while (isRunning({ pid: postmaster.pid, started: '' })) {
    if (performance.now() > end) {
      signal(postmaster.pid, 'SIGQUIT');
      return;
    }
    await sleep(20);
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
