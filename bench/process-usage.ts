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

/** Linux counts processor time in hundredths of a second. */
const TICK_MS = 10;

/** Processor time that a process has used so far, in milliseconds; NaN where the system does not say. */
export function processorMs(pid: number): number {
  try {
    // The name of the program stands in brackets and may hold spaces; user and system time are fields 14 and 15.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
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
