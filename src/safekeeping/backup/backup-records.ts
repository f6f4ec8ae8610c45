import { z } from 'zod';
import { backupProblem } from './backup-problem.js';

/** Names that become part of a statement. */
const name = z.string().regex(/^[a-z_][a-z0-9_]*$/);

const begin = z.object({
  vigil: z.literal(1),
  createdAt: z.iso.datetime(),
  migrations: z.array(z.string()),
  tables: z.array(z.object({ table: name, columns: z.array(name) })),
});
const table = z.object({ table: name });
const row = z.array(z.string().nullable());
const sequences = z.object({
  sequences: z.array(z.object({ sequence: name, last: z.string().regex(/^\d+$/), called: z.boolean() })),
});
/** Below the folder of uploads; never above it. */
const file = z.object({ file: z.string().regex(/^(?!.*(^|\/)\.\.(\/|$))[^/\0\\][^\0\\]*$/) });
const part = z.object({ part: z.base64() });
const end = z.object({ end: z.object({ rows: z.number(), files: z.number() }) });

const record = z.union([row, table, part, begin, sequences, file, end]);

/** One line of a backup: what it begins with, tables and their rows, sequences, files and their parts, its end. */
export type BackupRecord = z.infer<typeof record>;
export type BackupBegin = z.infer<typeof begin>;

/** Throws AppError `backup_damaged`. */
export function parseRecord(line: string): BackupRecord {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw backupProblem('backup_damaged', cause);
  }
  // Most lines are rows.
  if (isRow(value)) return value;
  const read = record.safeParse(value);
  if (!read.success) throw backupProblem('backup_damaged');
  return read.data;
}

export function recordLine(value: BackupRecord): string {
  return `${JSON.stringify(value)}\n`;
}

function isRow(value: unknown): value is z.infer<typeof row> {
  return Array.isArray(value) && value.every((each) => each === null || typeof each === 'string');
}
