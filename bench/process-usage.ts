import { readFileSync } from 'node:fs';

const SAMPLE_MS = 200;

/** What a process holds in memory now, in MiB; NaN where the system does not say (only Linux does). */
export function residentMiB(pid: number): number {
  try {
    const kilobytes = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kilobytes) / 1024;
  } catch {
    return Number.NaN;
  }
}

/** Looks five times a second; the result gives all that was seen. */
export function watchMemory(pid: number): () => readonly number[] {
  const seen = [residentMiB(pid)];
  const timer = setInterval(() => seen.push(residentMiB(pid)), SAMPLE_MS);
  return () => {
    clearInterval(timer);
    return [...seen, residentMiB(pid)];
  };
}
