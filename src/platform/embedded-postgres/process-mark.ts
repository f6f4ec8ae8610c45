import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Names one run of one process: a number that the system has given to another process since does not match. */
export interface ProcessMark {
  readonly pid: number;
  /** When it started, in the system's own words; '' where the system does not say. */
  readonly started: string;
}

export function ownMark(): ProcessMark {
  return { pid: process.pid, started: startOf(process.pid) ?? '' };
}

/** Whether that very process still runs. */
export function isRunning(mark: ProcessMark): boolean {
  const started = startOf(mark.pid);
  return started !== null && (mark.started === '' || started === '' || started === mark.started);
}

/** Null when no such process runs (a zombie does not run). */
function startOf(pid: number): string | null {
  if (process.platform === 'linux') return startFromProc(pid);
  if (!answersSignal(pid)) return null;
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}

/** proc(5): the fields after the command's closing bracket are state (3rd) … starttime (22nd), in ticks since boot. */
function startFromProc(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return null;
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot}/${fields[19] ?? ''}`;
  } catch {
    return answersSignal(pid) ? '' : null;
  }
}

function answersSignal(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The command line of a running process, or null when it cannot be told. */
export function commandOf(pid: number): string | null {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}
