import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { readPidFile, releasePidFile, takePidFile } from './pid-file.js';
import { isRunning } from './process-mark.js';

let uses = 0;

/** Enters one more use of the server by this process: one file per use. Returns the file, for `leaveAsLast`. */
export function joinUsers(folder: string): string {
  mkdirSync(usersFolder(folder), { recursive: true });
  const file = path.join(usersFolder(folder), `${process.pid}-${(uses += 1)}`);
  rmSync(file, { force: true });
  takePidFile(file);
  return file;
}

/** Ends a use; true when nobody else uses the server. Those whose process has died do not count. */
export function leaveAsLast(folder: string, user: string): boolean {
  releasePidFile(user);
  const others = readdirSync(usersFolder(folder)).map((name) => path.join(usersFolder(folder), name));
  return others.filter(inUse).length === 0;
}

function inUse(file: string): boolean {
  const mark = readPidFile(file);
  if (mark !== null && isRunning(mark)) return true;
  rmSync(file, { force: true });
  return false;
}

function usersFolder(folder: string): string {
  return path.join(folder, 'postgres.users');
}
