import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { SECOND } from '../../kernel/clock.js';
import { inTurn } from './folder-turn.js';
import type { Cluster } from './postgres-cluster.js';
import { launch, type ServerOptions } from './postgres-server.js';
import { runningPostmaster } from './postmaster-file.js';

const FIRST_WAIT = SECOND / 4;
const LONGEST_WAIT = 10 * SECOND;

/**
 * Starts the server again, at the same port, when it ends without being asked to (killed, out of memory). Pools connect
 * again by themselves. `release` ends the watch; call it before stopping the server.
 */
export function keepRunning(
  cluster: Cluster,
  port: number,
  child: ChildProcess,
  options: ServerOptions,
): { release: () => void } {
  let watching = true;
  const watch = (server: ChildProcess): void => {
    if (server.exitCode !== null || server.signalCode !== null) void restart();
    else server.once('exit', () => void restart());
  };
  const revive = async (): Promise<ChildProcess | null> => {
    if (!watching || runningPostmaster(cluster.directory) !== null) return null;
    options.log('The embedded PostgreSQL has ended unasked; starting it again.');
    return launch(cluster, port, options.settings ?? []);
  };
  const restart = async (): Promise<void> => {
    for (let wait = FIRST_WAIT; watching; wait = Math.min(wait * 2, LONGEST_WAIT)) {
      await sleep(wait, undefined, { ref: false });
      try {
        const revived = await inTurn(cluster.folder, revive);
        if (revived !== null) watch(revived);
        return;
      } catch (error) {
        options.log(error instanceof Error ? error.message : String(error));
      }
    }
  };
  watch(child);
  return { release: () => (watching = false) };
}
