import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { createGunzip } from 'node:zlib';
import { AppError } from '../../kernel/app-error.js';
import type { BackupKeys } from '../../platform/crypto/backup-keys.js';
import { backupProblem } from './backup-problem.js';
import { type BackupBegin, type BackupRecord, parseRecord } from './backup-records.js';
import { OpenBackup } from './seal-backup.js';

/** Every record of a backup, each part of it proved before it is read. Throws AppError `backup_…`. */
export async function* readBackup(file: string, keys: BackupKeys): AsyncGenerator<BackupRecord> {
  let failure: unknown = null;
  const bytes = pipeline(createReadStream(file), new OpenBackup(keys), createGunzip(), (error) => {
    failure = error ?? null;
  });
  const decoder = new StringDecoder('utf8');
  let rest = '';
  try {
    for await (const chunk of bytes as AsyncIterable<Buffer>) {
      const lines = (rest + decoder.write(chunk)).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) yield parseRecord(line);
    }
  } catch (error) {
    throw readProblem(failure ?? error);
  }
  if (rest !== '') throw backupProblem('backup_damaged');
}

function readProblem(cause: unknown): unknown {
  if (cause instanceof AppError) return cause;
  const { code } = cause as { code?: unknown };
  if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR' || code === 'EPERM') {
    return new AppError({
      kind: 'invalid',
      code: 'backup_file',
      message: 'The file cannot be read. Give the path of a backup that is there. Nothing was changed.',
      cause,
    });
  }
  if (typeof code === 'string' && code.startsWith('Z_')) return backupProblem('backup_damaged', cause);
  return cause;
}

export interface CheckedBackup {
  readonly beginning: BackupBegin;
  readonly rows: number;
  readonly files: number;
}

/** Reads all of it and changes nothing. Throws AppError `backup_…`. */
export async function checkBackup(file: string, keys: BackupKeys): Promise<CheckedBackup> {
  let beginning: BackupBegin | null = null;
  let columns = -1;
  let ended = false;
  const found = { rows: 0, files: 0 };
  for await (const record of readBackup(file, keys)) {
    if (ended || (beginning === null && !('vigil' in record))) throw backupProblem('backup_damaged');
    if (Array.isArray(record)) {
      if (record.length !== columns) throw backupProblem('backup_damaged');
      found.rows += 1;
    } else if ('vigil' in record) beginning = record;
    else if ('table' in record) {
      columns = beginning?.tables.find(({ table }) => table === record.table)?.columns.length ?? -1;
    } else if ('file' in record) found.files += 1;
    else if ('end' in record) {
      ended = record.end.rows === found.rows && record.end.files === found.files;
      if (!ended) throw backupProblem('backup_damaged');
    }
  }
  if (beginning === null || !ended) throw backupProblem('backup_truncated');
  return { beginning, ...found };
}
