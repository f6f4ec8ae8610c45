import { open, readdir } from 'node:fs/promises';
import path from 'node:path';
import { DAY, plus } from '../../kernel/clock.js';
import { KEPT_DAYS } from '../data-map/kept-for.js';
import { LONGEST_HEADER, parseHeader } from './backup-header.js';

/** A backup keeps what was deleted since: it is kept for 35 days at most (R21). */
export function isTooOld(createdAt: Date, now: Date): boolean {
  return createdAt < plus(now, -KEPT_DAYS.backups * DAY);
}

/** Names of the backups in a folder that should be gone by now. Other files are passed over. */
export async function oldBackups(folder: string, now: Date): Promise<readonly string[]> {
  const old: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const createdAt = await madeAt(path.join(folder, entry.name));
    if (createdAt !== null && isTooOld(createdAt, now)) old.push(entry.name);
  }
  return old.sort();
}

/** Null for what is no backup, or cannot be read. */
async function madeAt(file: string): Promise<Date | null> {
  try {
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(LONGEST_HEADER), 0, LONGEST_HEADER, 0);
      return parseHeader(buffer.subarray(0, bytesRead).toString('latin1').split('\n')[0] ?? '').createdAt;
    } finally {
      await handle.close();
    }
  } catch {
    return null;
  }
}
