import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';

const ROOT = path.resolve(import.meta.dirname, '../..');
const LOADER = path.join(import.meta.dirname, 'typescript-loader.mjs');

/** A process of Vigil, as `npm run start:web` and `npm run start:worker` start it, from the sources. */
export class Program {
  private constructor(
    private readonly process: ChildProcess,
    private readonly ended: Promise<unknown>,
  ) {}

  /** Resolves when the worker works; a web process begins to listen a moment later. */
  static async start(entry: 'main' | 'worker', env: Readonly<Record<string, string>>): Promise<Program> {
    const child = spawn(process.execPath, ['--import', LOADER, path.join(ROOT, 'src', `${entry}.ts`)], {
      cwd: ROOT,
      env: { PATH: process.env['PATH'], ...env, LOG_LEVEL: 'info' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const killAtExit = (): void => void child.kill('SIGKILL');
    process.once('exit', killAtExit);
    child.once('exit', () => process.off('exit', killAtExit));
    const said: string[] = [];
    child.stderr.on('data', (chunk: Buffer) => said.push(String(chunk)));
    const ended = once(child, 'exit');
    // Nest's own lines are held back until its modules have started.
    const lines = createInterface(child.stdout);
    const up = await Promise.race([once(lines, 'line').then(() => true), ended.then(() => false)]);
    if (!up) throw new Error(`src/${entry}.ts did not start: ${said.join('')}`);
    child.stdout.resume();
    return new Program(child, ended);
  }

  /** kill -9. */
  async kill(): Promise<void> {
    this.process.kill('SIGKILL');
    await this.ended;
  }

  async stop(): Promise<void> {
    this.process.kill('SIGTERM');
    await this.ended;
  }
}
