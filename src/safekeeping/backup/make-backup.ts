import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Settings } from '../../config/settings.js';
import { AppError } from '../../kernel/app-error.js';
import { SECOND } from '../../kernel/clock.js';
import { BackupKeys } from '../../platform/crypto/backup-keys.js';
import { connectAlone, disconnect } from '../../platform/prisma/database-connection.js';
import { recordLine } from './backup-records.js';
import { checkBackup } from './check-backup.js';
import { SealBackup } from './seal-backup.js';
import { beginSnapshot, readBeginning, readRows, readSequences } from './read-database.js';
import { readUploads, uploadsFolder } from './uploads.js';

const WAIT_MS = 10 * SECOND;

export interface BackupMade {
  readonly rows: number;
  readonly tables: number;
  readonly files: number;
  readonly createdAt: Date;
}

type Source = Pick<Settings, 'secrets' | 'dataDir'> & { readonly url: string; readonly now: Date };

/** The database as it is at one moment, and uploads, sealed, into a stream. The system may run meanwhile. */
export async function writeBackup(source: Source, out: Writable): Promise<BackupMade> {
  const client = await connectAlone(source.url, WAIT_MS);
  try {
    await beginSnapshot(client);
    const beginning = await readBeginning(client, source.now);
    const made = { rows: 0, files: 0, tables: beginning.tables.length, createdAt: source.now };
    async function* lines(): AsyncGenerator<string> {
      yield recordLine(beginning);
      for (const table of beginning.tables) {
        yield recordLine({ table: table.table });
        for await (const part of readRows(client, table)) {
          made.rows += part.rows;
          yield part.lines;
        }
      }
      yield recordLine({ sequences: await readSequences(client) });
      for await (const part of readUploads(uploadsFolder(source.dataDir))) {
        made.files += part.files;
        yield part.lines;
      }
      yield recordLine({ end: { rows: made.rows, files: made.files } });
    }
    const sealing = new SealBackup(new BackupKeys(source.secrets), source.now);
    await pipeline(Readable.from(lines()), createGzip(), sealing, out, { end: out !== process.stdout });
    return made;
  } finally {
    await disconnect(client);
  }
}

/** Into a file that is there whole or not at all, readable by its owner only. It is read back before it gets its name. */
export async function writeBackupFile(source: Source, file: string): Promise<BackupMade> {
  const draft = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.part`);
  try {
    const handle = await open(draft, 'wx', 0o600);
    const made = await writeBackup(source, handle.createWriteStream({ flush: true })).finally(() => handle.close());
    await checkBackup(draft, new BackupKeys(source.secrets));
    await rename(draft, file);
    return made;
  } catch (cause) {
    await rm(draft, { force: true });
    throw fileProblem(cause);
  }
}

const FILE_PROBLEMS: Readonly<Record<string, string | undefined>> = {
  ENOENT: 'The folder of this file is not there. Make it, or name another.',
  ENOTDIR: 'The folder of this file is not there. Make it, or name another.',
  EACCES: 'This user cannot write there. Name a folder that it can write.',
  EPERM: 'This user cannot write there. Name a folder that it can write.',
  EROFS: 'That disk is read-only. Name a file on another.',
  ENOSPC: 'That disk is full. Make room, or name a file on another.',
  EDQUOT: 'That disk is full. Make room, or name a file on another.',
  EISDIR: 'There is a folder of this name. Name a file.',
  EEXIST: 'Another backup is being written to this file. Wait for it, or remove its draft.',
};

function fileProblem(cause: unknown): unknown {
  const { code } = cause as { code?: unknown };
  const message = cause instanceof AppError || typeof code !== 'string' ? undefined : FILE_PROBLEMS[code];
  return message === undefined ? cause : new AppError({ kind: 'invalid', code: 'backup_file', message, cause });
}
