import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';

export interface EmbeddedPostgresProcess {
  readonly url: string;
  readonly startedByUs: boolean;
  /** Lets it leave the server, and waits for its end. */
  readonly stop: () => Promise<void>;
  /** kill -9. */
  readonly kill: () => Promise<void>;
}

/** A process of its own that starts or joins the embedded PostgreSQL of a folder. */
export async function useEmbeddedPostgres(folder: string): Promise<EmbeddedPostgresProcess> {
  const here = import.meta.dirname;
  const loader = path.join(here, 'typescript-loader.mjs');
  const child = spawn(process.execPath, ['--import', loader, path.join(here, 'embedded-postgres-child.ts'), folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
    cwd: path.join(here, '../..'),
  });
  const ended = once(child, 'exit');
  const answer = await Promise.race([firstLine(child), ended]);
  if (typeof answer !== 'string') throw new Error('The process ended before the server was there.');
  const { url, startedByUs } = JSON.parse(answer) as { url: string; startedByUs: boolean };
  return {
    url,
    startedByUs,
    stop: async () => {
      child.stdin.end();
      await ended;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

async function firstLine(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('No output.');
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  return line;
}
