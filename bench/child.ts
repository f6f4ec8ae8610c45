import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { NODE_OPTIONS } from '../scripts/node-options.mjs';

const LOADER = path.resolve(import.meta.dirname, '../test/support/typescript-loader.mjs');
const START_MS = 120_000;
const STOP_MS = 15_000;

/** A process of the bench. It says `{ ready: … }` once it can be used, and anything else whenever it likes. */
export class Child {
  private constructor(
    readonly name: string,
    private readonly process: ChildProcess,
  ) {}

  static async start<Ready>(
    file: string,
    options: {
      readonly args?: readonly string[];
      readonly env?: Record<string, string>;
      readonly sources?: boolean;
    } = {},
  ): Promise<{ readonly child: Child; readonly ready: Ready }> {
    const child = fork(path.join(import.meta.dirname, file), [...(options.args ?? [])], {
      execArgv: options.sources === false ? [...NODE_OPTIONS] : ['--import', LOADER],
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const ready = await readiness<Ready>(file, child);
    return { child: new Child(file, child), ready };
  }

  get pid(): number {
    return this.process.pid ?? 0;
  }

  onMessage(listener: (message: unknown) => void): void {
    this.process.on('message', listener);
  }

  send(message: object): void {
    this.process.send(message);
  }

  /** kill -9. */
  async kill(): Promise<void> {
    const gone = once(this.process, 'exit');
    this.process.kill('SIGKILL');
    await gone;
  }

  async stop(): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const gone = once(this.process, 'exit');
    this.process.kill('SIGTERM');
    const timer = setTimeout(() => this.process.kill('SIGKILL'), STOP_MS);
    await gone;
    clearTimeout(timer);
  }
}

function readiness<Ready>(file: string, child: ChildProcess): Promise<Ready> {
  return new Promise((resolve, reject) => {
    const fail = (why: string): void => {
      clearTimeout(timer);
      child.kill('SIGKILL');
      reject(new Error(`bench/${file} ${why}`));
    };
    const timer = setTimeout(() => {
      fail(`was not ready after ${START_MS / 1_000} s`);
    }, START_MS);
    const onExit = (code: number | null): void => {
      fail(`ended with code ${String(code)} before it was ready`);
    };
    child.once('exit', onExit);
    child.on('message', (message: { ready?: Ready }) => {
      if (message.ready === undefined) return;
      clearTimeout(timer);
      child.off('exit', onExit);
      resolve(message.ready);
    });
  });
}
