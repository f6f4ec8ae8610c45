import path from 'node:path';
import { MINUTE } from '../../kernel/clock.js';
import { unusable } from './data-folder.js';
import { releasePidFile, waitForPidFile } from './pid-file.js';

/** Starting, joining, reviving and leaving happen one after the other, also between processes. */
export async function inTurn<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const file = path.join(folder, 'postgres.turn');
  const holder = await waitForPidFile(file, 3 * MINUTE);
  if (holder !== null) {
    throw unusable(`Process ${holder.pid} has been starting or stopping the database in ${folder} for 3 minutes.`);
  }
  try {
    return await work();
  } finally {
    releasePidFile(file);
  }
}
