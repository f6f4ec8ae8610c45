import { z } from 'zod';
import { backupProblem } from './backup-problem.js';

const MAGIC = 'VIGIL-BACKUP';
const FORMAT = 1;
/** A first line is never longer; what is, is no backup. */
export const LONGEST_HEADER = 512;

/** The first line, in clear, and bound into every part that follows. */
export interface BackupHeader {
  /** Names the secret it was made under, as sealed values do. */
  readonly keyId: string;
  /** For the key of this file. */
  readonly salt: Buffer;
  readonly createdAt: Date;
}

const written = z.object({
  keyId: z.string().regex(/^[0-9a-f]{8}$/),
  salt: z.base64(),
  createdAt: z.iso.datetime(),
});

/** With its line feed. */
export function headerLine({ keyId, salt, createdAt }: BackupHeader): string {
  const facts = { keyId, salt: salt.toString('base64'), createdAt: createdAt.toISOString() };
  return `${MAGIC} ${FORMAT} ${JSON.stringify(facts)}\n`;
}

/** Throws AppError `backup_unknown`, `backup_newer`. */
export function parseHeader(line: string): BackupHeader {
  const [magic, format, ...rest] = line.trimEnd().split(' ');
  if (magic !== MAGIC || !/^\d+$/.test(format ?? '')) throw backupProblem('backup_unknown');
  if (Number(format) > FORMAT) throw backupProblem('backup_newer');
  const facts = written.safeParse(json(rest.join(' ')));
  if (!facts.success) throw backupProblem('backup_damaged');
  const { keyId, salt, createdAt } = facts.data;
  return { keyId, salt: Buffer.from(salt, 'base64'), createdAt: new Date(createdAt) };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
