import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statfsSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadSettings } from '../../../src/config/load-settings.js';
import { checkOwner, folderProblem, preparedFolder } from '../../../src/platform/embedded-postgres/data-folder.js';
import { lockDataFolder } from '../../../src/platform/embedded-postgres/instance-lock.js';
import { startOrJoinEmbeddedPostgres } from '../../../src/platform/embedded-postgres/embedded-postgres.js';

const asRoot = process.getuid?.() === 0;
/** `nobody`. */
const ORDINARY = 65_534;
const ROOT = path.resolve(import.meta.dirname, '../../..');
const CHILD = ['test/support/typescript-loader.mjs', 'test/support/embedded-postgres-child.ts'];
let base: string;

beforeAll(() => {
  base = mkdtempSync(path.join(tmpdir(), 'vigil-data-folder-'));
  chmodSync(base, 0o711);
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

/** Runs it with the rights of an ordinary user, whoever runs the tests. */
function asOrdinaryUser<T>(work: () => T): T {
  if (!asRoot) return work();
  process.seteuid?.(ORDINARY);
  try {
    return work();
  } finally {
    process.seteuid?.(0);
  }
}

/** What this does wrong, as the file system says it. */
function errorOf(work: () => void): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing went wrong.');
}

const unusable = (...words: readonly string[]): unknown =>
  expect.objectContaining({
    code: 'data_folder_unusable',
    message: expect.stringMatching(new RegExp(words.join('.*'), 's')),
  });

describe('what the file system says', () => {
  it.each([
    ['a full disk', () => writeFileSync('/dev/full', 'x'), ['is full', '200 MB', 'VIGIL_DATA_DIR']],
    ['a file in the way', () => mkdirSync('/dev/null/data'), ['is no folder', 'VIGIL_DATA_DIR']],
  ])('is told to the operator with the way out: %s', (_, work, words) => {
    expect(folderProblem('/srv/vigil', errorOf(work))).toEqual(unusable(...words));
  });

  it('that nobody foresaw comes back as it is', () => {
    const error = errorOf(() => unlinkSync(path.join(base, 'nothing-here')));
    expect(folderProblem(base, error)).toBe(error);
  });
});

describe('a data folder of somebody else', () => {
  it('cannot be made where this user may not write', () => {
    const closed = path.join(base, 'closed');
    mkdirSync(closed, { mode: 0o555 });
    const problem = errorOf(() => asOrdinaryUser(() => preparedFolder(path.join(closed, 'data'))));
    expect(problem).toEqual(unusable('cannot be written by', 'chown', 'VIGIL_DATA_DIR'));
  });

  it('is refused by the name of who asks and whose it is, also when a whole process asks', () => {
    const theirs = path.join(base, 'theirs');
    mkdirSync(theirs, { mode: 0o555 });
    const ended = embedded(theirs);
    expect(ended.status).not.toBe(0);
    expect(ended.stderr).toContain(`The data folder ${theirs} cannot be written by `);
    expect(ended.stderr).toContain(`it belongs to the user with the id ${String(process.getuid?.())}`);
  });

  it('is what the settings say where a secret would be kept in it', () => {
    const closed = path.join(base, 'no-secret-here');
    mkdirSync(closed, { mode: 0o555 });
    const load = () => asOrdinaryUser(() => loadSettings({ VIGIL_DATA_DIR: path.join(closed, 'data') }, base));
    expect(load).toThrow(/VIGIL_DATA_DIR must name a folder that this user can write/);
  });

  it('with a database that this user cannot read is refused before PostgreSQL says so in its own words', () => {
    const directory = path.join(base, 'database-of-another');
    mkdirSync(directory, { mode: asRoot ? 0o700 : 0o000 });
    const problem = errorOf(() => asOrdinaryUser(() => checkOwner(directory, null)));
    expect(problem).toEqual(unusable('belongs to another user', 'VIGIL_DATA_DIR'));
    chmodSync(directory, 0o700);
  });
});

/** A file system of eight megabytes; null where nobody lets us make one. */
function smallDisk(): string | null {
  if (!asRoot || process.platform !== 'linux') return null;
  const disk = mkdtempSync(path.join(tmpdir(), 'vigil-small-disk-'));
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=8m,mode=711', 'tmpfs', disk], { stdio: 'ignore' });
  if (status === 0) return disk;
  rmSync(disk, { recursive: true });
  return null;
}

const disk = smallDisk();

(disk === null ? describe.skip : describe)('a disk that is full', () => {
  const folder = path.join(disk ?? '', 'data');
  const start = () => startOrJoinEmbeddedPostgres(folder, { log: () => undefined });
  afterAll(() => {
    execFileSync('umount', [disk ?? '']);
    rmSync(disk ?? '', { recursive: true });
  });

  it('while the database is made is one sentence, and leaves nothing that looks like a database', async () => {
    await expect(start()).rejects.toEqual(unusable('The disk that holds', 'is full', '200 MB', 'VIGIL_DATA_DIR'));
    expect(readdirSync(folder)).not.toContain('postgres');
  });

  it('to the last byte is the same sentence', async () => {
    fill(path.join(disk ?? '', 'photos'));
    await expect(start()).rejects.toEqual(unusable('The disk that holds', 'is full'));
    expect(errorOf(() => lockDataFolder(folder))).toEqual(unusable('The disk that holds', 'is full'));
  });

  it('is what the settings say where a secret would be kept on it', () => {
    const load = () => loadSettings({ VIGIL_DATA_DIR: path.join(folder, 'new') }, base);
    expect(load).toThrow(/VIGIL_DATA_DIR must name a folder on a disk with room, and this one is full/);
    expect(readdirSync(path.join(folder, 'new'))).toEqual([]);
  });
});

function fill(file: string): void {
  const { bavail, bsize } = statfsSync(path.dirname(file));
  errorOf(() => writeFileSync(file, Buffer.alloc(bavail * bsize + 1)));
}

/** A process that starts the embedded database, as an ordinary user. */
function embedded(folder: string) {
  const [loader = '', child = ''] = CHILD;
  return spawnSync(process.execPath, ['--import', path.join(ROOT, loader), path.join(ROOT, child), folder], {
    cwd: ROOT,
    encoding: 'utf8',
    timeout: 25_000,
    ...(asRoot ? { uid: ORDINARY, gid: ORDINARY } : {}),
  });
}
