import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { startOrJoinEmbeddedPostgres } from '../../../src/platform/embedded-postgres/embedded-postgres.js';
import { runningPostmaster } from '../../../src/platform/embedded-postgres/postmaster-file.js';
import { useEmbeddedPostgres } from '../../support/embedded-postgres-process.js';
import { eventually } from '../../support/eventually.js';

const quiet = { log: () => undefined, settings: ['fsync=off'] };
const asRoot = process.getuid?.() === 0;
let base: string;

beforeAll(() => {
  base = mkdtempSync(path.join(tmpdir(), 'vigil-embedded-'));
  chmodSync(base, 0o711);
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

describe('the embedded PostgreSQL', () => {
  // One cluster for all of these: they leave it stopped.
  let folder: string;
  beforeAll(async () => {
    folder = path.join(base, 'shared');
    const server = await startOrJoinEmbeddedPostgres(folder, quiet);
    await query(server.url, 'CREATE TABLE kept (word text)');
    await query(server.url, `INSERT INTO kept VALUES ('still here')`);
    await server.stop();
  }, 60_000);
  beforeEach(() => expect(postmaster(folder)).toBeNull());

  it('keeps its password to our account, and its address beside it', async () => {
    const server = await startOrJoinEmbeddedPostgres(folder, quiet);
    expect(server.startedByUs).toBe(true);
    expect(statSync(path.join(folder, 'postgres.password')).mode & 0o077).toBe(0);
    const address = JSON.parse(readFileSync(path.join(folder, 'postgres.json'), 'utf8')) as { port: number };
    expect(new URL(server.url).port).toBe(String(address.port));
    await server.stop();
    await server.stop();
  });

  it('is joined by the next process when the one that started it was killed, and stopped by the last', async () => {
    const first = await useEmbeddedPostgres(folder);
    await first.kill();
    expect(postmaster(folder)).not.toBeNull();
    const second = await startOrJoinEmbeddedPostgres(folder, quiet);
    expect(second).toMatchObject({ url: first.url, startedByUs: false });
    expect(await query(second.url, 'SELECT word FROM kept')).toEqual([{ word: 'still here' }]);
    await second.stop();
    expect(postmaster(folder)).toBeNull();
  });

  it('outlives the process that started it while another one uses it', async () => {
    const first = await useEmbeddedPostgres(folder);
    const second = await startOrJoinEmbeddedPostgres(folder, quiet);
    await first.stop();
    expect(await query(second.url, 'SELECT word FROM kept')).toEqual([{ word: 'still here' }]);
    await second.stop();
  });

  it('comes back at the same port when it is killed', async () => {
    const server = await startOrJoinEmbeddedPostgres(folder, quiet);
    const killed = postmaster(folder)?.pid ?? 0;
    process.kill(killed, 'SIGKILL');
    await eventually(() => (postmaster(folder)?.pid ?? killed) !== killed, 'another server process', 25_000);
    await eventually(() => query(server.url, 'SELECT word FROM kept').catch(() => null), 'an answer', 25_000);
    await server.stop();
  });

  it('starts after a power cut: the server and all who used it are gone, their files are not', async () => {
    const user = await useEmbeddedPostgres(folder);
    const server = postmaster(folder)?.pid ?? 0;
    await user.kill();
    process.kill(server, 'SIGKILL');
    await eventually(() => postmaster(folder) === null, 'the end of the server');
    const next = await startOrJoinEmbeddedPostgres(folder, quiet);
    expect(next.startedByUs).toBe(true);
    expect(await query(next.url, 'SELECT word FROM kept')).toEqual([{ word: 'still here' }]);
    await next.stop();
  });

  it('is not deceived by its old number on another process', async () => {
    writeFileSync(path.join(folder, 'postgres', 'postmaster.pid'), `${process.pid}\n/x\n0\n5432\n`);
    const server = await startOrJoinEmbeddedPostgres(folder, quiet);
    expect(server.startedByUs).toBe(true);
    await server.stop();
  });

  it('refuses a database of another PostgreSQL, and says what to do', async () => {
    const other = path.join(base, 'other-version');
    cpSync(folder, other, { recursive: true });
    writeFileSync(path.join(other, 'postgres', 'PG_VERSION'), '17\n');
    await expect(startOrJoinEmbeddedPostgres(other, quiet)).rejects.toMatchObject({
      code: 'embedded_postgres_version',
      message: expect.stringMatching(/made by PostgreSQL 17; this Vigil brings 18/),
    });
  });

  it('says when its password file is lost', async () => {
    const other = path.join(base, 'no-password');
    cpSync(folder, other, { recursive: true });
    rmSync(path.join(other, 'postgres.password'));
    await expect(startOrJoinEmbeddedPostgres(other, quiet)).rejects.toMatchObject({ code: 'data_folder_unusable' });
  });
});

describe('a data folder', () => {
  it('is set up by one of three processes that come at once, also after a set-up that was killed', async () => {
    const folder = path.join(base, 'new', 'deep');
    mkdirSync(path.join(folder, 'postgres.new', 'half'), { recursive: true });
    const users = await Promise.all([1, 2, 3].map(() => useEmbeddedPostgres(folder)));
    expect(users.filter(({ startedByUs }) => startedByUs)).toHaveLength(1);
    expect(new Set(users.map(({ url }) => url)).size).toBe(1);
    await Promise.all(users.map((user) => user.stop()));
    expect(postmaster(folder)).toBeNull();
  }, 90_000);

  it('with files that are no database is left alone', async () => {
    const folder = path.join(base, 'photos');
    mkdirSync(path.join(folder, 'postgres'), { recursive: true });
    writeFileSync(path.join(folder, 'postgres', 'holiday.jpg'), '');
    await expect(startOrJoinEmbeddedPostgres(folder, quiet)).rejects.toMatchObject({
      code: 'data_folder_unusable',
      message: expect.stringContaining('no PostgreSQL database'),
    });
  });

  it('must be a folder', async () => {
    const file = path.join(base, 'a-file');
    writeFileSync(file, '');
    await expect(startOrJoinEmbeddedPostgres(file, quiet)).rejects.toMatchObject({ code: 'data_folder_unusable' });
  });

  (asRoot ? it : it.skip)(
    'that the server cannot reach, because we are root, is refused with the way out',
    async () => {
      const home = path.join(base, 'home');
      mkdirSync(home, { mode: 0o700 });
      await expect(startOrJoinEmbeddedPostgres(path.join(home, 'data'), quiet)).rejects.toMatchObject({
        code: 'data_folder_unusable',
        message: expect.stringContaining('VIGIL_DATA_DIR=/var/lib/vigil'),
      });
    },
  );
});

function postmaster(folder: string): { pid: number } | null {
  return runningPostmaster(path.join(folder, 'postgres'));
}

async function query(url: string, text: string): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}
