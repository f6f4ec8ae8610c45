import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The same distance from the sources and from the compiled program. */
const PRISMA = path.resolve(import.meta.dirname, '../../../prisma');

export const MIGRATIONS = path.join(PRISMA, 'migrations');

export interface Migration {
  readonly name: string;
  readonly sql: string;
  /** As Prisma keeps it: SHA-256 of the file, hex. */
  readonly checksum: string;
}

/** All migrations of this program, oldest first. */
export function readMigrations(folder = MIGRATIONS): readonly Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(folder, entry.name, 'migration.sql')))
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(path.join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}

/** The schema's files as the engine wants them. */
export function readSchema(): { path: string; content: string }[] {
  const folder = path.join(PRISMA, 'schema');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.prisma'))
    .sort()
    .map((name) => path.join(folder, name))
    .map((file) => ({ path: file, content: readFileSync(file, 'utf8') }));
}
