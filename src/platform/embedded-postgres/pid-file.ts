import { linkSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { SECOND } from '../../kernel/clock.js';
import { isRunning, ownMark, type ProcessMark } from './process-mark.js';

/** Taking over a dead owner's file needs microseconds; a guard older than this was left by a process that was killed. */
const GUARD_MS = 5 * SECOND;

/**
 * Takes the file for this process. Null: taken. Otherwise the process that holds it. A file whose owner no longer runs
 * is taken over, by one of those who try. Throws what the file system throws (EACCES, ENOSPC, EROFS).
 */
export function takePidFile(file: string): ProcessMark | null {
  for (let attempt = 0; ; attempt += 1) {
    if (createWhole(file, JSON.stringify(ownMark()))) return null;
    const holder = readPidFile(file);
    if (holder !== null && isRunning(holder)) return holder;
    clearDead(file);
    if (attempt >= 100) throw new Error(`${file} can be neither taken nor cleared.`);
  }
}

/** Waits until the file is free. Returns the process that still holds it when `waitMs` are over, or null: taken. */
export async function waitForPidFile(file: string, waitMs: number): Promise<ProcessMark | null> {
  const end = performance.now() + waitMs;
  for (;;) {
    const holder = takePidFile(file);
    if (holder === null || performance.now() > end) return holder;
    await sleep(50);
  }
}

export function releasePidFile(file: string): void {
  rmSync(file, { force: true });
}

/** Null when there is none, or one that is no pid file. */
export function readPidFile(file: string): ProcessMark | null {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof value !== 'object' || value === null) return null;
    const { pid, started } = value as Record<string, unknown>;
    return typeof pid === 'number' && typeof started === 'string' ? { pid, started } : null;
  } catch {
    return null;
  }
}

/** Creates the file with its content in one step, so that nobody ever reads half of it. False: it is there already. */
function createWhole(file: string, content: string): boolean {
  const draft = `${file}.${process.pid}.${performance.now()}`;
  try {
    writeFileSync(draft, content, { mode: 0o600 });
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Removes the file if its owner is dead; the guard keeps a second process from removing what a first has just taken. */
function clearDead(file: string): void {
  const guard = `${file}.clearing`;
  if (!createWhole(guard, '')) {
    if (ageOf(guard) > GUARD_MS) rmSync(guard, { force: true });
    return;
  }
  try {
    const holder = readPidFile(file);
    if (holder === null || !isRunning(holder)) rmSync(file, { force: true });
  } finally {
    rmSync(guard, { force: true });
  }
}

function ageOf(file: string): number {
  try {
    return Date.now() - statSync(file).mtimeMs;
  } catch {
    return 0;
  }
}
