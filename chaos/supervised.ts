import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import type { Diary } from './diary.js';

const STOP_MS = 20_000;

export interface Program {
  readonly name: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly logFile: string;
}

/** A process that is started again whenever it ends, as a supervisor of the machine would. */
export class Supervised {
  private child: ChildProcess | null = null;
  private wanted = false;
  private timer: NodeJS.Timeout | null = null;
  private readonly killAtExit = (): void => void this.child?.kill('SIGKILL');

  /** `restartMs` says how long after an end the next start is. */
  constructor(
    private readonly program: Program,
    private readonly diary: Diary,
    private readonly restartMs: () => number,
  ) {
    process.once('exit', this.killAtExit);
  }

  get name(): string {
    return this.program.name;
  }

  start(): void {
    this.wanted = true;
    const log = openSync(this.program.logFile, 'a');
    const env = { ...process.env, ...this.program.env };
    const child = spawn(process.execPath, [...this.program.args], { env, stdio: ['ignore', log, log] });
    closeSync(log);
    this.child = child;
    child.once('exit', (code, signal) => {
      if (this.child === child) this.ended(code, signal);
    });
  }

  /** kill -9; it comes back by itself. */
  kill(): void {
    this.child?.kill('SIGKILL');
  }

  /** Ends it for good, as an operator would. */
  async stop(): Promise<void> {
    this.wanted = false;
    if (this.timer !== null) clearTimeout(this.timer);
    process.off('exit', this.killAtExit);
    const child = this.child;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    const timer = setTimeout(() => {
      this.diary.note(`${this.name} did not stop within ${STOP_MS / 1_000} s and was killed`);
      child.kill('SIGKILL');
    }, STOP_MS);
    await gone;
    clearTimeout(timer);
  }

  private ended(code: number | null, signal: NodeJS.Signals | null): void {
    if (!this.wanted) return;
    const wait = this.restartMs();
    const how = signal === null ? `ended by itself with code ${String(code)}` : `ended by ${signal}`;
    this.diary.note(`${this.name} ${how}; it starts again in ${wait} ms`);
    if (signal === null) this.diary.count('ends of a process by itself');
    this.timer = setTimeout(() => {
      this.start();
    }, wait);
  }
}
