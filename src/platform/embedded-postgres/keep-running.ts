import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { SECOND } from '../../kernel/clock.js';
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
    if (server.exitCode !== null || server.signalCode !== null) return void restart();
    server.once('exit', () => void restart());
  };
  const restart = async (): Promise<void> => {
    for (let wait = FIRST_WAIT; watching; wait = Math.min(wait * 2, LONGEST_WAIT)) {
      await sleep(wait, undefined, { ref: false });
      if (!watching || runningPostmaster(cluster.directory) !== null) return;
      options.log('The embedded PostgreSQL has ended unasked; starting it again.');
      try {
        return watch(await launch(cluster, port, options.settings ?? []));
      } catch (error) {
        options.log(error instanceof Error ? error.message : String(error));
      }
    }
  };
  watch(child);
  return { release: () => (watching = false) };
}
